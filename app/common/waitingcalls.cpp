// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/waitingcalls.h"

#include <utility>

namespace Rufzeichen {

WaitingCalls::WaitingCalls(const CallHistory &history, const SettingsStore &settings, std::function<DialPlan()> plan,
                           QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_settings(settings)
    , m_plan(std::move(plan))
{
    connect(&history, &CallHistory::callStored, this, &WaitingCalls::forget);
    connect(&history, &CallHistory::changed, this, &WaitingCalls::forget);
    connect(&history, &CallHistory::replaced, this, &WaitingCalls::forget);
    connect(&history, &CallHistory::resumed, this, &WaitingCalls::forget);
}

WaitingCalls::~WaitingCalls() = default;

std::optional<int> WaitingCalls::missed()
{
    follow();
    if (!m_missed) {
        m_missed = m_history.reader().unseenCount(m_rule);
    }
    return m_missed;
}

std::optional<int> WaitingCalls::toCallBack()
{
    follow();
    if (!m_toCallBack) {
        m_toCallBack = m_history.reader().unsettledCount(m_rule);
    }
    return m_toCallBack;
}

// Settings change, and the dial plan is learned of the box, at any time.
void WaitingCalls::follow()
{
    const MissedRule rule = m_settings.inForce().notifications.missedRule(m_plan());
    if (rule != m_rule) {
        m_rule = rule;
        forget();
    }
}

void WaitingCalls::forget()
{
    m_missed.reset();
    m_toCallBack.reset();
}

} // namespace Rufzeichen
