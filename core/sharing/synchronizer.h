// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callmatch.h"
#include "core/calls/historydatabase.h"
#include "core/sharing/serverstate.h"
#include "core/sharing/shareditems.h"
#include "core/sharing/sharelink.h"
#include "core/sharing/sharestate.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <variant>

namespace Rufzeichen {

/** The file of the history can't be read or written now: locked for long, full, damaged. */
struct HistoryTrouble {
};

/** Why two histories could not be brought in step. */
using SyncTrouble = std::variant<ShareFailure, HistoryTrouble>;

/** What is told while two histories are brought in step. */
struct SyncNews {
    std::function<void(qint64 done, qint64 total)> progress; ///< in changes; only where it takes long
    std::function<void()> written; ///< what others have changed is in the file
    std::function<void(const QStringList &remotes)> fetched; ///< calls that are new here: their numbers
};

/**
 * Brings the history of here in step with a shared one: fetches what others have changed, then sends what was changed
 * here. What happens is in both or will be: each step can be cut off at any place and is then done again. For one
 * thread that may wait.
 */
class Synchronizer
{
public:
    /** All must outlive it. @p canonical gives the form in which two writings of a number are equal. */
    Synchronizer(ShareLink &link, HistoryDatabase &database, CallMatch::CanonicalNumber canonical,
                 const SyncNews &news);

    /** Asks the server what it is, and begins to share where that is not done. First of all. */
    [[nodiscard]] std::optional<SyncTrouble> begin();

    /** Fetches and sends all there is. */
    [[nodiscard]] std::optional<SyncTrouble> exchange();

    /** Removes from the shared history what is kept there no longer. */
    [[nodiscard]] std::optional<SyncTrouble> expire();

    [[nodiscard]] const ServerState &server() const { return m_server; }

private:
    /** Whether what is taken was asked for in the order of changes. */
    enum class Position : quint8 { MovesOn, Stays };

    [[nodiscard]] std::optional<SyncTrouble> fetchAll();
    [[nodiscard]] std::optional<SyncTrouble> sendFirstCalls();
    [[nodiscard]] bool isKept(const SharedCall &call) const;
    [[nodiscard]] std::optional<SyncTrouble> sendChanges();
    [[nodiscard]] std::optional<SyncTrouble> send(const QList<UnsentChange> &changes);
    [[nodiscard]] std::optional<SyncTrouble> sendAgain(const QList<UnsentChange> &changes);
    [[nodiscard]] std::optional<SyncTrouble> ask(const QByteArray &function, const QByteArray &argument,
                                                 QByteArray &answer);
    [[nodiscard]] std::optional<SyncTrouble> store(const QList<QJsonObject> &items, StoreResult &result);
    [[nodiscard]] std::optional<SyncTrouble> take(const QList<SharedItem> &items, Position position);
    [[nodiscard]] bool takeSome(const QList<SharedItem> &items, Position position);
    [[nodiscard]] bool forget(const ForgottenNumber &number);
    [[nodiscard]] std::optional<SyncTrouble> drop(const QList<UnsentChange> &changes);
    [[nodiscard]] std::optional<SyncTrouble> readPosition();
    [[nodiscard]] bool write(const std::function<bool(HistoryTransaction &)> &change);
    void tellProgress(qint64 done);

    ShareLink &m_link;
    HistoryDatabase &m_database;
    const CallMatch::CanonicalNumber m_canonical;
    const SyncNews m_news;
    ServerState m_server;
    SharingPosition m_position;
    qint64 m_done = 0; // of this exchange
    qint64 m_total = 0;
};

} // namespace Rufzeichen
