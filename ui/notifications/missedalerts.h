// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settingsstore.h"
#include "ui/notifications/notificationtext.h"
#include "ui/notifications/shownnotifications.h"

#include <functional>
#include <optional>

namespace Rufzeichen {

/** A voice message that the caller of a missed call has left. */
struct LeftMessage {
    QString id; ///< names it among all messages
    std::optional<int> minutes; ///< how long it is, rounded up
    std::function<void()> listen; ///< plays it
};

/** Answers whether there is a new message of a call, at once. */
using LeftMessages = std::function<std::optional<LeftMessage>(const StoredCall &call)>;

/**
 * The missed calls that the user has not reacted to, and what is on the screen of them: one notification for one, and
 * one for all if there are several. Where callers have left messages, it offers to listen to the newest.
 */
class MissedAlerts
{
public:
    /** All must outlive it. @p present puts a notification on the screen. */
    MissedAlerts(const NotificationText &text, ShownNotifications &shown, const SettingsStore &settings,
                 std::function<void(const Notification &)> present);

    void setMessages(LeftMessages messages) { m_messages = std::move(messages); }

    /** One more. False if it is known. */
    [[nodiscard]] bool add(const StoredCall &call);

    /** So many more, of which nothing is known but since when. */
    void addEarlier(int count, const QDateTime &since);

    /** The call with this key was not missed after all: neither counts nor stays on the screen. */
    void recall(const Call &call);

    /** More is known of the other party. */
    void learnParty(const StoredCall &call);

    /** Shows them. */
    void show();

    /** What is on the screen of them, with what is known by now. */
    void showAnew();

    [[nodiscard]] bool isShown() const;
    [[nodiscard]] bool isEmpty() const { return m_missed.count() == 0; }

    /** Those of which more is known than their number. */
    [[nodiscard]] const QList<StoredCall> &calls() const { return m_missed.calls; }

    /** Whether that are all. */
    [[nodiscard]] bool areAllKnown() const { return m_missed.earlier == 0; }

    /** The call whose notification has this key, if it is of one call. */
    [[nodiscard]] std::optional<StoredCall> callOf(const QString &key) const;

    /** The message that the notification with this key offers to listen to. */
    [[nodiscard]] std::optional<LeftMessage> messageOf(const QString &key) const;

    /** The user has reacted: none is left, and nothing stays on the screen. */
    void close();

    /** The same where nothing is on the screen any more. */
    void forget() { m_missed = {}; }

private:
    [[nodiscard]] QList<LeftMessage> messagesOf(const QList<StoredCall> &calls) const;
    [[nodiscard]] bool isOne() const { return m_missed.count() == 1 && !m_missed.calls.isEmpty(); }

    const NotificationText &m_text;
    ShownNotifications &m_shown;
    const SettingsStore &m_settings;
    const std::function<void(const Notification &)> m_present;
    LeftMessages m_messages; // may be empty
    MissedCalls m_missed;
};

} // namespace Rufzeichen
