// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/desktopnotifier.h"

#include "ui/icons/icons.h"
#include "ui/notifications/desktopmessage.h"
#include "ui/notifications/ringsound.h"

#include "notificationsinterface.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds patience = 2s; // longer than a busy computer needs, shorter than a phone rings
constexpr std::chrono::milliseconds pause = 1100ms; // Plasma refuses the text that it took last for a second
constexpr int mostRefusals = 3; // of one notification; some that say the same have to wait for each other
constexpr std::chrono::milliseconds longestEnd = 500ms; // nobody likes a logout that hangs
constexpr std::chrono::milliseconds longestAnswer = 1h; // a bubble that comes late has to be taken away again

constexpr auto tokenVariable = "XDG_ACTIVATION_TOKEN"; // Qt removes it when it shows a window with it

bool showsWindow(NotificationAction action)
{
    return action == NotificationAction::Show || action == NotificationAction::CallBack
        || action == NotificationAction::Settings || action == NotificationAction::Block
        || action == NotificationAction::Listen;
}

QString serviceName()
{
    return u"org.freedesktop.Notifications"_s;
}

QDBusMessage busCall(const QString &method)
{
    const QString bus = u"org.freedesktop.DBus"_s;
    return QDBusMessage::createMethodCall(bus, u"/org/freedesktop/DBus"_s, bus, method);
}

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, RingSound &sound, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
    , m_sound(sound)
    , m_watcher(serviceName(), bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isStalled = true;
        updateAvailability();
    });
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one may come too early
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DesktopNotifier::sendAgain);
    if (!m_bus.isConnected()) {
        return;
    }
    qDBusRegisterMetaType<NotificationImage>();
    m_service = std::make_unique<NotificationsInterface>(serviceName(), u"/org/freedesktop/Notifications"_s, m_bus);
    m_service->setTimeout(static_cast<int>(longestAnswer.count()));
    connect(m_service.get(), &NotificationsInterface::ActionInvoked, this, &DesktopNotifier::takeAction);
    connect(m_service.get(), &NotificationsInterface::NotificationClosed, this, &DesktopNotifier::takeClosing);
    connect(m_service.get(), &NotificationsInterface::ActivationToken, this, &DesktopNotifier::takeToken);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { followOwner(owner); });
    findService();
}

DesktopNotifier::~DesktopNotifier() = default;

/** Calls @p handle with the answer when it is there. */
template <typename Handler> static void whenFinished(const QDBusPendingCall &call, QObject *context, Handler handle)
{
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [handle](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         handle(finished);
                     });
}

void DesktopNotifier::findService()
{
    QDBusMessage hasOwner = busCall(u"NameHasOwner"_s);
    hasOwner << serviceName();
    whenFinished(m_bus.asyncCall(hasOwner), this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<bool> reply = *finished;
        if (!m_owned && !reply.isError() && reply.value()) {
            followOwner(serviceName());
        }
    });
    const QDBusMessage activatable = busCall(u"ListActivatableNames"_s);
    whenFinished(m_bus.asyncCall(activatable), this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QStringList> reply = *finished;
        m_activatable = !reply.isError() && reply.value().contains(serviceName());
        if (m_activatable && !m_owned) {
            startService();
        }
    });
}

void DesktopNotifier::startService()
{
    // Now, not at the first call: one that is installed for another desktop fails only after a long while.
    QDBusMessage start = busCall(u"StartServiceByName"_s);
    start << serviceName() << 0U;
    whenFinished(m_bus.asyncCall(start), this,
                 [this](QDBusPendingCallWatcher *finished) { m_activatable = !finished->isError(); });
}

void DesktopNotifier::followOwner(const QString &owner)
{
    if (m_owned) {
        ++m_generation;
        m_bubbles.clear(); // they went with the service
        m_capabilities.clear();
    }
    m_owned = !owner.isEmpty();
    noteAnswer(); // who has just come has had no time to answer
    if (m_owned) {
        askCapabilities();
    }
}

void DesktopNotifier::askCapabilities()
{
    whenFinished(m_service->GetCapabilities(), this,
                 [this, generation = m_generation](QDBusPendingCallWatcher *finished) {
                     const QDBusPendingReply<QStringList> reply = *finished;
                     if (generation == m_generation && !reply.isError()) {
                         m_capabilities = reply.value();
                     }
                 });
}

void DesktopNotifier::settle()
{
    QTimer end;
    end.setSingleShot(true);
    end.start(longestEnd);
    while (isAwaiting() && end.isActive()) {
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
    }
}

bool DesktopNotifier::isAwaiting() const
{
    return std::any_of(m_bubbles.cbegin(), m_bubbles.cend(), [](const Bubble &bubble) { return bubble.pending; });
}

// From the first of them on: what is sent later is answered later.
void DesktopNotifier::expectAnswers()
{
    if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void DesktopNotifier::noteAnswer()
{
    m_isStalled = false;
    m_patience.stop();
    if (isAwaiting()) {
        m_patience.start();
    }
    updateAvailability();
}

void DesktopNotifier::updateAvailability()
{
    const bool isThere = m_owned || m_activatable; // some services end when they are idle
    if (m_available != (isThere && !m_isStalled)) {
        m_available = !m_available;
        Q_EMIT availabilityChanged(m_available);
    }
}

void DesktopNotifier::show(const Notification &notification)
{
    if (!m_service) {
        return;
    }
    const bool isLeftToUs = !m_capabilities.isEmpty() && !m_capabilities.contains(u"sound"_s);
    if (isLeftToUs || !notification.ringTone.isEmpty()) {
        m_sound.follow(notification);
    } else {
        m_sound.hush(notification.key);
    }
    Bubble &bubble = m_bubbles[notification.key];
    bubble.closing = false;
    bubble.refusals = 0;
    if (bubble.pending) {
        bubble.next = notification;
    } else {
        send(notification);
    }
}

void DesktopNotifier::send(const Notification &notification)
{
    Bubble &bubble = m_bubbles[notification.key];
    if (bubble.id != 0 && (bubble.expired || !canReplace(bubble.sent, notification))) {
        m_service->CloseNotification(std::exchange(bubble.id, 0));
    }
    bubble.expired = false;
    bubble.next.reset();
    bubble.sent = notification;
    bubble.pending = true;
    expectAnswers();
    const DesktopMessage message = desktopMessage(
        notification, m_capabilities, {.hasInstalledIcons = isInstalledIcon(statusIconName(StatusIcon::Incoming))});
    const auto call = m_service->Notify(u"Rufzeichen"_s, bubble.id, message.icon, message.summary, message.body,
                                        message.actions, message.hints, message.timeout);
    whenFinished(call, this,
                 [this, key = notification.key, generation = m_generation](QDBusPendingCallWatcher *finished) {
                     if (generation == m_generation) {
                         takeAnswer(key, *finished);
                     }
                 });
}

void DesktopNotifier::takeAnswer(const QString &key, const QDBusPendingReply<uint> &reply)
{
    auto bubble = m_bubbles.find(key);
    if (bubble == m_bubbles.end()) {
        return;
    }
    const bool refused = reply.isError() || reply.value() == 0;
    if (refused && !m_owned) {
        takeFailure();
        return;
    }
    bubble->pending = false;
    if (!refused) {
        bubble->id = reply.value();
        bubble->refusals = 0;
        bubble->ended.reset();
    }
    noteAnswer(); // may take all bubbles to this service
    bubble = m_bubbles.find(key);
    if (bubble == m_bubbles.end()) {
        return;
    }
    if (bubble->closing) {
        close(key);
    } else if (refused) {
        takeRefusal(key);
    } else if (bubble->next) {
        send(Notification(*bubble->next));
    }
}

void DesktopNotifier::takeFailure()
{
    m_bubbles.clear();
    m_activatable = false;
    noteAnswer();
}

// What was shown before is still there. What was refused may be taken later, if nothing has come in its place.
void DesktopNotifier::takeRefusal(const QString &key)
{
    Bubble &bubble = m_bubbles[key];
    if (bubble.next) {
        send(Notification(*bubble.next));
    } else if (bubble.ended) {
        const NotificationEnd end = *bubble.ended;
        m_bubbles.remove(key);
        Q_EMIT closed(key, end);
    } else if (++bubble.refusals < mostRefusals) {
        bubble.next = bubble.sent;
        m_pause.start();
    } else if (bubble.id == 0) {
        m_bubbles.remove(key);
        Q_EMIT closed(key, NotificationEnd::Expired);
    }
}

void DesktopNotifier::sendAgain()
{
    const QStringList keys = m_bubbles.keys();
    for (const QString &key : keys) {
        const Bubble &bubble = m_bubbles[key];
        if (bubble.next && !bubble.pending) {
            send(Notification(*bubble.next));
        }
    }
}

void DesktopNotifier::close(const QString &key)
{
    m_sound.hush(key);
    const auto bubble = m_bubbles.find(key);
    if (bubble == m_bubbles.end()) {
        return;
    }
    if (bubble->pending) {
        bubble->closing = true;
        bubble->next.reset();
        return;
    }
    if (bubble->id != 0) {
        m_service->CloseNotification(bubble->id);
    }
    m_bubbles.erase(bubble);
}

std::optional<QString> DesktopNotifier::keyOf(uint id) const
{
    for (auto bubble = m_bubbles.cbegin(); bubble != m_bubbles.cend(); ++bubble) {
        if (id != 0 && bubble->id == id) {
            return bubble.key();
        }
    }
    return {};
}

void DesktopNotifier::takeAction(uint id, const QString &name)
{
    const std::optional<QString> key = keyOf(id);
    const std::optional<NotificationAction> action = notificationAction(name);
    if (!key || !action) {
        return;
    }
    Q_EMIT actionInvoked(*key, *action);
    if (!showsWindow(*action)) {
        qunsetenv(tokenVariable); // else a window that is shown later would have one that is void
    }
}

void DesktopNotifier::takeClosing(uint id, uint reason)
{
    constexpr uint expired = 1;
    constexpr uint dismissed = 2;
    const std::optional<QString> key = keyOf(id);
    if (!key) {
        return; // not ours, or told of a second time
    }
    Bubble &bubble = m_bubbles[*key];
    if (bubble.expired && reason == expired) {
        return;
    }
    const NotificationEnd end = reason == dismissed ? NotificationEnd::Dismissed : NotificationEnd::Expired;
    if (bubble.pending) {
        bubble.id = 0; // what replaces it is on its way
        bubble.ended = end;
        return;
    }
    if (reason == expired) {
        bubble = {.id = id, .sent = {}, .expired = true, .ended = {}, .next = {}};
    } else {
        m_bubbles.remove(*key);
    }
    m_sound.hush(*key);
    Q_EMIT closed(*key, end);
}

void DesktopNotifier::takeToken(uint id, const QString &token) const
{
    constexpr qsizetype longest = 1024;
    if (keyOf(id) && token.size() <= longest) {
        qputenv(tokenVariable, token.toUtf8()); // for the window that the action will show
    }
}

} // namespace Rufzeichen
