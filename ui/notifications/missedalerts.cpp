// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/missedalerts.h"

#include <algorithm>
#include <utility>

namespace Rufzeichen {

MissedAlerts::MissedAlerts(const NotificationText &text, ShownNotifications &shown, const SettingsStore &settings,
                           std::function<void(const Notification &)> present)
    : m_text(text)
    , m_shown(shown)
    , m_settings(settings)
    , m_present(std::move(present))
{
}

bool MissedAlerts::add(const StoredCall &call)
{
    constexpr qsizetype remembered = 100;
    if (callOf(NotificationText::key(call.call))) {
        return false;
    }
    m_missed.calls.append(call);
    if (m_missed.calls.size() > remembered) {
        m_missed.calls.removeFirst();
        ++m_missed.earlier;
    }
    return true;
}

void MissedAlerts::addEarlier(int count, const QDateTime &since)
{
    m_missed.earlier += count;
    if (!m_missed.since.isValid()) {
        m_missed.since = since;
    }
}

void MissedAlerts::recall(const Call &call)
{
    const auto isIt = [&call](const StoredCall &each) { return each.call.key == call.key; };
    if (m_missed.calls.removeIf(isIt) == 0) {
        return;
    }
    m_shown.close(NotificationText::key(call));
    const bool isSummaryShown = m_shown.find(NotificationText::missedKey()).has_value();
    if (m_missed.count() < 2) {
        m_shown.close(NotificationText::missedKey());
    }
    if (isSummaryShown && !isEmpty()) {
        show();
    }
}

void MissedAlerts::learnParty(const StoredCall &call)
{
    for (StoredCall &missed : m_missed.calls) {
        if (missed.call.key == call.call.key) {
            missed.party = call.party;
            showAnew();
            return;
        }
    }
}

void MissedAlerts::show()
{
    const NotificationDetail detail = m_settings.inForce().notifications.detail;
    if (!isOne()) {
        for (const StoredCall &call : std::as_const(m_missed.calls)) {
            m_shown.close(NotificationText::key(call.call));
        }
    }
    Notification notification
        = isOne() ? m_text.missed(m_missed.calls.first(), detail) : m_text.missed(m_missed, detail);
    const QList<LeftMessage> messages = messagesOf(m_missed.calls);
    if (!messages.isEmpty()) {
        NotificationText::offerListening(notification, int(messages.size()), messages.constLast().minutes);
    }
    m_present(notification);
}

void MissedAlerts::showAnew()
{
    if (isShown()) {
        show();
    }
}

bool MissedAlerts::isShown() const
{
    return m_shown.find(NotificationText::missedKey())
        || std::any_of(m_missed.calls.cbegin(), m_missed.calls.cend(),
                       [this](const StoredCall &call) { return m_shown.find(NotificationText::key(call.call)); });
}

std::optional<StoredCall> MissedAlerts::callOf(const QString &key) const
{
    for (const StoredCall &call : m_missed.calls) {
        if (NotificationText::key(call.call) == key) {
            return call;
        }
    }
    return std::nullopt;
}

std::optional<LeftMessage> MissedAlerts::messageOf(const QString &key) const
{
    const std::optional<StoredCall> call = callOf(key);
    const QList<LeftMessage> messages = messagesOf(call ? QList<StoredCall> {*call} : m_missed.calls);
    return messages.isEmpty() ? std::nullopt : std::optional(messages.constLast());
}

void MissedAlerts::close()
{
    const QList<StoredCall> calls = std::exchange(m_missed, {}).calls;
    for (const StoredCall &call : calls) {
        m_shown.close(NotificationText::key(call.call));
    }
    m_shown.close(NotificationText::missedKey());
}

// The oldest first, as the calls. Of two calls of somebody within a minute nobody knows which one a message is of.
QList<LeftMessage> MissedAlerts::messagesOf(const QList<StoredCall> &calls) const
{
    QList<LeftMessage> messages;
    for (const StoredCall &call : calls) {
        if (const std::optional<LeftMessage> message = m_messages ? m_messages(call) : std::nullopt) {
            messages.removeIf([&message](const LeftMessage &other) { return other.id == message->id; });
            messages.append(*message);
        }
    }
    return messages;
}

} // namespace Rufzeichen
