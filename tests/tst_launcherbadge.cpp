// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/privatebus.h"
#include "ui/tray/launcherbadge.h"

#include <QDBusArgument>
#include <QSignalSpy>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** What a dock hears. */
class Dock : public QObject
{
    Q_OBJECT
public:
    explicit Dock(QDBusConnection bus)
    {
        bus.connect(QString(), QString(), u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this,
                    SLOT(take(QString, QVariantMap)));
    }

public Q_SLOTS:
    void take(const QString &application, const QVariantMap &properties)
    {
        m_application = application;
        m_told += properties;
    }

public:
    QString m_application;
    QList<QVariantMap> m_told;
};

class TestLauncherBadge : public QObject
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

    void tellsTheNumber()
    {
        const Dock dock(m_bus->connection(u"dock"_s));
        LauncherBadge badge(m_bus->connection(u"program"_s));
        badge.setCount(3);
        QTRY_COMPARE(dock.m_told.size(), 1);
        QCOMPARE(dock.m_application, u"application://de.airport1.rufzeichen.desktop"_s);
        QCOMPARE(dock.m_told.last(),
                 (QVariantMap {{u"count"_s, 3LL}, {u"count-visible"_s, true}, {u"urgent"_s, true}}));
    }

    void takesTheNumberAway()
    {
        const Dock dock(m_bus->connection(u"dock"_s));
        LauncherBadge badge(m_bus->connection(u"program"_s));
        badge.setCount(1);
        badge.setCount(0);
        QTRY_COMPARE(dock.m_told.size(), 2);
        QCOMPARE(dock.m_told.last(),
                 (QVariantMap {{u"count"_s, 0LL}, {u"count-visible"_s, false}, {u"urgent"_s, false}}));
    }

    void tellsOnlyWhatIsNew()
    {
        const Dock dock(m_bus->connection(u"dock"_s));
        LauncherBadge badge(m_bus->connection(u"program"_s));
        badge.setCount(0);
        badge.setCount(2);
        badge.setCount(2);
        badge.setCount(5);
        QTRY_COMPARE(dock.m_told.size(), 3);
        QCOMPARE(dock.m_told.at(0).value(u"count"_s), QVariant(0LL)); // a program that was killed may have left one
        QCOMPARE(dock.m_told.at(1).value(u"count"_s), QVariant(2LL));
        QCOMPARE(dock.m_told.at(2).value(u"count"_s), QVariant(5LL));
    }

    void theEndTakesTheNumberAway()
    {
        const Dock dock(m_bus->connection(u"dock"_s));
        {
            LauncherBadge badge(m_bus->connection(u"program"_s));
            badge.setCount(3);
        }
        QTRY_COMPARE(dock.m_told.size(), 2);
        QCOMPARE(dock.m_told.last().value(u"count-visible"_s), QVariant(false));
    }

    void tellsADockThatStartsLater()
    {
        LauncherBadge badge(m_bus->connection(u"program"_s));
        badge.setCount(3);
        QDBusConnection bus = m_bus->connection(u"dock"_s);
        const Dock dock(bus);
        QVERIFY(bus.registerService(u"com.canonical.Unity"_s));
        QTRY_COMPARE(dock.m_told.size(), 1);
        QCOMPARE(dock.m_told.last().value(u"count"_s), QVariant(3LL));
    }

    void doesWithoutABus()
    {
        LauncherBadge badge(QDBusConnection(u"none"_s));
        badge.setCount(3);
    }

private:
    std::unique_ptr<PrivateBus> m_bus;
};

QTEST_MAIN(TestLauncherBadge)
#include "tst_launcherbadge.moc"
