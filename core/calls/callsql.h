// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <optional>

namespace Rufzeichen {

/**
 * A CallQuery in the words of SQL. Nothing that a user typed is ever part of them: that is bound. A condition that is
 * empty holds for everything.
 */
struct CallSql {
    QString calls; ///< the condition on the columns of `calls`
    QVariantList callValues; ///< to be bound to it
    QString numbers; ///< the condition on the columns of `numbers`
    QVariantList numberValues;
    QStringList words; ///< in a note about a call all of them count as much as `numbers` does
    QString order; ///< what comes after ORDER BY, for both tables joined
    QString numberKey; ///< what of `numbers` the calls are sorted by; empty if it is nothing of theirs

    [[nodiscard]] static CallSql of(const CallQuery &query);

    bool operator==(const CallSql &) const = default;
};

/** That a call is of one of these own numbers, in any number of writings: to be bound to it. */
[[nodiscard]] QString ownNumberCondition(const QStringList &writings);

/** The order of time, the latest first: what comes after ORDER BY. */
[[nodiscard]] QString latestFirst();

/** The calls of days before @p day. Running ones stay. */
[[nodiscard]] CallSql endedBefore(QDate day);

/** Those of them that also came into the history before @p day: for the retention. */
[[nodiscard]] CallSql expiredBefore(QDate day);

/** The condition for the kind of calls that @p query is for; empty for all. */
[[nodiscard]] QString filterCondition(const CallQuery &query);

} // namespace Rufzeichen
