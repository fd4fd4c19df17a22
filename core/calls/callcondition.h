// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callsql.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace Rufzeichen {

class HistoryDatabase;

/** How SQLite gets at the calls of the numbers that fit. */
enum class CallWay : quint8 {
    ByNumber, ///< looks up the calls of each: the fewer numbers, the faster
    AlongTime, ///< looks at all calls of the days, in their order
};

/** Which calls a statement is for. */
struct CallCondition {
    QString sql {}; ///< with its WHERE; empty where all calls are meant
    QVariantList values {}; ///< to be bound to it
};

/** That of a query on `calls` alone: the numbers that fit, and the notes, are asked for in it. */
[[nodiscard]] CallCondition callCondition(const HistoryDatabase &database, const CallSql &sql, CallWay way);

/** What fits by its number, or by the words in its note: @p numbers is the condition for the first. */
[[nodiscard]] QString orNoted(const HistoryDatabase &database, const QString &numbers, const CallSql &sql);

/** All of these, with a WHERE in front; empty ones hold for everything. */
[[nodiscard]] QString whereAll(const QStringList &conditions);

} // namespace Rufzeichen
