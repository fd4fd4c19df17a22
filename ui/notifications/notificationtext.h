// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorstate.h"
#include "core/calls/storedcall.h"
#include "core/settings/settings.h"
#include "ui/notifications/notification.h"

#include <QCoreApplication>

namespace Rufzeichen {

class NumberForms;

/** Calls that were missed one after the other, told of together. */
struct MissedCalls {
    int earlier = 0; ///< how many more there were, of which nothing is known but that
    QDateTime since; ///< when the first of the earlier ones was
    QList<StoredCall> calls; ///< oldest first

    [[nodiscard]] int count() const { return earlier + static_cast<int>(calls.size()); }

    bool operator==(const MissedCalls &) const = default;
};

/** Notifications in words. Urgency and sound are left to others. */
class NotificationText
{
    Q_DECLARE_TR_FUNCTIONS(NotificationText)
public:
    /** Numbers are shown as @p numbers has them, which must outlive it. */
    explicit NotificationText(NumberForms &numbers)
        : m_numbers(numbers)
    {
    }

    [[nodiscard]] Notification ringing(const StoredCall &call, NotificationDetail detail) const;

    /** @p since when it talks, by the computer's clock; @p machines are phones that are answering machines. */
    [[nodiscard]] Notification active(const StoredCall &call, NotificationDetail detail, const QDateTime &since,
                                      const OwnMachines &machines = {}) const;

    [[nodiscard]] Notification missed(const StoredCall &call, NotificationDetail detail) const;

    /** The user wanted to be reminded of it. */
    [[nodiscard]] Notification reminder(const StoredCall &call, NotificationDetail detail) const;

    /** One for all of them. Its key is missedKey(). */
    [[nodiscard]] Notification missed(const MissedCalls &calls, NotificationDetail detail) const;

    /** Says that there are so many voice messages of these calls, the newest so long, and offers to listen to it. */
    static void offerListening(Notification &notification, int messages, const std::optional<int> &minutes);

    /** So many calls in a minute that most of them are not shown one by one. Its key is floodKey(). */
    [[nodiscard]] static Notification flood(int calls);

    /** Its key is connectionKey(). */
    [[nodiscard]] static Notification connectionLost(ConnectionFailure failure);

    /** What a call would look like. */
    [[nodiscard]] Notification test(NotificationDetail detail) const;

    /** What is written on the button. */
    [[nodiscard]] static QString action(NotificationAction action);

    /** Keys of the notifications that belong to no single call. */
    [[nodiscard]] static QString floodKey();
    [[nodiscard]] static QString missedKey();
    [[nodiscard]] static QString connectionKey();

    /** Key of all notifications of a call but reminders, which have one of their own. */
    [[nodiscard]] static QString key(const Call &call);
    [[nodiscard]] static QString reminderKey(const Call &call);

private:
    [[nodiscard]] Notification base(const StoredCall &call, NotificationDetail detail) const;
    [[nodiscard]] QString heading(const StoredCall &call, NotificationDetail detail) const;
    [[nodiscard]] QString whence(const StoredCall &call) const;

    NumberForms &m_numbers;
};

} // namespace Rufzeichen
