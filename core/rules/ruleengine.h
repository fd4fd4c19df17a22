// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/missedcall.h"
#include "core/rules/rulerunner.h"
#include "core/rules/ruleset.h"
#include "core/timesinceboot.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace Rufzeichen {

/** What is known of the other party of a call. */
struct RuleContact {
    QString book {}; ///< the phone book that it is in; empty: in none
    bool vip = false; ///< an important caller: the phone book marks it, or the user has chosen it

    bool operator==(const RuleContact &) const = default;
};

/**
 * What has happened to a call, other than that it rings, which only time can tell: @p before is how it was last told,
 * if it was. That an answering machine or a fax has taken it is no answer.
 */
[[nodiscard]] QList<RuleEvent> ruleEvents(const std::optional<Call> &before, const Call &call, const MissedRule &rule,
                                          const OwnMachines &machines = {});

/** What has happened to a call of the history, which has ended; who was gone within the hold has not rung. */
[[nodiscard]] QList<RuleEvent> pastRuleEvents(const Call &call, const MissedRule &rule);

/**
 * Follows calls and has done what rules say, for the tray application and the terminal. Without rules it has no
 * timer.
 */
class RuleEngine : public QObject
{
    Q_OBJECT
public:
    /** Whose number it is. */
    using Contacts = std::function<RuleContact(const QString &remote)>;

    /** Where a number belongs; empty: nobody knows. May load what knows all places. */
    using Places = std::function<QString(const QString &remote)>;

    /** Whether a call that rings by its lines is over by all that is known. */
    using Lateness = std::function<bool(const Call &call)>;

    /** A clock that goes on while the computer sleeps. */
    using Clock = std::function<std::chrono::milliseconds()>;

    /** All must outlive it. What a phone of @p machines takes is taken by an answering machine. */
    RuleEngine(RuleRunner &runner, RuleHands &hands, Contacts contacts, OwnMachinesNow machines = {},
               QObject *parent = nullptr, Clock clock = timeSinceBoot);
    ~RuleEngine() override;

    /** Goes by these from now on, also for the calls that run. */
    void setRules(const QList<Rule> &rules, const DialPlan &dialPlan, const MissedRule &missedRule);

    /** Asked when a rule may be met by a call that came without its place. Without it such a call has none. */
    void setPlaces(Places places) { m_places = std::move(places); }

    /** Asked of each call once, when it begins to ring. Without it no call is late. */
    void setLateness(Lateness isLate) { m_isLate = std::move(isLate); }

    /**
     * A call that another program, or another run of this one, has left like this, and told of: what has happened,
     * happens no more. One that is followed here already goes on as it is.
     */
    void resume(const Call &call);

    /** A call that was heard is new or has changed. */
    void take(const StoredCall &call);

    /** A message was left in a call, which is as much of a call as the box tells of it. */
    void takeMessage(const StoredCall &call);

    /** What rules say about showing the call now: as it rings, or as missed. */
    [[nodiscard]] RuleWish wish(const StoredCall &call) const;

private:
    struct Followed; // a call that runs

    [[nodiscard]] Followed &followed(const QString &key);
    void waitForHold(Followed &followed);
    void endHold(const QString &key);
    void endCall(const Call &call);
    void meet(RuleEvent event, const StoredCall &call);
    [[nodiscard]] StoredCall withPlace(const StoredCall &call) const;
    [[nodiscard]] RuleOccasion occasion(RuleEvent event, const StoredCall &call) const;

    RuleRunner &m_runner;
    RuleHands &m_hands;
    const Contacts m_contacts;
    const OwnMachinesNow m_machines;
    const Clock m_clock;
    Places m_places;
    Lateness m_isLate;
    RuleSet m_rules;
    MissedRule m_missedRule;
    std::map<QString, std::unique_ptr<Followed>> m_calls; // by their keys
    QStringList m_givenUp; // keys of those that may go on all the same, the oldest first
};

} // namespace Rufzeichen
