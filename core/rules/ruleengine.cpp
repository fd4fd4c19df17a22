// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleengine.h"

#include "core/calls/calltracker.h"

#include <utility>

namespace Rufzeichen {

namespace {

constexpr std::chrono::milliseconds holdRounding(5); // what counts as barred by the rounding of clocks rings nowhere

// By a person, as far as that is known.
bool isAnswered(const Call &call, const OwnMachines &machines)
{
    const auto kind = call.extension ? extensionKind(*call.extension, machines) : ExtensionKind::Other;
    return call.phase == CallPhase::Talking && kind != ExtensionKind::AnsweringMachine && kind != ExtensionKind::Fax;
}

} // namespace

struct RuleEngine::Followed {
    explicit Followed(QObject *parent)
        : hold(parent)
    {
        hold.setSingleShot(true);
    }

    StoredCall call;
    bool isTold = false; // `call` is how it was told
    bool hasRung = false; // or will not any more
    bool wasMissed = false; // which is told once
    std::chrono::milliseconds since {0}; // when the hold has begun
    QTimer hold;
};

QList<RuleEvent> ruleEvents(const std::optional<Call> &before, const Call &call, const MissedRule &rule,
                            const OwnMachines &machines)
{
    QList<RuleEvent> events;
    if (isAnswered(call, machines) && !(before && isAnswered(*before, machines))) {
        events.append(RuleEvent::Answered);
    }
    if (call.phase == CallPhase::Ended && !(before && before->phase == CallPhase::Ended)) {
        events.append(RuleEvent::Ended);
        if (isMissed(call, rule)) {
            events.append(RuleEvent::Missed);
        }
    }
    return events;
}

QList<RuleEvent> pastRuleEvents(const Call &call, const MissedRule &rule)
{
    QList<RuleEvent> events;
    const bool isBarred
        = call.outcome == CallOutcome::Rejected || (call.outcome == CallOutcome::Missed && !isMissed(call, rule));
    if (call.direction != CallDirection::Unknown && !isBarred) {
        events.append(RuleEvent::Rings);
    }
    if (call.outcome == CallOutcome::Answered || (call.outcome == CallOutcome::Lost && call.connected)) {
        events.append(RuleEvent::Answered);
    }
    return events + ruleEvents({}, call, rule);
}

RuleEngine::RuleEngine(RuleRunner &runner, RuleHands &hands, Contacts contacts, OwnMachinesNow machines,
                       QObject *parent, Clock clock)
    : QObject(parent)
    , m_runner(runner)
    , m_hands(hands)
    , m_contacts(std::move(contacts))
    , m_machines(std::move(machines))
    , m_clock(std::move(clock))
{
}

RuleEngine::~RuleEngine() = default;

void RuleEngine::setRules(const QList<Rule> &rules, const DialPlan &dialPlan, const MissedRule &missedRule)
{
    m_rules = RuleSet(rules, dialPlan);
    m_missedRule = missedRule;
}

// A call that was given up is over for who waits for its end, but may be answered after all.
void RuleEngine::resume(const Call &call)
{
    if (m_calls.count(call.key) > 0) {
        return;
    }
    Followed &followed = this->followed(call.key);
    followed.call.call = call;
    followed.isTold = true;
    followed.hasRung = true;
    followed.wasMissed = call.phase == CallPhase::Ended;
}

// Also without rules: those that come while it runs must not take its next step for its first.
void RuleEngine::take(const StoredCall &call)
{
    if (call.source != CallSource::Live) {
        return;
    }
    const QString &key = call.call.key;
    Followed &followed = this->followed(key);
    const auto before = followed.isTold ? std::optional(followed.call.call) : std::nullopt;
    followed.call = call;
    followed.isTold = true;
    m_givenUp.removeOne(key);
    if (call.call.phase == CallPhase::Ringing || call.call.phase == CallPhase::Dialling) {
        waitForHold(followed);
    } else {
        followed.hold.stop();
    }
    for (const RuleEvent event : ruleEvents(before, call.call, m_missedRule, machinesOf(m_machines))) {
        if (event != RuleEvent::Missed || !std::exchange(followed.wasMissed, true)) {
            meet(event, call);
        }
    }
    if (call.call.phase == CallPhase::Ended) {
        endCall(call.call);
    }
}

// One that was given up has its id, and its end may still be told: that is no second one. Or it never is.
void RuleEngine::endCall(const Call &call)
{
    if (call.outcome == CallOutcome::Lost && call.connectionId) {
        m_givenUp.append(call.key);
        if (m_givenUp.size() > CallTracker::mostCalls) {
            m_calls.erase(m_givenUp.takeFirst());
        }
    } else {
        m_calls.erase(call.key);
    }
    m_hands.endCall(call.key);
}

// The call is long over, so what lasts until its end is over at once.
void RuleEngine::takeMessage(const StoredCall &call)
{
    meet(RuleEvent::Voicemail, call);
    m_hands.endCall(call.call.key);
}

RuleEngine::Followed &RuleEngine::followed(const QString &key)
{
    std::unique_ptr<Followed> &entry = m_calls[key];
    if (!entry) {
        entry = std::make_unique<Followed>(this);
    }
    return *entry;
}

// A call that is dialled here is held by nobody.
void RuleEngine::waitForHold(Followed &followed)
{
    if (followed.hasRung || followed.hold.isActive() || m_rules.isEmpty()) {
        return;
    }
    followed.hasRung = m_isLate && m_isLate(followed.call.call);
    if (followed.hasRung) {
        return;
    }
    followed.since = m_clock();
    const bool isHeld = followed.call.call.phase == CallPhase::Ringing && m_missedRule.hold.count() > 0;
    const QString key = followed.call.call.key;
    connect(
        &followed.hold, &QTimer::timeout, this, [this, key] { endHold(key); }, Qt::SingleShotConnection);
    followed.hold.setTimerType(Qt::PreciseTimer);
    followed.hold.start(isHeld ? m_missedRule.hold + holdRounding : std::chrono::milliseconds(0));
}

// The timer does not count the time that the computer has slept meanwhile: nobody rings for so long.
void RuleEngine::endHold(const QString &key)
{
    const auto entry = m_calls.find(key);
    if (entry != m_calls.end() && !std::exchange(entry->second->hasRung, true)
        && m_clock() - entry->second->since < longestRinging) {
        meet(RuleEvent::Rings, StoredCall(entry->second->call)); // a copy: what is done may end the call
    }
}

void RuleEngine::meet(RuleEvent event, const StoredCall &call)
{
    if (!m_rules.has(event)) {
        return;
    }
    const RuleOccasion met = occasion(event, withPlace(call));
    for (const Rule &rule : m_rules.matching(met, QDateTime::currentDateTime())) {
        m_runner.run(rule, met);
    }
}

// The history learns the place of a new number a moment after its first call, and what rules do is done once.
StoredCall RuleEngine::withPlace(const StoredCall &call) const
{
    const QString remote = call.call.remote.value_or(QString());
    StoredCall result = call;
    if (m_places && !remote.isEmpty() && call.party.place.isEmpty()) {
        result.party.place = m_places(remote);
    }
    return result;
}

RuleWish RuleEngine::wish(const StoredCall &call) const
{
    if (m_rules.isEmpty()) {
        return {};
    }
    const RuleEvent event = call.call.phase == CallPhase::Ended ? RuleEvent::Missed : RuleEvent::Rings;
    return m_rules.wish(occasion(event, call), QDateTime::currentDateTime());
}

RuleOccasion RuleEngine::occasion(RuleEvent event, const StoredCall &call) const
{
    const QString remote = call.call.remote.value_or(QString());
    const RuleContact contact = remote.isEmpty() ? RuleContact() : m_contacts(remote);
    return {.event = event, .call = call, .book = contact.book, .vip = contact.vip};
}

} // namespace Rufzeichen
