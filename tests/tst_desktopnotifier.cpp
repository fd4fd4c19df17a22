// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/privatebus.h"
#include "ui/notifications/desktopmessage.h"
#include "ui/notifications/desktopnotifier.h"
#include "ui/notifications/ringsound.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QMap>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/**
 * A notification service with the habits of several desktops: it refuses the text that it took last for a second, as
 * Plasma does, and never shows what is less urgent in place of something critical, as GNOME does.
 */
class FakeService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString application;
        uint replaces = 0;
        QString icon;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
    };

    explicit FakeService(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                             QDBusConnection::ExportScriptableContents | QDBusConnection::ExportAllSlots
                                 | QDBusConnection::ExportAllSignals);
    }
    void appear() { QVERIFY(m_bus.registerService(u"org.freedesktop.Notifications"_s)); }
    void vanish()
    {
        QVERIFY(m_bus.unregisterService(u"org.freedesktop.Notifications"_s));
        onScreen.clear();
        m_lastText.clear();
    }

    /** As if the user or the time had closed a bubble. */
    void end(uint id, uint reason)
    {
        onScreen.remove(id);
        Q_EMIT NotificationClosed(id, reason);
    }

    /** Answers the Notify that it has kept waiting. */
    void answerLate() { m_bus.send(m_late.takeFirst().createReply(QVariant(++m_lastId))); }

    QList<Shown> shown; ///< all that was taken
    QMap<uint, Shown> onScreen; ///< by its id
    int refused = 0;
    QList<uint> closed;
    QStringList capabilities {u"body"_s, u"body-markup"_s, u"actions"_s};
    int asked = 0;
    bool slow = false;
    bool fails = false;

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        ++asked;
        return capabilities;
    }
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &summary,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        if (fails) {
            ++refused;
            sendErrorReply(QDBusError::Failed, u"no"_s);
            return 0;
        }
        if (isRepeated(application + summary + body)) {
            ++refused;
            sendErrorReply(u"org.freedesktop.Notifications.Error.ExcessNotificationGeneration"_s, u"no"_s);
            return 0;
        }
        shown.append({application, replaces, icon, summary, body, actions, hints, timeout});
        if (slow) {
            setDelayedReply(true);
            m_late.append(message());
            return 0;
        }
        const uint id = replaces != 0 ? replaces : ++m_lastId;
        const bool wasCritical = isCritical(onScreen.value(id));
        onScreen.insert(id, shown.constLast());
        if (wasCritical && !isCritical(shown.constLast())) {
            onScreen.remove(id);
        }
        return id;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        if (onScreen.remove(id) > 0) {
            Q_EMIT NotificationClosed(id, 3);
        }
    }

Q_SIGNALS:
    void NotificationClosed(uint id, uint reason);
    void ActionInvoked(uint id, const QString &name);
    void ActivationToken(uint id, const QString &token);

private:
    static bool isCritical(const Shown &shown) { return shown.hints.value(u"urgency"_s) == QVariant(uchar(2)); }

    bool isRepeated(const QString &text)
    {
        if (text == m_lastText && !m_sinceLast.hasExpired(1000)) {
            return true;
        }
        m_lastText = text;
        m_sinceLast.start();
        return false;
    }

    QDBusConnection m_bus;
    QList<QDBusMessage> m_late;
    QString m_lastText;
    QElapsedTimer m_sinceLast;
    uint m_lastId = 41;
};

namespace {

const MessagePlace installed {.clipboard = ClipboardRule::Free, .hasInstalledIcons = true};

Notification incoming(const QString &key = u"a"_s)
{
    Notification result;
    result.key = key;
    result.kind = NotificationKind::IncomingCall;
    result.urgency = NotificationUrgency::Critical;
    result.sound = true;
    result.occasion = u"Incoming call"_s;
    result.heading = u"Erika"_s;
    result.lines = {u"030 <b>1</b>"_s, u"for 2"_s};
    result.actions = {NotificationAction::Show, NotificationAction::Copy};
    return result;
}

/** One that presses less, makes no sound and says something else. */
Notification ofKind(NotificationKind kind, const QString &key = u"a"_s)
{
    Notification result = incoming(key);
    result.kind = kind;
    result.urgency = NotificationUrgency::Normal;
    result.sound = false;
    result.occasion = u"Of kind %1"_s.arg(int(kind));
    return result;
}

Notification loud(Notification notification)
{
    notification.sound = true;
    return notification;
}

Notification named(const QString &name)
{
    Notification result = incoming();
    result.heading = name;
    return result;
}

/** The same words, with a face. */
Notification withPicture()
{
    Notification result = incoming();
    result.picture = QImage(3, 2, QImage::Format_RGB888);
    result.picture.fill(QColor(255, 0, 128));
    return result;
}

} // namespace

class TestDesktopNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivateBus::isPossible()) {
            QSKIP("Needs dbus-daemon.");
        }
    }

    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->start());
        m_service = std::make_unique<FakeService>(m_bus->connection());
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }

    void cleanup()
    {
        m_service.reset();
        m_bus.reset();
    }

    void messages_data()
    {
        QTest::addColumn<Notification>("notification");
        QTest::addColumn<QString>("icon");
        QTest::addColumn<QVariantMap>("hints"); // besides those that all have
        QTest::addColumn<int>("timeout");
        const auto urgency = [](uchar value) { return QVariant::fromValue(value); };
        QTest::newRow("ringing") << incoming() << u"incoming"_s
                                 << QVariantMap {{u"category"_s, u"call.incoming"_s},
                                                 {u"sound-name"_s, u"phone-incoming-call"_s},
                                                 {u"resident"_s, true},
                                                 {u"urgency"_s, urgency(2)}}
                                 << 0;
        QTest::newRow("in call") << ofKind(NotificationKind::ActiveCall) << u"active"_s
                                 << QVariantMap {{u"category"_s, u"call"_s},
                                                 {u"transient"_s, true},
                                                 {u"suppress-sound"_s, true},
                                                 {u"urgency"_s, urgency(1)}}
                                 << 5000;
        QTest::newRow("missed") << loud(ofKind(NotificationKind::MissedCall)) << u"missed"_s
                                << QVariantMap {{u"category"_s, u"call.unanswered"_s},
                                                {u"sound-name"_s, u"message-new-instant"_s},
                                                {u"urgency"_s, urgency(1)}}
                                << -1;
        QTest::newRow("missed, silent") << ofKind(NotificationKind::MissedCall) << u"missed"_s
                                        << QVariantMap {{u"category"_s, u"call.unanswered"_s},
                                                        {u"suppress-sound"_s, true},
                                                        {u"urgency"_s, urgency(1)}}
                                        << -1;
        QTest::newRow("offline") << ofKind(NotificationKind::ConnectionLost) << u"offline"_s
                                 << QVariantMap {{u"category"_s, u"network.error"_s},
                                                 {u"transient"_s, true},
                                                 {u"suppress-sound"_s, true},
                                                 {u"urgency"_s, urgency(1)}}
                                 << -1;
    }
    void messages()
    {
        QFETCH(Notification, notification);
        QFETCH(QString, icon);
        QFETCH(QVariantMap, hints);
        const DesktopMessage message
            = desktopMessage(notification, {u"sound"_s, u"actions"_s, u"body-markup"_s}, installed);
        hints.insert(u"desktop-entry"_s, u"de.airport1.rufzeichen"_s);
        QCOMPARE(message.hints, hints);
        QCOMPARE(message.hints.value(u"urgency"_s).typeId(), int(QMetaType::UChar));
        QCOMPARE(message.icon, QString(u"de.airport1.rufzeichen-"_s + icon));
        QTEST(message.timeout, "timeout");
    }

    void iconsThatNobodyFindsAreSent()
    {
        const DesktopMessage message = desktopMessage(incoming(), {}, {.hasInstalledIcons = false});
        QCOMPARE(message.icon, QString());
        QVERIFY(message.hints.value(u"image-data"_s).value<NotificationImage>().width > 0);
        Notification known = incoming();
        known.picture = QImage(10, 10, QImage::Format_RGB32);
        const DesktopMessage withPicture = desktopMessage(known, {}, {.hasInstalledIcons = false});
        QCOMPARE(withPicture.hints.value(u"image-data"_s).value<NotificationImage>().width, 10);
        QVERIFY(!desktopMessage(incoming(), {}, installed).hints.contains(u"image-data"_s));
    }

    // Else it would be heard twice.
    void aToneOfOursSilencesTheService()
    {
        Notification own = incoming();
        own.ringTone = u"/bell.wav"_s;
        const DesktopMessage message = desktopMessage(own, {u"sound"_s}, installed);
        QVERIFY(!message.hints.contains(u"sound-name"_s));
        QCOMPARE(message.hints.value(u"suppress-sound"_s), QVariant(true));
    }

    void messagesSuitTheService()
    {
        const DesktopMessage full = desktopMessage(incoming(), {u"actions"_s, u"body-markup"_s}, installed);
        QCOMPARE(full.summary, u"Incoming call: Erika"_s);
        QCOMPARE(full.body, u"030 &lt;b&gt;1&lt;/b&gt;\nfor 2"_s);
        QCOMPARE(full.actions.size(), 4);
        QCOMPARE(full.actions.at(0), u"default"_s);
        QCOMPARE(full.actions.at(2), u"call-copy"_s);
        QVERIFY(!full.hints.contains(u"sound-name"_s));
        const DesktopMessage plain = desktopMessage(incoming(), {u"body"_s}, installed);
        QCOMPARE(plain.body, u"030 <b>1</b>\nfor 2"_s);
        QVERIFY(plain.actions.isEmpty());
        QCOMPARE(desktopMessage(incoming(), {}, installed).body, full.body); // not known yet: better safe
    }

    // What it copies would not arrive.
    void noButtonPromisesInVain()
    {
        QCOMPARE(clipboardRule(u"xcb"_s), ClipboardRule::Free);
        QCOMPARE(clipboardRule(u"wayland-egl"_s), ClipboardRule::NeedsFocus);
        Notification missed = ofKind(NotificationKind::MissedCall);
        missed.actions.append(NotificationAction::MarkSeen);
        const auto names = [](const QStringList &actions) {
            return QStringList {actions.value(0), actions.value(2), actions.value(4)};
        };
        QCOMPARE(names(desktopMessage(missed, {u"actions"_s}, {.clipboard = ClipboardRule::Free}).actions),
                 QStringList({u"default"_s, u"call-copy"_s, u"mark-seen"_s}));
        QCOMPARE(names(desktopMessage(missed, {u"actions"_s}, {.clipboard = ClipboardRule::NeedsFocus}).actions),
                 QStringList({u"default"_s, u"mark-seen"_s, QString()}));
    }

    void thereIsNoService()
    {
        DesktopNotifier notifier(m_bus->connection(), m_sound);
        QSignalSpy changed(&notifier, &DesktopNotifier::availabilityChanged);
        QVERIFY(!notifier.isAvailable());
        notifier.show(incoming());
        m_service->appear();
        QTRY_VERIFY(notifier.isAvailable());
        m_service->vanish();
        QTRY_VERIFY(!notifier.isAvailable());
        QCOMPARE(changed.count(), 2);
    }

    void thereIsNoBus()
    {
        DesktopNotifier notifier(QDBusConnection(u"nowhere"_s), m_sound);
        notifier.show(incoming());
        notifier.close(u"a"_s);
        QVERIFY(!notifier.isAvailable());
    }

    void replacesAndCloses()
    {
        const auto notifier = availableNotifier();
        notifier->show(incoming());
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown.at(0).application, u"Rufzeichen"_s);
        QCOMPARE(m_service->shown.at(0).replaces, 0U);
        QCOMPARE(m_service->shown.at(0).hints.value(u"urgency"_s), QVariant::fromValue(uchar(2)));
        notifier->show(named(u"Erika M."_s));
        QTRY_COMPARE(m_service->shown.size(), 2);
        QCOMPARE(m_service->shown.at(1).replaces, 42U);
        notifier->show(incoming(u"b"_s));
        QTRY_COMPARE(m_service->shown.size(), 3);
        QCOMPARE(m_service->shown.at(2).replaces, 0U);
        notifier->close(u"unknown"_s);
        notifier->close(u"a"_s);
        notifier->close(u"a"_s);
        notifier->close(u"b"_s);
        QTRY_COMPARE(m_service->closed, QList<uint>({42, 43}));
    }

    // The same id would keep the buttons of before on some desktops, and show nothing at all on others.
    void whatIsOfAnotherKindIsANewBubble_data()
    {
        QTest::addColumn<Notification>("next");
        QTest::newRow("missed") << ofKind(NotificationKind::MissedCall);
        QTest::newRow("in call") << ofKind(NotificationKind::ActiveCall);
        Notification yielding = named(u"Erika M."_s);
        yielding.urgency = NotificationUrgency::Normal;
        QTest::newRow("less urgent") << yielding;
        Notification shorter = named(u"Erika M."_s);
        shorter.actions.removeLast();
        QTest::newRow("other buttons") << shorter;
    }
    void whatIsOfAnotherKindIsANewBubble()
    {
        QFETCH(Notification, next);
        const auto notifier = availableNotifier();
        QSignalSpy closed(notifier.get(), &Notifier::closed);
        notifier->show(incoming());
        QTRY_COMPARE(m_service->onScreen.size(), 1);
        notifier->show(next);
        QTRY_COMPARE(m_service->onScreen.keys(), QList<uint> {43});
        QCOMPARE(m_service->closed, QList<uint> {42});
        QCOMPARE(m_service->shown.last().replaces, 0U);
        notifier->close(u"a"_s);
        QTRY_COMPARE(m_service->onScreen.size(), 0);
        QCOMPARE(closed.count(), 0);
    }

    // As when a picture comes a moment later.
    void aRefusedUpdateComesLater()
    {
        const auto notifier = availableNotifier();
        QSignalSpy closed(notifier.get(), &Notifier::closed);
        notifier->show(incoming());
        QTRY_COMPARE(m_service->onScreen.size(), 1);
        notifier->show(withPicture());
        QTRY_COMPARE(m_service->refused, 1);
        QTRY_COMPARE(m_service->shown.size(), 2);
        QCOMPARE(m_service->shown.at(1).replaces, 42U);
        QVERIFY(m_service->shown.at(1).hints.contains(u"image-data"_s));
        QCOMPARE(closed.count(), 0);
        notifier->close(u"a"_s);
        QTRY_VERIFY(m_service->onScreen.isEmpty());
    }

    void aRefusedUpdateLeavesTheBubbleOurs()
    {
        const auto notifier = availableNotifier();
        QSignalSpy closed(notifier.get(), &Notifier::closed);
        QSignalSpy invoked(notifier.get(), &Notifier::actionInvoked);
        notifier->show(incoming());
        QTRY_COMPARE(m_service->onScreen.size(), 1);
        m_service->fails = true;
        notifier->show(withPicture());
        QTRY_COMPARE(m_service->refused, 3);
        Q_EMIT m_service->ActionInvoked(42, u"call-copy"_s);
        QTRY_COMPARE(invoked.count(), 1);
        QCOMPARE(closed.count(), 0);
        notifier->show(incoming(u"b"_s));
        QTRY_COMPARE(closed.count(), 1); // which has tried as often; meanwhile nobody has asked again for the first
        QCOMPARE(m_service->refused, 6);
        QCOMPARE(closed.at(0).at(0).toString(), u"b"_s);
        notifier->close(u"a"_s);
        QTRY_VERIFY(m_service->onScreen.isEmpty());
    }

    // Otherwise what has been refused would come back.
    void whatIsRefusedMayHaveBecomeVoid()
    {
        const auto notifier = availableNotifier();
        notifier->show(incoming());
        QTRY_COMPARE(m_service->onScreen.size(), 1);
        notifier->show(withPicture());
        QTRY_COMPARE(m_service->refused, 1);
        notifier->close(u"a"_s);
        QTRY_VERIFY(m_service->onScreen.isEmpty());
        notifier->show(incoming(u"b"_s));
        QTRY_COMPARE(m_service->refused, 2);
        notifier->show(ofKind(NotificationKind::MissedCall, u"b"_s)); // need not wait
        QTRY_COMPARE(m_service->onScreen.size(), 1);
        notifier->show(ofKind(NotificationKind::MissedCall, u"c"_s));
        QTRY_COMPARE(m_service->refused, 3);
        QTRY_COMPARE(m_service->onScreen.size(), 2); // what was refused before would have come with this one
        QCOMPARE(m_service->shown.size(), 3);
    }

    // Two who call at the same time and withhold their numbers.
    void twoOfTheSameTextComeOneByOne()
    {
        const auto notifier = availableNotifier();
        QSignalSpy closed(notifier.get(), &Notifier::closed);
        notifier->show(incoming(u"a"_s));
        notifier->show(incoming(u"b"_s));
        notifier->show(incoming(u"c"_s));
        QTRY_COMPARE(m_service->onScreen.size(), 3);
        QCOMPARE(closed.count(), 0);
    }

    void aRefusedBubbleThatTheUserClosedIsGone()
    {
        const auto notifier = availableNotifier();
        QSignalSpy closed(notifier.get(), &Notifier::closed);
        notifier->show(incoming());
        QTRY_COMPARE(m_service->onScreen.size(), 1);
        m_service->end(42, 2); // is on its way
        notifier->show(withPicture());
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(closed.at(0).at(1).value<NotificationEnd>(), NotificationEnd::Dismissed);
    }

    // Some desktops keep it in a list.
    void whatHasExpiredCanBeClosed()
    {
        const auto notifier = availableNotifier();
        QSignalSpy closed(notifier.get(), &Notifier::closed);
        QSignalSpy invoked(notifier.get(), &Notifier::actionInvoked);
        notifier->show(ofKind(NotificationKind::MissedCall));
        QTRY_COMPARE(m_service->onScreen.size(), 1);
        m_service->end(42, 1);
        QTRY_COMPARE(closed.count(), 1);
        Q_EMIT m_service->ActionInvoked(42, u"default"_s);
        QTRY_COMPARE(invoked.count(), 1);
        notifier->close(u"a"_s);
        notifier->close(u"a"_s);
        QTRY_COMPARE(m_service->closed, QList<uint> {42});

        notifier->show(incoming(u"b"_s));
        QTRY_COMPARE(m_service->onScreen.size(), 1);
        m_service->end(43, 1);
        QTRY_COMPARE(closed.count(), 2);
        m_service->end(43, 2); // from the list, by the user
        QTRY_COMPARE(closed.count(), 3);
        notifier->show(ofKind(NotificationKind::MissedCall, u"b"_s));
        QTRY_COMPARE(m_service->onScreen.keys(), QList<uint> {44});
        QCOMPARE(m_service->closed, QList<uint> {42});
        m_service->end(44, 1);
        QTRY_COMPARE(closed.count(), 4);
        notifier->show(incoming(u"b"_s)); // one bubble for each key
        QTRY_COMPARE(m_service->onScreen.keys(), QList<uint> {45});
        QCOMPARE(m_service->closed, QList<uint>({42, 44}));
    }

    void aSlowServiceLeavesNoGhost()
    {
        m_service->slow = true;
        const auto notifier = availableNotifier();
        notifier->show(incoming());
        QTRY_COMPARE(m_service->shown.size(), 1);
        notifier->show(ofKind(NotificationKind::ActiveCall));
        notifier->close(u"a"_s);
        m_service->answerLate();
        QTRY_COMPARE(m_service->closed, QList<uint> {42});
        QCOMPARE(m_service->shown.size(), 1);
    }

    void aSlowServiceGetsTheLatestOnly()
    {
        m_service->slow = true;
        const auto notifier = availableNotifier();
        notifier->show(incoming());
        QTRY_COMPARE(m_service->shown.size(), 1);
        notifier->close(u"a"_s);
        notifier->show(ofKind(NotificationKind::ActiveCall));
        notifier->show(ofKind(NotificationKind::MissedCall));
        m_service->answerLate();
        QTRY_COMPARE(m_service->shown.size(), 2);
        QCOMPARE(m_service->closed, QList<uint> {42});
        QCOMPARE(m_service->shown.at(1).hints.value(u"category"_s).toString(), u"call.unanswered"_s);
    }

    // Else the bubble of a phone that rings would stay for ever.
    void whoEndsClosesWhatIsOnItsWay()
    {
        m_service->slow = true;
        const auto notifier = availableNotifier();
        notifier->show(incoming());
        QTRY_COMPARE(m_service->shown.size(), 1);
        notifier->close(u"a"_s);
        QTimer::singleShot(0, m_service.get(), [this] { m_service->answerLate(); });
        notifier->settle();
        QTRY_COMPARE(m_service->closed, QList<uint> {42});
        notifier->show(named(u"Erika M."_s)); // now it hangs
        notifier->settle();
    }

    // Others show what it does not, until it answers.
    void aServiceThatHangsIsNone()
    {
        m_service->slow = true;
        const auto notifier = availableNotifier();
        QSignalSpy changed(notifier.get(), &DesktopNotifier::availabilityChanged);
        notifier->show(incoming());
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!notifier->isAvailable());
        notifier->close(u"a"_s); // it is shown elsewhere
        m_service->answerLate();
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(notifier->isAvailable());
        QTRY_COMPARE(m_service->closed, QList<uint> {42});
    }

    void aHungServiceThatRestartsIsOneAgain()
    {
        m_service->slow = true;
        const auto notifier = availableNotifier();
        notifier->show(incoming());
        QTRY_VERIFY(!notifier->isAvailable());
        m_service->vanish();
        m_service->slow = false;
        m_service->appear();
        QTRY_VERIFY(notifier->isAvailable());
        notifier->show(incoming());
        QTRY_COMPARE(m_service->shown.size(), 2);
        QCOMPARE(m_service->shown.at(1).replaces, 0U);
    }

    void actionsAreOursOnly()
    {
        const auto notifier = availableNotifier();
        QSignalSpy invoked(notifier.get(), &Notifier::actionInvoked);
        notifier->show(incoming());
        QTRY_COMPARE(m_service->shown.size(), 1);
        Q_EMIT m_service->ActivationToken(7, u"stranger"_s);
        Q_EMIT m_service->ActionInvoked(7, u"call-copy"_s);
        Q_EMIT m_service->ActionInvoked(42, u"format-disk"_s);
        Q_EMIT m_service->ActivationToken(42, u"token"_s);
        Q_EMIT m_service->ActionInvoked(42, u"default"_s);
        QTRY_COMPARE(invoked.count(), 1);
        QCOMPARE(invoked.at(0).at(0).toString(), u"a"_s);
        QCOMPARE(invoked.at(0).at(1).value<NotificationAction>(), NotificationAction::Show);
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "token"); // the window that is shown uses it up
    }

    void aTokenIsForItsClickOnly()
    {
        const auto notifier = availableNotifier();
        QByteArrayList tokens;
        connect(notifier.get(), &Notifier::actionInvoked, this,
                [&] { tokens.append(qgetenv("XDG_ACTIVATION_TOKEN")); });
        notifier->show(incoming());
        QTRY_COMPARE(m_service->shown.size(), 1);
        Q_EMIT m_service->ActivationToken(42, u"token"_s);
        Q_EMIT m_service->ActionInvoked(42, u"call-lookup"_s);
        Q_EMIT m_service->ActionInvoked(42, u"default"_s); // from a desktop that gives none
        QTRY_COMPARE(tokens, QByteArrayList({"token", QByteArray()}));
    }

    void closedTwiceIsToldOnce()
    {
        const auto notifier = availableNotifier();
        QSignalSpy closed(notifier.get(), &Notifier::closed);
        notifier->show(incoming());
        notifier->show(ofKind(NotificationKind::MissedCall, u"b"_s));
        QTRY_COMPARE(m_service->shown.size(), 2);
        m_service->end(7, 2);
        m_service->end(42, 2);
        m_service->end(42, 2);
        m_service->end(43, 1);
        m_service->end(43, 1);
        QTRY_COMPARE(closed.count(), 2);
        QCOMPARE(closed.at(0).at(1).value<NotificationEnd>(), NotificationEnd::Dismissed);
        QCOMPARE(closed.at(1).at(0).toString(), u"b"_s);
        QCOMPARE(closed.at(1).at(1).value<NotificationEnd>(), NotificationEnd::Expired);
        notifier->show(incoming());
        QTRY_COMPARE(m_service->shown.size(), 3);
        QCOMPARE(m_service->shown.at(2).replaces, 0U);
    }

    void aNewServiceKnowsNoOldNumbers()
    {
        const auto notifier = availableNotifier();
        notifier->show(incoming());
        QTRY_COMPARE(m_service->shown.size(), 1);
        m_service->vanish();
        QTRY_VERIFY(!notifier->isAvailable());
        m_service->appear();
        QTRY_VERIFY(notifier->isAvailable());
        notifier->show(incoming());
        QTRY_COMPARE(m_service->shown.size(), 2);
        QCOMPARE(m_service->shown.at(1).replaces, 0U);
    }

    void aServiceThatRefusesIsToldOf()
    {
        m_service->fails = true;
        const auto notifier = availableNotifier();
        QSignalSpy closed(notifier.get(), &Notifier::closed);
        notifier->show(incoming());
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(notifier->isAvailable());
    }

    void picturesTravelOnTheBus()
    {
        const auto notifier = availableNotifier();
        notifier->show(withPicture());
        QTRY_COMPARE(m_service->shown.size(), 1);
        const auto image = qdbus_cast<NotificationImage>(m_service->shown.at(0).hints.value(u"image-data"_s));
        QCOMPARE(image, NotificationImage::of(withPicture().picture));
        QCOMPARE(image.pixels.size(), 3 * 2 * 4);
        QCOMPARE(image.pixels.first(4), QByteArray::fromHex("ff0080ff"));
    }

    void ringsWhereTheServiceIsSilent()
    {
        auto notifier = availableNotifier();
        QTRY_VERIFY((notifier->show(incoming()), m_sound.isRinging())); // once it has told what it can
        notifier->show(ofKind(NotificationKind::ActiveCall));
        QVERIFY(!m_sound.isRinging());
        notifier->show(incoming(u"b"_s));
        QVERIFY(m_sound.isRinging());
        notifier->close(u"b"_s);
        QVERIFY(!m_sound.isRinging());
        m_service->capabilities.append(u"sound"_s);
        notifier = availableNotifier();
        QTRY_VERIFY((notifier->show(incoming(u"c"_s)), m_service->shown.last().hints.contains(u"sound-name"_s)));
        QVERIFY(!m_sound.isRinging());
    }

private:
    /** One that has found the service and knows what it can. */
    std::unique_ptr<DesktopNotifier> availableNotifier()
    {
        m_service->appear();
        auto notifier = std::make_unique<DesktopNotifier>(m_bus->connection(), m_sound);
        if (!QTest::qWaitFor([&] { return notifier->isAvailable() && m_service->asked > 0; })) {
            qFatal("the service was not found");
        }
        return notifier;
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeService> m_service;
    RingSound m_sound;
};

QTEST_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
