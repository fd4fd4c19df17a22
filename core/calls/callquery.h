// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/calltransition.h"
#include "core/missedrule.h"
#include "core/numbers/dialplan.h"

#include <QDate>
#include <QString>
#include <Qt>
#include <optional>

namespace Rufzeichen {

/** The kinds of calls that people ask for. */
enum class CallFilter : quint8 {
    All,
    Missed, ///< see isMissed()
    Incoming, ///< whatever became of it
    Outgoing,
    Machine,
    Rejected,
    ToCallBack, ///< missed, and nobody has called back yet
};

constexpr int callFilters = int(CallFilter::ToCallBack) + 1;

/** What calls are sorted by. Always on raw values, never on the text that is shown. */
enum class CallSort : quint8 {
    Time,
    Name, ///< name, else number
    Number,
    Place,
    Local,
    Extension,
    Duration,
};

/** Which calls to show, and in which order. */
struct CallQuery {
    QString text; ///< words that must all be found in name, number or place; accents and case don't count
    CallFilter filter = CallFilter::All;
    std::optional<CallOutcome> outcome;
    MissedRule missedRule {}; ///< for CallFilter::Missed
    std::optional<QDate> since; ///< the first day
    std::optional<QDate> until; ///< the last day
    QString local; ///< the own number, in any writing; empty: all
    DialPlan plan {}; ///< by which writings are the same
    QString remote; ///< exactly this number as it was sent; empty: all
    QList<qint64> only; ///< of the calls with these ids; empty: of all
    QList<qint64> without; ///< of those that don't have these ids
    CallSort sort = CallSort::Time;
    Qt::SortOrder order = Qt::DescendingOrder;

    bool operator==(const CallQuery &) const = default;
};

/** The calls of one day, for headings. */
struct DayOfCalls {
    QDate day;
    int count = 0;

    bool operator==(const DayOfCalls &) const = default;
};

/** The calls of one number, for orders in which they stand together. */
struct CallsOfNumber {
    qint64 number = 0; ///< what the history knows it by; 0: those whose number is not known
    int count = 0;

    bool operator==(const CallsOfNumber &) const = default;
};

/** Whether the calls of a number stand together in this order. */
[[nodiscard]] constexpr bool keepsNumbersTogether(CallSort sort)
{
    return sort == CallSort::Name || sort == CallSort::Number;
}

} // namespace Rufzeichen
