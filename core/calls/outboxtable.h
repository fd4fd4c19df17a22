// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/historydatabase.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace Rufzeichen {

/** What a change is about. The numbers stand in the file. */
enum class ChangeKind : quint8 {
    Call, ///< named by its key
    NumberNote, ///< what the user has written about a number, named by it
    Forgotten, ///< a number that was forgotten, named by its hash
    LineName, ///< what an own number is called, named by it
};

/** What this history and the shared one have last known alike of a call, before it was changed here. */
struct CommonBase {
    enum class Kind : quint8 {
        None, ///< nothing: the call is new here, or its end is
        Known,
        Removed, ///< that it was removed: somebody here has brought it back
    };

    Kind kind = Kind::None;
    bool seen = false; ///< these three if it was Known
    bool settled = false;
    QString note {}; ///< or a name

    bool operator==(const CommonBase &) const = default;
};

/** A change that the shared history has not been told of. */
struct UnsentChange {
    qint64 id = 0;
    int turn = 0; ///< another one: it was changed again
    ChangeKind kind = ChangeKind::Call;
    QString key {}; ///< a key, a number or a hash
    CommonBase base {};

    bool operator==(const UnsentChange &) const = default;
};

/** Where a history stands that is kept in step with a shared one. */
struct SharingPosition {
    QString share {}; ///< names the shared history
    QString secret {}; ///< of the shared history, for hashes of forgotten numbers
    qint64 position = 0; ///< the last change of the shared history that is known here
    qint64 told = 0; ///< of the calls up to `last`, the last one that the shared history was told of
    qint64 last = 0; ///< the newest call when all began

    bool operator==(const SharingPosition &) const = default;
};

/**
 * The outbox of a history: what was changed here, in the same transaction as the change, whoever makes it. Nothing is
 * noted while the history is not shared. Knows no server.
 */
namespace OutboxTable {

/** Has this connection note what it changes, from now on. Triggers of the file itself do not run. */
[[nodiscard]] bool watchChanges(const SqlConnection &connection);

/** Nothing if that can't be read; an empty list: this history is not shared. */
[[nodiscard]] std::optional<QList<SharingPosition>> position(const HistoryDatabase &database);

/** Begins to share, anew if the share is another one than before: what stands in the outbox is then dropped. */
[[nodiscard]] bool begin(HistoryTransaction &transaction, const QString &share, const QString &secret);

/** Fetches and tells all once more, what stands in the outbox as well: the shared history is an older one again. */
[[nodiscard]] bool beginAgain(HistoryTransaction &transaction);

/** Ends it: nothing is noted any more. Calls stay. */
[[nodiscard]] bool end(HistoryTransaction &transaction);

/** The shared history's changes are known up to @p position. */
[[nodiscard]] bool setPosition(HistoryTransaction &transaction, qint64 position);

/** The shared history knows the first calls up to @p call. */
[[nodiscard]] bool setTold(HistoryTransaction &transaction, qint64 call);

/** The oldest changes that are not sent. */
[[nodiscard]] std::optional<QList<UnsentChange>> unsent(const HistoryDatabase &database, int atMost);

/** That of one call or number, if there is one. */
[[nodiscard]] std::optional<QList<UnsentChange>> unsent(HistoryTransaction &transaction, ChangeKind kind,
                                                        const QString &key);

/** What is left to be sent, changes and first calls. */
[[nodiscard]] std::optional<qint64> unsentCount(const HistoryDatabase &database);

/** A change was sent: it is dropped, unless the same was changed again meanwhile. */
[[nodiscard]] bool drop(HistoryTransaction &transaction, const UnsentChange &change);

/** Whatever was noted of it is dropped, or replaced by a change since @p base. */
[[nodiscard]] bool drop(HistoryTransaction &transaction, ChangeKind kind, const QString &key);
[[nodiscard]] bool replace(HistoryTransaction &transaction, ChangeKind kind, const QString &key,
                           const CommonBase &base);

/** Calls that the user has brought back stay, also where the shared history knows them as removed. */
[[nodiscard]] bool noteRestored(HistoryTransaction &transaction, const QStringList &keys);

/** Notes that numbers were forgotten, by hashes of them and of their @p canonical form. Call it before they are. */
[[nodiscard]] bool noteForgotten(HistoryTransaction &transaction, const QStringList &remotes,
                                 const std::function<QString(const QString &)> &canonical);

/**
 * Runs @p change, whose changes are not noted: they come from the shared history, or are nothing to others. What was
 * noted before of calls that it removes is dropped.
 */
template <typename Change>
[[nodiscard]] auto unnoted(HistoryTransaction &transaction, const Change &change) -> std::invoke_result_t<Change>;

/** What somebody of an office has called own numbers. Nothing if that can't be read. */
[[nodiscard]] std::optional<QMap<QString, QString>> lineNames(const HistoryDatabase &database);

/** Names an own number; an empty @p name takes that back. */
[[nodiscard]] bool nameLine(HistoryTransaction &transaction, const QString &number, const QString &name);

/** The name of a forgotten number, which does not tell it. */
[[nodiscard]] QString hashOf(const QString &secret, const QString &canonicalNumber);

} // namespace OutboxTable

template <typename Change>
auto OutboxTable::unnoted(HistoryTransaction &transaction, const Change &change) -> std::invoke_result_t<Change>
{
    const bool isQuiet = transaction.changeOften(QStringLiteral("INSERT INTO unnoted VALUES (1)"), {}).has_value();
    auto changed = isQuiet ? change() : std::nullopt;
    const bool isOver = transaction.changeOften(QStringLiteral("DELETE FROM unnoted"), {}).has_value();
    return changed && isOver ? std::move(changed) : std::nullopt;
}

} // namespace Rufzeichen
