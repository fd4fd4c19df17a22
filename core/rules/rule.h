// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/calltransition.h"
#include "core/wordtable.h"

#include <QSet>
#include <QString>
#include <QStringList>
#include <QTime>
#include <optional>

namespace Rufzeichen {

/** What a rule waits for. */
enum class RuleEvent : quint8 {
    Rings, ///< it has rung for as long as calls are held; with CallDirection::Outgoing: somebody dials
    Answered,
    Ended, ///< whatever became of it
    Missed, ///< see isMissed()
    Voicemail, ///< there is a new voice message
};

inline constexpr WordTable<RuleEvent, 5> ruleEventWords {{
    {RuleEvent::Rings, "rings"_L1},
    {RuleEvent::Answered, "answered"_L1},
    {RuleEvent::Ended, "ended"_L1},
    {RuleEvent::Missed, "missed"_L1},
    {RuleEvent::Voicemail, "voicemail"_L1},
}};

/** Hours of a day. They may pass midnight; from and until the same: the whole day. */
struct RuleHours {
    QTime from;
    QTime until;

    bool operator==(const RuleHours &) const = default;
};

/** Which calls a rule is for. All that is said must be so; what is empty or absent says nothing. */
struct RuleConditions {
    std::optional<CallDirection> direction {}; ///< for RuleEvent::Rings, which else is for incoming calls, both
    QStringList lines {}; ///< own numbers, one of them
    QStringList callers {}; ///< numbers of the other party, one of them; a `*` at the end: all that begin like this
    QStringList books {}; ///< phone books that the other party is in, one of them
    std::optional<bool> vip {}; ///< an important caller, see RuleContact
    std::optional<bool> withheld {};
    std::optional<bool> known {}; ///< the number is in a phone book
    QString country {}; ///< the code of the other party's country, `43`
    QString place {}; ///< words of the place that is shown of a number
    std::optional<RuleHours> hours {};
    QSet<int> days {}; ///< Qt::DayOfWeek; of hours that pass midnight, the day on which they begin

    bool operator==(const RuleConditions &) const = default;
};

/** What a rule does. At least one of these. */
struct RuleActions {
    QString program {}; ///< a path, or a name that is found where programs are
    QStringList arguments {}; ///< just as the program gets them: nothing of a call is ever put into them
    QString page {}; ///< a pattern for pageAddress()
    QString webhook {}; ///< a web address that is told of the call
    QString secret {}; ///< signs what the webhook is sent; empty: it is not signed
    QString sound {}; ///< a file
    bool pausesMusic = false; ///< until the call is over
    std::optional<bool> shown {}; ///< whether the call pops up; true: also where it else would not
    bool mutes = false; ///< the call pops up without a sound
    QString note {}; ///< a text about the call, for the history

    bool operator==(const RuleActions &) const = default;
};

/** When this happens to such a call, do that. */
struct Rule {
    QString name {}; ///< names the rule for people and for all who change rules: no two have the same
    bool enabled = true;
    RuleEvent event = RuleEvent::Rings;
    RuleConditions conditions {};
    RuleActions actions {};

    bool operator==(const Rule &) const = default;
};

} // namespace Rufzeichen
