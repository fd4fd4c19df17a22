// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"
#include "core/calls/outage.h"
#include "core/calls/storedcall.h"

#include <QCoreApplication>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** The columns of the list of calls, in their first order. */
enum class CallColumn : quint8 {
    Type,
    Date,
    Time,
    Number,
    Name,
    Place,
    Local,
    Device,
    Duration,
};

constexpr int callColumnCount = int(CallColumn::Duration) + 1;

/** What a column is sorted by; nothing if it can't be. */
[[nodiscard]] std::optional<CallSort> sortOf(CallColumn column);

/** When the call began, as far as that was seen, by the box's clock. */
[[nodiscard]] std::optional<BoxTime> beginning(const Call &call);

/** What the cells of the list say. Nothing in it can steer or turn around a text. */
class CallCell
{
    Q_DECLARE_TR_FUNCTIONS(CallCell)
public:
    /** The head of @p column. */
    [[nodiscard]] static QString title(CallColumn column);

    /** The text of a cell, with the number as it was sent; empty for CallColumn::Type, which shows an icon. @p now is
     * the computer's local time. */
    [[nodiscard]] static QString text(const StoredCall &stored, CallColumn column, const QDateTime &now);

    /** What kind of call it is and what became of it: `Missed call`. */
    [[nodiscard]] static QString kind(const Call &call);

    /** Everything about the call in a few lines of plain text. @p number: its number as people write it, or words. */
    [[nodiscard]] static QString toolTip(const StoredCall &stored, const QString &number, const QDateTime &now);

    /** When the user wants to be reminded: today without the day; whether that is past. */
    [[nodiscard]] static QString reminder(const QDateTime &time, const QDateTime &now);

    /** `Today – 3 calls` */
    [[nodiscard]] static QString heading(const DayOfCalls &day, QDate today);

    /** When calls were not heard on @p day: `not monitored 18:40–19:05`. Without what was shorter than a minute. */
    [[nodiscard]] static QStringList outages(const QList<Outage> &outages, QDate day);

    /** The same for a heading, where several are only counted: `4 gaps`. Empty if there was none. */
    [[nodiscard]] static QString outagesInShort(const QList<Outage> &outages, QDate day);

    /** A time of the box as people here write it, with seconds. */
    [[nodiscard]] static QString moment(const BoxTime &time);
};

/** For how many seconds a running call has rung or been talked for; nothing if the box's clock can't be right. */
[[nodiscard]] std::optional<int> runningSeconds(const Call &call, const QDateTime &now);

} // namespace Rufzeichen
