// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/calllistsync.h"

#include "core/calls/callhistory.h"
#include "core/numbers/canonicalnumber.h"
#include "core/tr064/fritzbox.h"

#include <utility>

namespace Rufzeichen {

CallListSync::CallListSync(const FritzBox *box, CallHistory *history, OwnMachinesNow machines, QObject *parent)
    : QObject(parent)
    , m_box(box)
    , m_history(history)
    , m_machines(std::move(machines))
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(3s);
    connect(&m_soon, &QTimer::timeout, this, &CallListSync::sync);
}

CallListSync::~CallListSync() = default;

void CallListSync::setBox(const QString &udn, const DialPlan &plan)
{
    m_udn = udn;
    m_plan = plan;
}

void CallListSync::sync()
{
    m_soon.stop();
    m_askAgain = m_isAsking;
    if (m_isAsking) {
        return;
    }
    m_isAsking = true;
    m_box->callList(m_history->boxListPosition(m_udn), this,
                    [this, udn = m_udn](const BoxResult<BoxCallList> &list) { take(udn, list); });
}

void CallListSync::syncSoon()
{
    m_soon.start();
}

void CallListSync::take(const QString &udn, const BoxResult<BoxCallList> &list)
{
    m_isAsking = false;
    const auto canonical = [this](const QString &number) { return canonicalNumber(number, m_plan); };
    const auto summary
        = list.isOk() ? m_history->merge(udn, list.value, canonical, machinesOf(m_machines)) : std::nullopt;
    if (m_askAgain) {
        sync();
    }
    if (summary) {
        Q_EMIT synced(*summary);
    } else {
        Q_EMIT failed(list.error);
    }
}

} // namespace Rufzeichen
