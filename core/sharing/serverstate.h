// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** The version of shared histories that this program writes and reads. */
constexpr int shareVersion = 1;

/** What a user of a shared history may do there. */
enum class ShareRights : quint8 { Read, ReadAndWrite };

/** What a server says of the history that it shares. */
struct ServerState {
    int version = 0; ///< of the history
    int oldest = 0; ///< which a program has to know at least
    QString share {}; ///< which history it is: another one has another text here
    QString secret {}; ///< what numbers that were forgotten are hashed with
    int keepDays = 0; ///< how long calls are kept there; 0: for ever
    ShareRights rights = ShareRights::Read;
    qint64 sequence = 0; ///< of the newest change

    bool operator==(const ServerState &) const = default;
};

/** The answer to the question `state`, which may be anything; nothing if it is none that a shared history gives. */
[[nodiscard]] std::optional<ServerState> readServerState(const QByteArray &json);

/** `oldest` of that answer, also where a newer version says all else in another way. */
[[nodiscard]] std::optional<int> readOldestVersion(const QByteArray &json);

/** Whether this program may use a history. */
enum class ShareFitness : quint8 {
    Works,
    Newer, ///< needs a newer program
};

/** Of a program that knows the version @p ours, where it has to know @p oldest at least. */
[[nodiscard]] ShareFitness shareFitness(int ours, int oldest);

} // namespace Rufzeichen
