// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/privatebus.h"
#include "ui/notifications/donotdisturb.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

/** A desktop that answers questions for one value, and others with an error. */
class FakeDesktop : public QDBusVirtualObject
{
public:
    FakeDesktop(const QDBusConnection &bus, const QString &service, const QString &path)
        : m_bus(bus)
    {
        m_bus.registerVirtualObject(path, this);
        m_bus.registerService(service);
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const bool known = message.arguments() == QVariantList({group, name});
        connection.send(known ? message.createReply(QVariant::fromValue(QDBusVariant(value)))
                              : message.createErrorReply(QDBusError::UnknownProperty, u"No such property"_s));
        ++asked;
        return true;
    }

    QString group;
    QString name;
    QVariant value;
    int asked = 0;

private:
    QDBusConnection m_bus;
};

/** Where a desktop says what. */
struct Place {
    QString service;
    QString path;
    QString group;
    QString name;
    QString interface;
    QString signal;
};

} // namespace

class TestDoNotDisturb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivateBus::isPossible()) {
            QSKIP("Needs dbus-daemon.");
        }
    }

    void asksAndHears_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QVariant>("on");
        QTest::addColumn<QVariant>("off");
        const QString notifications = u"org.freedesktop.Notifications"_s;
        const QString path = u"/org/freedesktop/Notifications"_s;
        const QString properties = u"org.freedesktop.DBus.Properties"_s;
        QTest::newRow("Plasma") << Place {notifications,  path,       notifications,
                                          u"Inhibited"_s, properties, u"PropertiesChanged"_s}
                                << QVariant(true) << QVariant(false);
        QTest::newRow("dunst") << Place {notifications, path,       u"org.dunstproject.cmd0"_s,
                                         u"paused"_s,   properties, u"PropertiesChanged"_s}
                               << QVariant(true) << QVariant(false);
        QTest::newRow("Xfce") << Place {u"org.xfce.Xfconf"_s, u"/org/xfce/Xfconf"_s, u"xfce4-notifyd"_s,
                                        u"/do-not-disturb"_s, u"org.xfce.Xfconf"_s,  u"PropertyChanged"_s}
                              << QVariant(true) << QVariant(false);
        QTest::newRow("GNOME") << Place {u"org.freedesktop.portal.Desktop"_s,  u"/org/freedesktop/portal/desktop"_s,
                                         u"org.gnome.desktop.notifications"_s, u"show-banners"_s,
                                         u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s}
                               << QVariant::fromValue(QDBusVariant(false)) << QVariant(true);
    }
    void asksAndHears()
    {
        QFETCH(Place, place);
        QFETCH(QVariant, on);
        QFETCH(QVariant, off);
        PrivateBus bus;
        QVERIFY(bus.start());
        const QDBusConnection connection = bus.connection();
        FakeDesktop desktop(connection, place.service, place.path);
        desktop.group = place.group;
        desktop.name = place.name;
        desktop.value = on;
        DoNotDisturb doNotDisturb(bus.connection());
        QSignalSpy changed(&doNotDisturb, &DoNotDisturb::changed);
        QVERIFY(!doNotDisturb.isOn());
        QTRY_VERIFY(doNotDisturb.isOn());
        QCOMPARE(changed.count(), 1);

        desktop.value = off;
        QDBusMessage news = QDBusMessage::createSignal(place.path, place.interface, place.signal);
        news << place.group << place.name << u"whatever"_s;
        QVERIFY(connection.send(news));
        QTRY_VERIFY(!doNotDisturb.isOn());

        desktop.value = u"true"_s; // nonsense
        const int asked = desktop.asked;
        doNotDisturb.refresh();
        QTRY_VERIFY(desktop.asked > asked);
        desktop.value = on;
        doNotDisturb.refresh();
        QTRY_VERIFY(doNotDisturb.isOn());
        QCOMPARE(changed.count(), 3);
    }

    void nobodyAnswers()
    {
        PrivateBus bus;
        QVERIFY(bus.start());
        const DoNotDisturb lonely(bus.connection());
        const DoNotDisturb lost(QDBusConnection(u"nowhere"_s));
        QCoreApplication::processEvents();
        QVERIFY(!lonely.isOn());
        QVERIFY(!lost.isOn());
        QVERIFY(lost.children().isEmpty()); // nothing waits for an answer that can't come
    }

    void aDesktopThatGoesDisturbsNobody()
    {
        PrivateBus bus;
        QVERIFY(bus.start());
        QDBusConnection connection = bus.connection();
        FakeDesktop desktop(connection, u"org.xfce.Xfconf"_s, u"/org/xfce/Xfconf"_s);
        desktop.group = u"xfce4-notifyd"_s;
        desktop.name = u"/do-not-disturb"_s;
        desktop.value = true;
        DoNotDisturb doNotDisturb(bus.connection());
        QTRY_VERIFY(doNotDisturb.isOn());
        QVERIFY(connection.unregisterService(u"org.xfce.Xfconf"_s));
        doNotDisturb.refresh();
        QTRY_VERIFY(!doNotDisturb.isOn());
    }
};

QTEST_GUILESS_MAIN(TestDoNotDisturb)
#include "tst_donotdisturb.moc"
