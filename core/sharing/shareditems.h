// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/sharedcall.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>
#include <set>
#include <utility>
#include <variant>

namespace Rufzeichen {

/** What the user has written about a number. */
struct SharedNote {
    QString remote {};
    QString note {}; ///< empty: nothing any more
    QString hash {}; ///< of the number, so that the server can forget it; only where it is sent
    qint64 sequence = 0; ///< as in SharedCall

    bool operator==(const SharedNote &) const = default;
};

/** A number that was forgotten: its calls until then are gone for everybody. */
struct ForgottenNumber {
    QString hash {}; ///< OutboxTable::hashOf()
    QDateTime at {}; ///< by the server's clock; invalid where it is sent
    qint64 sequence = 0; ///< as in SharedCall

    bool operator==(const ForgottenNumber &) const = default;
};

/** What an own number is called. */
struct SharedLine {
    QString number {};
    QString name {}; ///< empty: nothing any more
    qint64 sequence = 0; ///< as in SharedCall

    bool operator==(const SharedLine &) const = default;
};

/** One change of the shared history. */
using SharedItem = std::variant<SharedCall, SharedNote, ForgottenNumber, SharedLine>;

/** What became of what was sent. Kind and key of each. */
struct StoreResult {
    using Name = std::pair<ChangeKind, QString>;

    std::set<Name> refused {}; ///< it has changed on the server meanwhile
    std::set<Name> invalid {}; ///< the server will never take it
    qint64 stored = 0; ///< so many were written
    qint64 first = 0; ///< the sequences that these have got, if there are any
    qint64 last = 0;
};

/** The JSON that goes to the server, and what comes from there: each value is checked. */
namespace SharedForm {

/** Longest answer to `changes` in items. */
constexpr int mostItems = 5000;

[[nodiscard]] QJsonObject toJson(const SharedCall &call, qint64 base);
[[nodiscard]] QJsonObject toJson(const SharedNote &note, qint64 base);
[[nodiscard]] QJsonObject toJson(const ForgottenNumber &number);
[[nodiscard]] QJsonObject toJson(const SharedLine &line, qint64 base);

/** Nothing if any of it can't be; kinds that this version does not know are left out. */
[[nodiscard]] std::optional<QList<SharedItem>> readItems(const QByteArray &json);

[[nodiscard]] std::optional<StoreResult> readStoreResult(const QByteArray &json);

/** The sequence of an item. */
[[nodiscard]] qint64 sequenceOf(const SharedItem &item);

} // namespace SharedForm

} // namespace Rufzeichen
