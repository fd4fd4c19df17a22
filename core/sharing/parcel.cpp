// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/parcel.h"

#include "core/sharing/incoming.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

using Name = std::pair<int, QString>; // a ChangeKind, and the key

Name nameOf(ChangeKind kind, const QString &key)
{
    return {static_cast<int>(kind), key};
}

QHash<Name, qint64> sequencesOf(const QList<SharedItem> &items)
{
    QHash<Name, qint64> sequences;
    for (const SharedItem &item : items) {
        if (const auto *call = std::get_if<SharedCall>(&item)) {
            sequences.insert(nameOf(ChangeKind::Call, call->stored.call.key), call->sequence);
        } else if (const auto *note = std::get_if<SharedNote>(&item)) {
            sequences.insert(nameOf(ChangeKind::NumberNote, note->remote), note->sequence);
        } else if (const auto *line = std::get_if<SharedLine>(&item)) {
            sequences.insert(nameOf(ChangeKind::LineName, line->number), line->sequence);
        }
    }
    return sequences;
}

} // namespace

Parcel::Parcel(const SharingPosition &position, const CallMatch::CanonicalNumber &canonical)
    : m_position(position)
    , m_canonical(canonical)
{
}

bool Parcel::pack(HistoryTransaction &transaction, const QList<UnsentChange> &changes, const QList<SharedItem> &known)
{
    m_items.clear(); // of an attempt while another program was writing
    m_changes.clear();
    const QHash<Name, qint64> sequences = sequencesOf(known);
    return std::all_of(changes.begin(), changes.end(), [&](const UnsentChange &change) {
        return pack(transaction, change, sequences.value(nameOf(change.kind, change.key), 0));
    });
}

bool Parcel::pack(HistoryTransaction &transaction, const UnsentChange &change, qint64 base)
{
    const auto left = OutboxTable::unsent(transaction, change.kind, change.key);
    if (!left || left->isEmpty()) {
        return left.has_value();
    }
    m_changes.append(left->first());
    switch (change.kind) {
    case ChangeKind::Call:
        return packCall(transaction, change.key, base);
    case ChangeKind::NumberNote:
        return packNote(transaction, change.key, base);
    case ChangeKind::LineName:
        return packLine(transaction, change.key, base);
    case ChangeKind::Forgotten:
        m_items.append(SharedForm::toJson(ForgottenNumber {.hash = change.key}));
        break;
    }
    return true;
}

bool Parcel::packCall(HistoryTransaction &transaction, const QString &key, qint64 base)
{
    const auto calls = Outgoing::callsOf(transaction.database(), {key});
    if (!calls) {
        return false;
    }
    SharedCall gone;
    gone.presence = CallPresence::Removed;
    gone.stored.call.key = key;
    if (!calls->isEmpty() || base > 0) { // else nobody has ever heard of it
        m_items.append(SharedForm::toJson(calls->value(0, gone), base));
    }
    return true;
}

bool Parcel::packNote(HistoryTransaction &transaction, const QString &remote, qint64 base)
{
    const auto note = Outgoing::noteOf(transaction.database(), remote);
    const QString canonical = m_canonical(remote);
    const SharedNote shared {
        .remote = remote,
        .note = note.value_or(QString()),
        .hash = OutboxTable::hashOf(m_position.secret, canonical.isEmpty() ? remote : canonical),
    };
    m_items.append(SharedForm::toJson(shared, base));
    return note.has_value();
}

bool Parcel::packLine(HistoryTransaction &transaction, const QString &number, qint64 base)
{
    const auto names = OutboxTable::lineNames(transaction.database());
    const SharedLine line {.number = number, .name = names ? names->value(number) : QString()};
    m_items.append(SharedForm::toJson(line, base));
    return names.has_value();
}

std::optional<QHash<QString, SharedCall>> Parcel::callsOf(const HistoryDatabase &database,
                                                          const QList<UnsentChange> &changes)
{
    QStringList keys;
    for (const UnsentChange &change : changes) {
        if (change.kind == ChangeKind::Call) {
            keys.append(change.key);
        }
    }
    const auto calls = Outgoing::callsOf(database, keys);
    if (!calls) {
        return std::nullopt;
    }
    QHash<QString, SharedCall> found;
    for (const SharedCall &call : *calls) {
        found.insert(call.stored.call.key, call);
    }
    return found;
}

QByteArray Parcel::namesOf(const QList<UnsentChange> &changes)
{
    QJsonArray calls;
    QJsonArray numbers;
    QJsonArray lines;
    for (const UnsentChange &change : changes) {
        QJsonArray &names = change.kind == ChangeKind::Call ? calls
            : change.kind == ChangeKind::LineName           ? lines
                                                            : numbers;
        names.append(change.key);
    }
    return QJsonDocument(QJsonObject {{"calls"_L1, calls}, {"numbers"_L1, numbers}, {"lines"_L1, lines}})
        .toJson(QJsonDocument::Compact);
}

QByteArray Parcel::jsonOf(const QList<QJsonObject> &items)
{
    QJsonArray array;
    for (const QJsonObject &item : items) {
        array.append(item);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace Rufzeichen
