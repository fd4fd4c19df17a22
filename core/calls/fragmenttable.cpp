// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/fragmenttable.h"

#include "core/calls/callrow.h"

#include <QVariant>
#include <algorithm>

namespace Rufzeichen::FragmentTable {

using namespace Qt::StringLiterals;

std::optional<QList<Fragment>> read(const HistoryDatabase &database)
{
    return database.rows(u"SELECT kind, moment, line FROM fragments ORDER BY moment, id"_s, {},
                         [](const SqlRow &row) {
                             return Fragment {
                                 .kind = row.integer(0) == 0 ? Fragment::Kind::Begin : Fragment::Kind::End,
                                 .moment = CallRow::time(row.integer(1)),
                                 .lines = row.bytes(2),
                             };
                         });
}

bool clear(HistoryTransaction &transaction)
{
    return transaction.change(u"DELETE FROM fragments"_s).has_value();
}

bool write(HistoryTransaction &transaction, const QList<Fragment> &fragments)
{
    QList<Fragment> kept = fragments;
    std::stable_sort(kept.begin(), kept.end(),
                     [](const Fragment &one, const Fragment &other) { return one.moment < other.moment; });
    kept = kept.last(std::min(kept.size(), most));
    return clear(transaction) && std::all_of(kept.cbegin(), kept.cend(), [&transaction](const Fragment &each) {
               return transaction.change(u"INSERT OR IGNORE INTO fragments (kind, moment, line) VALUES (?, ?, ?)"_s,
                                         {static_cast<int>(each.kind), CallRow::seconds(each.moment), each.lines});
           });
}

} // namespace Rufzeichen::FragmentTable
