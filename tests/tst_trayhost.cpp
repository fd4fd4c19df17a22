// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/privatebus.h"
#include "ui/tray/trayhost.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto forEver = 1h;

} // namespace

/** What panels talk to. */
class FakeWatcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
public:
    bool hasHost() const { return m_host; }

    void start(QDBusConnection bus)
    {
        QVERIFY(bus.registerObject(u"/StatusNotifierWatcher"_s, this,
                                   QDBusConnection::ExportAllProperties | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.kde.StatusNotifierWatcher"_s));
    }

    static void stop(QDBusConnection bus)
    {
        QVERIFY(bus.unregisterService(u"org.kde.StatusNotifierWatcher"_s));
        bus.unregisterObject(u"/StatusNotifierWatcher"_s);
    }

    void addHost()
    {
        m_host = true;
        Q_EMIT StatusNotifierHostRegistered();
    }

    bool m_host = false;

Q_SIGNALS:
    void StatusNotifierHostRegistered();
};

class TestTrayHost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (!PrivateBus::isPossible()) {
            QSKIP("There is no dbus-daemon.");
        }
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->start());
    }
    void cleanup() { m_bus.reset(); }

    void findsAPanel()
    {
        FakeWatcher panel;
        panel.addHost();
        panel.start(m_bus->connection(u"panel"_s));
        TrayHost host(m_bus->connection(u"program"_s), forEver);
        const QSignalSpy found(&host, &TrayHost::found);
        QCOMPARE(host.kind(), TrayHost::Kind::None);
        host.start();
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(host.kind(), TrayHost::Kind::StatusNotifier);
    }

    void findsAPanelThatStartsLater()
    {
        TrayHost host(m_bus->connection(u"program"_s), forEver);
        const QSignalSpy found(&host, &TrayHost::found);
        host.start();
        FakeWatcher panel;
        panel.addHost();
        panel.start(m_bus->connection(u"panel"_s));
        QTRY_COMPARE(found.count(), 1);
    }

    void waitsForTheHostOfAWatcher()
    {
        FakeWatcher panel;
        panel.start(m_bus->connection(u"panel"_s));
        TrayHost host(m_bus->connection(u"program"_s), forEver);
        const QSignalSpy found(&host, &TrayHost::found);
        host.start();
        // What was asked before is answered before this.
        const QDBusMessage ping = QDBusMessage::createMethodCall(u"org.kde.StatusNotifierWatcher"_s, u"/"_s,
                                                                 u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
        const QDBusPendingCallWatcher pong(m_bus->connection(u"program"_s).asyncCall(ping));
        QTRY_VERIFY(pong.isFinished());
        QCOMPARE(found.count(), 0);
        panel.addHost();
        QTRY_COMPARE(found.count(), 1);
    }

    // A watcher gone wrong says so thousands of times a second.
    void asksOneQuestionAtATime()
    {
        FakeWatcher panel;
        panel.m_host = true;
        panel.start(m_bus->connection(u"panel"_s));
        TrayHost host(m_bus->connection(u"program"_s), forEver);
        const QSignalSpy found(&host, &TrayHost::found);
        host.start();
        constexpr int news = 500;
        for (int each = 0; each < news; ++each) {
            panel.addHost();
        }
        QTRY_VERIFY(found.count() >= 1);
        QVERIFY(host.findChildren<QDBusPendingCallWatcher *>(Qt::FindDirectChildrenOnly).size() <= 1);
        QTRY_VERIFY(host.findChildren<QDBusPendingCallWatcher *>(Qt::FindDirectChildrenOnly).isEmpty());
        QVERIFY(found.count() < news / 2);
    }

    void tellsThatThereIsNone_data()
    {
        QTest::addColumn<bool>("bus");
        QTest::newRow("nothing on the bus") << true;
        QTest::newRow("no bus") << false;
    }

    void tellsThatThereIsNone()
    {
        QFETCH(const bool, bus);
        TrayHost host(bus ? m_bus->connection(u"program"_s) : QDBusConnection(u"none"_s), 10ms);
        const QSignalSpy missing(&host, &TrayHost::missing);
        const QSignalSpy found(&host, &TrayHost::found);
        host.start();
        QTRY_COMPARE(missing.count(), 1);
        QCOMPARE(found.count(), 0);
        QCOMPARE(host.kind(), TrayHost::Kind::None);
    }

    void findsAPanelAfterAll()
    {
        TrayHost host(m_bus->connection(u"program"_s), 1ms);
        const QSignalSpy missing(&host, &TrayHost::missing);
        const QSignalSpy found(&host, &TrayHost::found);
        host.start();
        QTRY_COMPARE(missing.count(), 1);
        FakeWatcher panel;
        panel.addHost();
        panel.start(m_bus->connection(u"panel"_s));
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(missing.count(), 1);
    }

    void noticesThatThePanelGoesAndComes()
    {
        FakeWatcher panel;
        panel.addHost();
        panel.start(m_bus->connection(u"panel"_s));
        TrayHost host(m_bus->connection(u"program"_s), 50ms);
        const QSignalSpy missing(&host, &TrayHost::missing);
        const QSignalSpy away(&host, &TrayHost::away);
        const QSignalSpy found(&host, &TrayHost::found);
        host.start();
        QTRY_COMPARE(found.count(), 1);
        FakeWatcher::stop(m_bus->connection(u"panel"_s));
        QTRY_COMPARE(away.count(), 1);
        QCOMPARE(missing.count(), 0);
        panel.start(m_bus->connection(u"panel"_s));
        QTRY_COMPARE(found.count(), 2);
    }

private:
    std::unique_ptr<PrivateBus> m_bus;
};

QTEST_MAIN(TestTrayHost)
#include "tst_trayhost.moc"
