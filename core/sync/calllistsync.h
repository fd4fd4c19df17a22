// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxcalllist.h"
#include "core/numbers/dialplan.h"
#include "core/tr064/boxanswers.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>

namespace Rufzeichen {

class CallHistory;
class FritzBox;

/**
 * Brings the box's call list into the history: calls from while the program was off, and what the list knows better.
 * The application says when: at the start, after an outage, and after each call.
 */
class CallListSync : public QObject
{
    Q_OBJECT
public:
    /** Box and history live longer than this. What a phone of @p machines took was taken by an answering machine. */
    CallListSync(const FritzBox *box, CallHistory *history, OwnMachinesNow machines = {}, QObject *parent = nullptr);
    ~CallListSync() override;

    /** @p udn names the box for ever: each has a list of its own. @p plan tells which numbers are the same. */
    void setBox(const QString &udn, const DialPlan &plan);

    /** Asks the box now, or once more after the answer that is waited for. synced() or failed() follows. */
    void sync();

    /** Asks in a few seconds, when the box has its list ready. Each request begins that time anew. */
    void syncSoon();

    /** Three seconds; tests are faster. */
    void setDelay(std::chrono::milliseconds delay) { m_soon.setInterval(delay); }

Q_SIGNALS:
    /** The list is in the history. */
    void synced(const MergeSummary &summary);

    /** Tr064Error::None: the box has answered, but the history can't be written now. */
    void failed(const Tr064Failure &error);

private:
    void take(const QString &udn, const BoxResult<BoxCallList> &list);

    const FritzBox *const m_box;
    CallHistory *const m_history;
    const OwnMachinesNow m_machines;
    QString m_udn;
    DialPlan m_plan;
    QTimer m_soon;
    bool m_isAsking = false;
    bool m_askAgain = false;
};

} // namespace Rufzeichen
