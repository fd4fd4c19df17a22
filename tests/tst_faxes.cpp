// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/callrules.h"
#include "app/tray/faxes.h"
#include "app/tray/windows.h"
#include "tests/support/recordedactions.h"
#include "tests/support/simulateddesk.h"
#include "ui/widgets/messagebar.h"

#include <QDesktopServices>
#include <QFile>
#include <QTest>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** Takes what would be opened in another program. */
class FileTaker : public QObject
{
    Q_OBJECT
public:
    FileTaker() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~FileTaker() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    Q_DISABLE_COPY_MOVE(FileTaker)

    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl &url) { urls.append(url); }
};

/** Opens faxes of a simulated box. */
class TestFaxes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<SimulatedDesk>();
        m_monitor = std::make_unique<CallMonitor>();
        m_rules = std::make_unique<CallRules>(m_desk->settings, m_desk->history, *m_desk->desk,
                                              QDBusConnection(u"none"_s));
        m_windows = std::make_unique<Windows>(
            WindowSources {m_desk->history, m_desk->settings, *m_monitor, *m_desk->desk, *m_rules, m_actions.all()},
            Profile::inFolder(m_desk->home.path()));
        m_faxes = std::make_unique<Faxes>(*m_desk->desk, *m_windows);
        m_desk->box.model().calls = {};
        for (const char *line : {"RING;0;0211555987;732125;SIP2;", "CONNECT;0;5;0211555987;", "DISCONNECT;0;31;"}) {
            m_desk->box.callMonitor().sendLine(line);
        }
        Call call;
        call.key = u"fax"_s;
        call.phase = CallPhase::Ended;
        call.direction = CallDirection::Incoming;
        call.outcome = CallOutcome::Fax;
        call.remote = u"0211555987"_s;
        call.local = u"732125"_s;
        call.started = BoxTime::fromLocal(QDateTime::currentDateTime());
        m_call = m_desk->history.store(call, QDateTime::currentDateTime()).id;
        m_windows->show(AppWindow::History);
    }
    void cleanup()
    {
        m_faxes.reset();
        m_windows.reset();
        m_rules.reset();
        m_monitor.reset();
        m_desk.reset();
    }

    void opensInAPrivateFile()
    {
        logIn();
        const FileTaker taker;
        m_faxes->open(m_call);
        QVERIFY(told().contains(u"is fetched"_s));
        QTRY_COMPARE(taker.urls.size(), 1);
        QFile file(taker.urls.constFirst().toLocalFile());
        QVERIFY(file.fileName().endsWith(u".pdf"_s));
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        QVERIFY(told().isEmpty());
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QByteArray>("content"); // null: there is no file
        QTest::addColumn<bool>("listed");
        QTest::addColumn<QString>("text");
        QTest::newRow("gone") << QByteArray() << true << u"does not have this fax any more"_s;
        QTest::newRow("not in the list") << QByteArray("%PDF-1.4") << false << u"does not have this fax any more"_s;
        QTest::newRow("a program") << QByteArray("\x7f\x45LF") << true << u"no fax"_s;
        QTest::newRow("too large") << QByteArray(20'000'001, ' ') << true << u"too long"_s;
    }
    void saysWhyNot()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const bool, listed);
        auto &model = m_desk->box.model();
        const QString path = model.calls.calls.constFirst().path.section(u'=', 1);
        QVERIFY(model.files.contains(path));
        content.isNull() ? static_cast<void>(model.files.remove(path))
                         : static_cast<void>(model.files.insert(path, content));
        if (!listed) {
            model.calls = {};
        }
        logIn();
        const FileTaker taker;
        m_faxes->open(m_call);
        QFETCH(const QString, text);
        QTRY_VERIFY2(told().contains(text), qPrintable(told()));
        QVERIFY(taker.urls.isEmpty());
    }

    void needsALogin()
    {
        m_faxes->open(m_call);
        QVERIFY(told().contains(u"Log in"_s));
        m_faxes->open(m_call + 1); // no such call
    }

    void theLastOneCounts()
    {
        logIn();
        const FileTaker taker;
        m_faxes->open(m_call);
        m_faxes->open(m_call);
        QTRY_COMPARE(taker.urls.size(), 1);
        QTRY_VERIFY(told().isEmpty());
        QCOMPARE(taker.urls.size(), 1);
    }

private:
    void logIn()
    {
        BoxDesk &desk = *m_desk->desk;
        desk.connection().adoptCertificate(m_desk->fingerprint());
        desk.boxSync().start();
        desk.logInWith(u"geheim1!"_s, PasswordKeeping::ForNow);
        QTRY_VERIFY(desk.connection().isOpen());
    }

    /** What the history says now. */
    static QString told()
    {
        QStringList texts;
        for (const MessageBar *bar : opened<HistoryWindow>()->findChildren<MessageBar *>()) {
            texts.append(bar->isVisible() ? bar->text() : QString());
        }
        return texts.join(QString());
    }

    RecordedActions m_actions;
    std::unique_ptr<SimulatedDesk> m_desk;
    std::unique_ptr<CallMonitor> m_monitor;
    std::unique_ptr<CallRules> m_rules;
    std::unique_ptr<Windows> m_windows;
    std::unique_ptr<Faxes> m_faxes;
    qint64 m_call = 0;
};

QTEST_MAIN(TestFaxes)
#include "tst_faxes.moc"
