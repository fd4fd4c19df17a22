// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/backup/salvage.h"

#include "core/backup/databasepages.h"
#include "core/backup/salvagedrows.h"

#include <algorithm>
#include <array>

namespace Rufzeichen {

namespace {

constexpr quint32 pagesAtOnce = 512; // in one transaction

} // namespace

// First the numbers, which calls refer to; then the calls; at last those that only an index has.
Salvage salvageCalls(const QString &damaged, HistoryDatabase &into,
                     const std::function<bool(qint64 done, qint64 total)> &proceed)
{
    using Kind = DatabasePages::Kind;
    struct Round {
        Kind kind;
        void (SalvagedRows::*take)(const DatabasePages::Record &);
    };
    constexpr std::array rounds {
        Round {Kind::Table, &SalvagedRows::takeNumber}, Round {Kind::Index, &SalvagedRows::takeNumberOfIndex},
        Round {Kind::Table, &SalvagedRows::takeCall}, Round {Kind::Index, &SalvagedRows::takeCallOfIndex}};
    DatabasePages pages;
    if (const QString failure = pages.open(damaged); !failure.isEmpty()) {
        return {.failure = failure};
    }
    into.prepareForMuch();
    SalvagedRows rows;
    const auto total = static_cast<qint64>(rounds.size()) * pages.count();
    qint64 done = 0;
    for (const Round &round : rounds) {
        for (quint32 first = 1; first <= pages.count(); first += pagesAtOnce) {
            const quint32 end = std::min(pages.count() + 1, first + pagesAtOnce);
            const auto written = into.inTransaction([&](HistoryTransaction &transaction) {
                rows.writeInto(&transaction);
                for (quint32 page = first; page < end; ++page) {
                    static_cast<void>(
                        pages.visit(page, round.kind, [&](const auto &record) { (rows.*round.take)(record); }));
                }
                return rows.isWritten() ? std::optional(true) : std::nullopt;
            });
            done += end - first;
            if (!written || !proceed(done, total)) {
                return {.failure = written ? QString() : into.failure(), .isCancelled = written.has_value()};
            }
        }
    }
    const auto finished = into.inTransaction([&rows](HistoryTransaction &transaction) {
        rows.writeInto(&transaction);
        return rows.finish() ? std::optional(true) : std::nullopt;
    });
    return {.saved = rows.saved(), .lost = rows.lost(), .failure = finished ? QString() : into.failure()};
}

} // namespace Rufzeichen
