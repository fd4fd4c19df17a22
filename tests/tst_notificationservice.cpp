// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/alertcalls.h"
#include "tests/support/ownnumbers.h"
#include "tests/support/privatebus.h"
#include "tests/support/recordedactions.h"
#include "ui/notifications/notificationservice.h"
#include "ui/notifications/popupwindow.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** A desktop with a notification service that counts, and that may want to be left alone. */
class FakeDesktop : public QDBusVirtualObject
{
public:
    explicit FakeDesktop(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerVirtualObject(u"/org/freedesktop/Notifications"_s, this);
    }
    void appear() { QVERIFY(m_bus.registerService(u"org.freedesktop.Notifications"_s)); }
    void vanish() { QVERIFY(m_bus.unregisterService(u"org.freedesktop.Notifications"_s)); }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        QVariant answer;
        if (message.member() == u"Notify"_s) {
            answer = ++shown;
        } else if (message.member() == u"GetCapabilities"_s) {
            answer = QStringList {u"body"_s};
        } else if (message.member() == u"Get"_s) {
            answer = QVariant::fromValue(QDBusVariant(inhibited));
            ++asked;
        } else if (message.member() == u"CloseNotification"_s) {
            ++closed;
        }
        connection.send(answer.isValid() ? message.createReply(answer) : message.createReply());
        return true;
    }

    uint shown = 0;
    int closed = 0;
    int asked = 0;
    bool inhibited = false;

private:
    QDBusConnection m_bus;
};

int popupCount()
{
    int count = 0;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (const QWidget *widget : all) {
        count += qobject_cast<const PopupWindow *>(widget) && widget->isVisible() ? 1 : 0;
    }
    return count;
}

/** Settings with this hold, and no quiet. */
struct Wishes {
    explicit Wishes(std::chrono::milliseconds hold)
        : quiet(settings)
    {
        settings.change([hold](Settings &all) { all.notifications.hold = hold; });
        static_cast<void>(numbers.load()); // so that no bubble is shown a second time
    }

    SettingsStore settings;
    QuietState quiet;
    RecordedActions actions;
    OwnNumbers numbers;
};

} // namespace

class TestNotificationService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivateBus::isPossible()) {
            QSKIP("Needs dbus-daemon.");
        }
    }

    void withoutABusThereArePopups()
    {
        Wishes wishes(0ms);
        NotificationService service(QDBusConnection(u"nowhere"_s), wishes.settings, wishes.quiet,
                                    wishes.actions.all(), wishes.numbers.forms);
        service.alerts().showCall(ringingCall());
        QTRY_COMPARE(popupCount(), 1);
    }

    void goesWithTheDesktop()
    {
        PrivateBus bus;
        QVERIFY(bus.start());
        FakeDesktop desktop(bus.connection());
        Wishes wishes(0ms);
        {
            NotificationService service(bus.connection(), wishes.settings, wishes.quiet, wishes.actions.all(),
                                        wishes.numbers.forms);
            service.alerts().showCall(ringingCall());
            QTRY_COMPARE(popupCount(), 1);
            desktop.appear();
            QTRY_COMPARE(desktop.shown, 1U);
            QTRY_COMPARE(popupCount(), 0);
            desktop.vanish();
            QTRY_COMPARE(popupCount(), 1);
            desktop.appear();
            QTRY_COMPARE(desktop.shown, 2U);
            service.alerts().showTest();
            QTRY_COMPARE(desktop.shown, 3U);
            desktop.inhibited = true;
            StoredCall outgoing = ringingCall(3);
            outgoing.call.direction = CallDirection::Outgoing;
            service.alerts().showCall(outgoing); // asks
            QTRY_VERIFY(service.doNotDisturb().isOn()); // so all earlier answers have come, too
        }
        QTRY_COMPARE(desktop.closed, 2); // nothing stays behind
        QCOMPARE(popupCount(), 0);
    }

    void asksAgainBeforeItDisturbs()
    {
        PrivateBus bus;
        QVERIFY(bus.start());
        FakeDesktop desktop(bus.connection());
        desktop.appear();
        Wishes wishes(300ms);
        NotificationService service(bus.connection(), wishes.settings, wishes.quiet, wishes.actions.all(),
                                    wishes.numbers.forms);
        QTRY_COMPARE(desktop.asked, 2); // Plasma's question and dunst's
        desktop.inhibited = true; // without a word
        service.alerts().showCall(ringingCall(1));
        QTRY_VERIFY(service.doNotDisturb().isOn());
        service.alerts().showCall(taken(ringingCall(1)));
        desktop.inhibited = false;
        service.alerts().showCall(ringingCall(2));
        QTRY_COMPARE(desktop.shown, 1U);
    }
};

QTEST_MAIN(TestNotificationService)
#include "tst_notificationservice.moc"
