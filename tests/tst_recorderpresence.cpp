// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/recorderpresence.h"
#include "app/common/singleinstance.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <memory>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const RecorderWork all {.records = true, .doesRules = true, .asksBox = true, .tellsHome = true, .shares = true};

} // namespace

/** How a recorder tells others of the same user what it does. */
class TestRecorderPresence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLineTellsTheWork()
    {
        for (const RecorderWork &work : {RecorderWork(), all, RecorderWork {.doesRules = true}}) {
            QCOMPARE(RecorderWork::fromLine(work.toLine()), work);
        }
    }

    void whatIsNoLineTellsNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("records rules\n");
        QTest::newRow("list") << QByteArray("[true]\n");
        QTest::newRow("half") << QByteArray("{\"records\":tr");
        QTest::newRow("NUL") << QByteArray("{\"records\":true}\0x", 19);
    }
    void whatIsNoLineTellsNothing()
    {
        QFETCH(QByteArray, line);
        QCOMPARE(RecorderWork::fromLine(line), std::nullopt);
    }

    void rulesAreDoneByOne_data()
    {
        QTest::addColumn<RecorderWork>("work");
        QTest::addColumn<RuleShare>("ofCalls");
        QTest::addColumn<RuleShare>("ofMessages");
        QTest::newRow("no recorder") << RecorderWork() << RuleShare::All << RuleShare::All;
        QTest::newRow("all") << all << RuleShare::Desktop << RuleShare::Desktop;
        QTest::newRow("no rules") << RecorderWork {.records = true, .asksBox = true} << RuleShare::All
                                  << RuleShare::All;
        QTest::newRow("no login") << RecorderWork {.records = true, .doesRules = true} << RuleShare::Desktop
                                  << RuleShare::All;
        QTest::newRow("hears nothing") << RecorderWork {.doesRules = true, .asksBox = true} << RuleShare::All
                                       << RuleShare::Desktop;
    }
    void rulesAreDoneByOne()
    {
        QFETCH(RecorderWork, work);
        for (const RuleEvent event : {RuleEvent::Rings, RuleEvent::Answered, RuleEvent::Ended, RuleEvent::Missed}) {
            QTEST(shareBeside(work, event), "ofCalls");
        }
        QTEST(shareBeside(work, RuleEvent::Voicemail), "ofMessages");
    }

    void eachChangeIsNoticed()
    {
        const auto presence = look();
        const QSignalSpy changed(presence.get(), &RecorderPresence::changed);
        auto recorder = record();
        recorder->announce(all.toLine());
        QTRY_COMPARE(presence->work(), all);
        recorder->announce(all.toLine());
        recorder->announce(RecorderWork {.doesRules = true}.toLine());
        QTRY_COMPARE(presence->work(), RecorderWork {.doesRules = true});
        recorder.reset();
        QTRY_COMPARE(presence->work(), RecorderWork());
        QCOMPARE(changed.size(), 3);
    }

    void whoComesLaterIsTold()
    {
        const auto recorder = record();
        recorder->announce(all.toLine());
        const auto presence = look();
        const auto second = look();
        QTRY_COMPARE(presence->work(), all);
        QTRY_COMPARE(second->work(), all);
    }

    // Also when it tells something true first.
    void anythingElseIsNoRecorder_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray("\xff\xfe\n");
        QTest::newRow("endless line") << QByteArray(1 << 20, 'x');
        QTest::newRow("true, then garbage") << all.toLine() + "HTTP/1.1 400 Bad Request\r\n";
        QTest::newRow("true, then an endless line") << all.toLine() + QByteArray(1 << 20, ' ');
        QTest::newRow("long line") << QByteArray("{\"records\":true,\"a\":\"" + QByteArray(400, 'a') + "\"}\n");
    }
    void anythingElseIsNoRecorder()
    {
        QFETCH(QByteArray, bytes);
        QLocalServer server;
        QVERIFY(server.listen(SingleInstance::socketPath(name(), m_folder->path())));
        const auto presence = look();
        QTRY_VERIFY(server.hasPendingConnections());
        QLocalSocket *const socket = server.nextPendingConnection();
        socket->write(bytes);
        QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
        QTRY_COMPARE(presence->work(), RecorderWork());
    }

    // Changes do not wait for ever.
    void whoDoesNotReadIsLeft()
    {
        const auto recorder = record();
        const int deaf = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        const QByteArray path = QFile::encodeName(SingleInstance::socketPath(name(), m_folder->path()));
        std::copy(path.begin(), path.end(), address.sun_path);
        QCOMPARE(::connect(deaf, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        pollfd hangUp {.fd = deaf, .events = 0, .revents = 0};
        for (int change = 0; change < 50000 && (hangUp.revents & POLLHUP) == 0; ++change) {
            recorder->announce((change % 2 == 0 ? all : RecorderWork()).toLine());
            QCoreApplication::processEvents();
            QVERIFY(::poll(&hangUp, 1, 0) >= 0);
        }
        QVERIFY((hangUp.revents & POLLHUP) != 0);
        ::close(deaf);
    }

    void connectionsAreBounded()
    {
        const auto recorder = record();
        std::vector<std::unique_ptr<QLocalSocket>> sockets;
        for (int each = 0; each < 100; ++each) {
            sockets.push_back(std::make_unique<QLocalSocket>());
            sockets.back()->connectToServer(SingleInstance::socketPath(name(), m_folder->path()));
            QCoreApplication::processEvents();
        }
        const auto connected = [&sockets] {
            return std::count_if(sockets.begin(), sockets.end(),
                                 [](const auto &each) { return each->state() == QLocalSocket::ConnectedState; });
        };
        QTRY_COMPARE(connected(), 64);
        sockets.clear();
        recorder->announce(all.toLine());
        std::unique_ptr<RecorderPresence> presence;
        const auto isTold = [&] {
            presence = look();
            QTest::qWait(20);
            return presence->work() == all;
        };
        QTRY_VERIFY(isTold());
    }

private:
    [[nodiscard]] QString database() const { return m_folder->filePath(u"calls.sqlite"_s); }
    [[nodiscard]] QString name() const { return RecorderPresence::instanceName(database()); }

    [[nodiscard]] std::unique_ptr<RecorderPresence> look() const
    {
        auto presence = std::make_unique<RecorderPresence>(database(), m_folder->path());
        presence->start();
        return presence;
    }

    [[nodiscard]] std::unique_ptr<SingleInstance> record() const
    {
        auto recorder = std::make_unique<SingleInstance>(name(), m_folder->path());
        return recorder->becomeFirst() ? std::move(recorder) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRecorderPresence)
#include "tst_recorderpresence.moc"
