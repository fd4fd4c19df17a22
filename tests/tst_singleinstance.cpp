// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/singleinstance.h"
#include "core/background.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = 10000; // ms

// Sends from a thread of its own, as another process would, while this one runs its event loop.
bool sendFrom(const QString &folder, const InstanceRequest &request)
{
    bool sent = false;
    {
        WorkThread thread([&] {
            SingleInstance second(u"test"_s, folder);
            sent = !second.becomeFirst() && second.send(request);
        });
        if (!thread.tryToStart() || !QTest::qWaitFor([&thread] { return thread.isFinished(); }, timeout)) {
            qFatal("the second start does not end");
        }
    }
    return sent;
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsSurviveTheWay()
    {
        const InstanceRequest request {.arguments = {u"rufzeichen"_s, u"--show"_s, u"a \"b\" ü \n ;"_s},
                                       .activationToken = u"token"_s};
        const QByteArray line = request.toLine();
        QCOMPARE(line.count('\n'), 1);
        QCOMPARE(InstanceRequest::fromLine(line), request);
    }

    void nonsenseIsNoRequest()
    {
        for (const char *line : {"", "\n", "{}", "[]", "{\"arguments\":[]}", "{\"arguments\":\"x\"}", "\xff\xfe"}) {
            QVERIFY2(!InstanceRequest::fromLine(line), line);
        }
    }

    void theSecondAsksTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(u"test"_s, folder.path());
        QVERIFY(first.becomeFirst());
        const QSignalSpy requests(&first, &SingleInstance::requested);
        const InstanceRequest request {.arguments = {u"rufzeichen"_s, u"--quit"_s}, .activationToken = u"t"_s};
        QVERIFY(sendFrom(folder.path(), request));
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests[0][0].value<InstanceRequest>(), request);
    }

    void aFolderForOthersIsRefused()
    {
        const QTemporaryDir folder;
        QVERIFY(SingleInstance::isPrivate(folder.path()));
        QVERIFY(!SingleInstance::isPrivate(QString()));
        QVERIFY(!SingleInstance::isPrivate(folder.filePath(u"gone"_s)));
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(QFile::link(folder.path(), link));
        QVERIFY(!SingleInstance::isPrivate(link));
        const QString open = folder.filePath(u"open"_s);
        QVERIFY(QDir().mkdir(open));
        const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        for (const QFile::Permission other : {QFile::WriteGroup, QFile::WriteOther}) {
            QVERIFY(QFile::setPermissions(open, own | other));
            QVERIFY(!SingleInstance::isPrivate(open));
        }
        QVERIFY(!SingleInstance::isPrivate(u"/tmp"_s));
    }

    // In a folder of the system that is somebody else's, that one could stop the program and read its command line.
    void thereIsAPrivateFolderInAnyCase()
    {
        const QTemporaryDir home;
        const QString open = home.filePath(u"open"_s);
        QVERIFY(QDir().mkdir(open));
        QVERIFY(QFile::setPermissions(open, QFile::Permissions(0x7777)));
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        qputenv("XDG_CACHE_HOME", home.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", open.toUtf8());
        const std::optional<QString> folder = SingleInstance::runtimeFolder();
        qputenv("XDG_RUNTIME_DIR", before);
        qunsetenv("XDG_CACHE_HOME");
        QVERIFY(folder);
        QVERIFY(SingleInstance::isPrivate(*folder));
    }

    void anotherNameIsAnotherProgram()
    {
        const QTemporaryDir folder;
        SingleInstance first(u"one"_s, folder.path());
        SingleInstance other(u"other"_s, folder.path());
        QVERIFY(first.becomeFirst());
        QVERIFY(other.becomeFirst());
    }

    void whatAKilledProgramLeftBehindIsNoHindrance()
    {
        const QTemporaryDir folder;
        QLocalServer abandoned;
        QVERIFY(abandoned.listen(folder.filePath(u"test.socket"_s)));
        QFile lock(folder.filePath(u"test.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        // A process of this computer that is not there, in the form of QLockFile.
        lock.write("999999999\nrufzeichen\n" + QSysInfo::machineHostName().toUtf8() + '\n'
                   + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n');
        lock.close();
        SingleInstance first(u"test"_s, folder.path());
        QVERIFY(first.becomeFirst());
        const QSignalSpy requests(&first, &SingleInstance::requested);
        QVERIFY(sendFrom(folder.path(), {.arguments = {u"rufzeichen"_s}}));
        QCOMPARE(requests.size(), 1);
    }

    void aHostileClientDoesNoHarm()
    {
        const QTemporaryDir folder;
        SingleInstance first(u"test"_s, folder.path());
        QVERIFY(first.becomeFirst());
        const QSignalSpy requests(&first, &SingleInstance::requested);
        QLocalSocket client;
        client.connectToServer(folder.filePath(u"test.socket"_s));
        QVERIFY(client.waitForConnected(timeout));
        client.write(QByteArray(1 << 20, 'x')); // and no line end
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), QLocalSocket::UnconnectedState, timeout);
        QVERIFY(sendFrom(folder.path(), {.arguments = {u"rufzeichen"_s}}));
        QCOMPARE(requests.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
