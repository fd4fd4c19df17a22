// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callmatch.h"
#include "core/sharing/shareditems.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace Rufzeichen {

/**
 * Writes what has come from a shared history into the one of here, and keeps in the outbox only what the shared
 * history still has to be told. If one of these fails, the transaction must return nothing.
 */
class Incoming
{
public:
    /** All must outlive it. @p canonical gives the form in which two writings of a number are equal. */
    Incoming(HistoryTransaction &transaction, const SharingPosition &position,
             const CallMatch::CanonicalNumber &canonical);

    /** Takes items in the order in which they came, but for forgotten numbers. False if they can't be written. */
    [[nodiscard]] bool take(const QList<SharedItem> &items);

    /**
     * Removes calls of @p remotes until @p at, which were forgotten, @p atMost; with the last of them all that is
     * known of a number. Returns how many; nothing if that can't be written. That they are gone is noted: others may
     * have told the shared history of them since.
     */
    [[nodiscard]] std::optional<int> forget(const QStringList &remotes, const QDateTime &at, int atMost);

    /** Numbers of calls that are new here: nobody has looked up yet whose they are. */
    [[nodiscard]] const QStringList &newRemotes() const { return m_newRemotes; }

private:
    [[nodiscard]] bool quietly(const std::function<bool()> &change);
    [[nodiscard]] bool take(const SharedCall &theirs);
    [[nodiscard]] bool take(const SharedNote &theirs);
    [[nodiscard]] bool take(const ForgottenNumber & /*number*/) const { return true; }
    [[nodiscard]] bool take(const SharedLine &theirs);
    [[nodiscard]] bool takeRemoval(const SharedCall &theirs);
    [[nodiscard]] bool takeUnknown(const SharedCall &theirs);
    [[nodiscard]] bool end(const SharedCall &running, const SharedCall &theirs);
    [[nodiscard]] bool join(const SharedCall &mine, const SharedCall &theirs);
    [[nodiscard]] bool write(const SharedCall &mine, const SharedCall &theirs, const CommonBase &base);
    [[nodiscard]] bool writeClaim(const SharedCall &result);
    [[nodiscard]] bool settleOutbox(const SharedCall &result, const SharedCall &theirs);
    [[nodiscard]] std::optional<QList<SharedCall>> runningCall(const QString &key) const;
    [[nodiscard]] std::optional<QList<SharedCall>> callOf(const QString &key) const;
    [[nodiscard]] std::optional<QList<SharedCall>> sameAs(const SharedCall &theirs) const;
    [[nodiscard]] std::optional<CommonBase> baseOfMine(const SharedCall &mine) const;
    [[nodiscard]] std::optional<StoredCall> rowOf(const SharedCall &shared);
    HistoryTransaction &m_transaction;
    const SharingPosition &m_position;
    const CallMatch::CanonicalNumber &m_canonical;
    QStringList m_newRemotes;
};

/** Reads what is shared of calls of here. */
namespace Outgoing {

/** The calls with these keys that have ended. Nothing if they can't be read. */
[[nodiscard]] std::optional<QList<SharedCall>> callsOf(const HistoryDatabase &database, const QStringList &keys);

/** The next of the calls that were there when all began, by their ids. */
[[nodiscard]] std::optional<QList<SharedCall>> firstCalls(const HistoryDatabase &database,
                                                          const SharingPosition &position, int atMost);

/** The numbers that a forgotten one may be: its hash is made of the number as it is written, or of its one form. */
[[nodiscard]] std::optional<QStringList> remotesOf(const HistoryDatabase &database, const ForgottenNumber &number,
                                                   const QString &secret,
                                                   const CallMatch::CanonicalNumber &canonical);

/** What was written about a number; empty: nothing. */
[[nodiscard]] std::optional<QString> noteOf(const HistoryDatabase &database, const QString &remote);

} // namespace Outgoing

} // namespace Rufzeichen
