// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/waitingcalls.h"

namespace Rufzeichen {

WaitingCalls::WaitingCalls(const CallHistory &history, const SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_settings(settings)
{
    connect(&history, &CallHistory::callStored, this, &WaitingCalls::forget);
    connect(&history, &CallHistory::changed, this, &WaitingCalls::forget);
    connect(&history, &CallHistory::replaced, this, &WaitingCalls::forget);
    connect(&history, &CallHistory::resumed, this, &WaitingCalls::forget);
    connect(&settings, &SettingsStore::changed, this, &WaitingCalls::forget);
}

WaitingCalls::~WaitingCalls() = default;

std::optional<int> WaitingCalls::missed()
{
    if (!m_missed) {
        m_missed = m_history.reader().unseenCount(rule());
    }
    return m_missed;
}

std::optional<int> WaitingCalls::toCallBack()
{
    if (!m_toCallBack) {
        m_toCallBack = m_history.reader().unsettledCount(rule());
    }
    return m_toCallBack;
}

void WaitingCalls::forget()
{
    m_missed.reset();
    m_toCallBack.reset();
}

} // namespace Rufzeichen
