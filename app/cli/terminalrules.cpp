// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminalrules.h"

#include "app/cli/liveoutput.h"
#include "core/calls/callfeed.h"
#include "core/timesinceboot.h"
#include "ui/text/ruleresult.h"
#include "ui/writers/calljson.h"

#include <QDateTime>
#include <utility>

namespace Rufzeichen {

TerminalRules::TerminalRules(const CallFeed &feed, LiveOutput &errors, Knowledge knowledge, QObject *parent)
    : QObject(parent)
    , m_knowledge(std::move(knowledge))
    , m_runner(*this, m_log,
               [this](const RuleOccasion &occasion) {
                   return CallJson::of(occasion.call.call, occasion.call.party, m_knowledge.names());
               })
    , m_engine(m_runner, *this, m_knowledge.contact, m_knowledge.machines)
{
    connect(&m_log, &RuleLog::added, this,
            [&errors](const RuleLogEntry &entry) { errors.say(RuleResultText::of(entry)); });
    m_engine.setPlaces(m_knowledge.place);
    m_engine.setLateness([this](const Call &call) {
        return call.started && m_boxClock.isLate(*call.started, QDateTime::currentDateTime(), timeSinceBoot());
    });
    connect(&feed, &CallFeed::stateChanged, this, [this](const CallMonitorState &state) {
        if (state.phase != CallMonitorState::Phase::Connected) {
            m_boxClock.reset();
        }
    });
}

TerminalRules::~TerminalRules() = default;

void TerminalRules::setRules(const Settings &settings, const DialPlan &plan)
{
    m_engine.setRules(settings.rules, plan, settings.notifications.missedRule(plan));
}

bool TerminalRules::writeNote(const StoredCall &call, const QString &text)
{
    return !m_knowledge.writeNote || m_knowledge.writeNote(call, text);
}

} // namespace Rufzeichen
