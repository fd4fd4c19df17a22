// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callbacks.h"

#include "core/calls/callrow.h"

#include <QHash>
#include <QVariant>

namespace Rufzeichen::CallBacks {

using namespace Qt::StringLiterals;

namespace {

/** When a number was last called, or last got somebody; by its canonical form. */
using Answers = QHash<QString, qint64>;

// Of a number that has no canonical form, as it was sent.
QString nameOf(const QString &remote, const CallMatch::CanonicalNumber &canonical)
{
    const QString name = canonical ? canonical(remote) : QString();
    return name.isEmpty() ? remote : name;
}

// Whether somebody spoke with the other party, or tried to.
bool isAnswer(const Call &call)
{
    const bool isOutgoing = call.direction == CallDirection::Outgoing;
    const bool wasDialled = isOutgoing && (call.connected || call.phase == CallPhase::Ended);
    const bool wasTaken = call.direction == CallDirection::Incoming && call.outcome == CallOutcome::Answered;
    return (wasDialled || wasTaken) && !call.remote.value_or(QString()).isEmpty();
}

std::optional<int> settleAnswered(HistoryTransaction &transaction, const Answers &answers,
                                  const CallMatch::CanonicalNumber &canonical)
{
    QList<qint64> answered;
    const bool isWhole = transaction.database().visit(
        u"SELECT calls.id, remote, moment FROM calls INDEXED BY calls_unsettled JOIN numbers ON numbers.id = number "
        "WHERE settled = 0"_s,
        {}, [&](const SqlRow &row) {
            const auto answer = answers.constFind(nameOf(row.text(1), canonical));
            if (answer != answers.cend() && *answer > row.integer(2)) {
                answered.append(row.integer(0));
            }
        });
    if (!isWhole) {
        return std::nullopt;
    }
    return answered.isEmpty() ? 0 : settle(transaction, answered);
}

} // namespace

std::optional<QList<OpenCall>> openAmong(const HistoryDatabase &database, const QList<qint64> &calls)
{
    return database.rows(u"SELECT id, due FROM calls INDEXED BY calls_unsettled WHERE settled = 0 AND id IN (SELECT "
                         "value FROM json_each(?))"_s,
                         {CallRow::list(calls)}, [](const SqlRow &row) {
                             const auto due = row.isNull(1) ? std::nullopt : std::optional(row.integer(1));
                             return OpenCall {.id = row.integer(0), .reminder = CallRow::dateTime(due)};
                         });
}

std::optional<int> settle(HistoryTransaction &transaction, const QList<qint64> &calls)
{
    return transaction.change(u"UPDATE calls SET settled = 1, due = NULL WHERE settled = 0 AND id IN (SELECT value "
                              "FROM json_each(?))"_s,
                              {CallRow::list(calls)});
}

std::optional<int> restore(HistoryTransaction &transaction, const QList<OpenCall> &calls)
{
    int changes = 0;
    for (const OpenCall &call : calls) {
        const std::optional<qint64> due = CallRow::instant(call.reminder);
        const auto changed
            = transaction.change(u"UPDATE calls SET settled = 0, due = ? WHERE id = ? AND settled = 1"_s,
                                 {due ? QVariant(*due) : QVariant(), call.id});
        if (!changed) {
            return std::nullopt;
        }
        changes += *changed;
    }
    return changes;
}

std::optional<int> reopen(HistoryTransaction &transaction, const QList<qint64> &calls)
{
    return transaction.change(u"UPDATE calls SET settled = 0 WHERE settled = 1 AND direction = ? AND number IN "
                              "(SELECT id FROM numbers WHERE remote <> '') AND id IN (SELECT value FROM "
                              "json_each(?))"_s,
                              {static_cast<int>(CallDirection::Incoming), CallRow::list(calls)});
}

std::optional<int> settleBy(HistoryTransaction &transaction, const Call &call,
                            const CallMatch::CanonicalNumber &canonical)
{
    const auto moment = call.moment ? call.moment : CallRow::stamp(call);
    if (!isAnswer(call) || !moment) {
        return 0;
    }
    return settleAnswered(transaction, {{nameOf(*call.remote, canonical), CallRow::seconds(*moment)}}, canonical);
}

std::optional<int> settleByAll(HistoryTransaction &transaction, const CallMatch::CanonicalNumber &canonical)
{
    Answers answers;
    const bool isWhole = transaction.database().visit(
        u"SELECT remote, max(moment) FROM calls JOIN numbers ON numbers.id = number WHERE day >= (SELECT min(day) "
        "FROM calls WHERE settled = 0) AND (direction = ? OR (direction = ? AND outcome = ?)) GROUP BY number"_s,
        {static_cast<int>(CallDirection::Outgoing), static_cast<int>(CallDirection::Incoming),
         static_cast<int>(CallOutcome::Answered)},
        [&](const SqlRow &row) {
            qint64 &latest = answers[nameOf(row.text(0), canonical)];
            latest = std::max(latest, row.integer(1));
        });
    return isWhole ? settleAnswered(transaction, answers, canonical) : std::nullopt;
}

std::optional<int> remind(HistoryTransaction &transaction, qint64 call, const std::optional<QDateTime> &due)
{
    const std::optional<qint64> instant = CallRow::instant(due);
    return transaction.change(u"UPDATE calls SET due = ?1 WHERE id = ?2 AND due IS NOT ?1"_s,
                              {instant ? QVariant(*instant) : QVariant(), call});
}

} // namespace Rufzeichen::CallBacks
