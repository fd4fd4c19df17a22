// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notification.h"

#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

QString Notification::summary() const
{
    return heading.isEmpty() ? occasion : u"%1: %2"_s.arg(occasion, heading);
}

const NotificationTraits &traitsOf(NotificationKind kind)
{
    using Urgency = NotificationUrgency;
    static constexpr std::array<NotificationTraits, 7> traits {{
        {StatusIcon::Incoming, Urgency::Critical, "call.incoming"_L1, "phone-incoming-call"_L1, "resident"_L1, 0},
        {StatusIcon::Active, Urgency::Low, "call"_L1, {}, "transient"_L1, 5000},
        {StatusIcon::Missed, Urgency::Normal, "call.unanswered"_L1, "message-new-instant"_L1, {}, -1},
        {StatusIcon::Idle, Urgency::Normal, {}, "message-new-instant"_L1, {}, -1},
        {StatusIcon::Offline, Urgency::Low, "network.error"_L1, {}, "transient"_L1, -1},
        {StatusIcon::Idle, Urgency::Low, {}, {}, {}, -1},
        {StatusIcon::Incoming, Urgency::Normal, {}, "phone-incoming-call"_L1, "transient"_L1, -1},
    }};
    static_assert(traits.size() == std::size_t(NotificationKind::Test) + 1);
    return traits.at(std::size_t(kind));
}

} // namespace Rufzeichen
