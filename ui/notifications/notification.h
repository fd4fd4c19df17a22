// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/linesettings.h"
#include "ui/icons/icons.h"

#include <QDateTime>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Rufzeichen {

/** What a notification tells of. Icon, category and how long it stays follow from it. */
enum class NotificationKind : quint8 {
    IncomingCall, ///< stays until it is closed
    ActiveCall,
    MissedCall,
    Reminder, ///< of a call
    ConnectionLost,
    Notice, ///< of something else that needs the user
    Test,
};

/** What the user can do from a notification. */
enum class NotificationAction : quint8 {
    Show, ///< a click on the notification itself, not a button
    Copy,
    LookUp,
    CallBack,
    MarkSeen,
    Settings,
    Listen, ///< to a voice message
    MarkHeard, ///< likewise
    Block, ///< asks first
    RemindLater, ///< of a call, in an hour
    Settle, ///< nobody need call back any more
};

/** How much a notification presses. The values are those of the Desktop Notifications Specification. */
enum class NotificationUrgency : uchar {
    Low = 0,
    Normal = 1,
    Critical = 2, ///< shows in spite of "do not disturb" on some desktops
};

/** Why a notification is gone that the program has not closed. */
enum class NotificationEnd : quint8 {
    Expired,
    Dismissed, ///< by the user
};

/** What is shown to the user, apart from how. All texts are plain, without markup and bounded. */
struct Notification {
    QString key; ///< names it: the next one with the same key takes its place
    NotificationKind kind = NotificationKind::Test;
    NotificationUrgency urgency = NotificationUrgency::Normal;
    bool sound = false; ///< may be heard, where the desktop plays sounds
    QString ringTone; ///< a sound file that rings in place of the desktop's; empty: that one
    LineColour colour = LineColour::None; ///< of the line, whose name is among the lines
    QString occasion; ///< `Incoming call`
    QString heading; ///< who; empty: there is nobody to name
    QStringList lines; ///< one thing each
    QImage picture; ///< of who it is; null: there is none
    QList<NotificationAction> actions; ///< in the order of the buttons
    std::optional<QDateTime> talkingSince; ///< the computer's time; while somebody talks

    /** Occasion and heading in one line. */
    [[nodiscard]] QString summary() const;

    bool operator==(const Notification &) const = default;
};

/** What depends on the kind of a notification alone, in the words of the Desktop Notifications Specification. */
struct NotificationTraits {
    StatusIcon icon;
    NotificationUrgency urgency;
    QLatin1StringView category;
    QLatin1StringView sound; ///< empty: it is never heard
    QLatin1StringView flag; ///< `resident`: stays after an action; `transient`: not worth keeping
    int timeout; ///< milliseconds; 0: stays; -1: as the service thinks right
};

[[nodiscard]] const NotificationTraits &traitsOf(NotificationKind kind);

} // namespace Rufzeichen
