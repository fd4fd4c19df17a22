// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Rufzeichen {
class SqlConnection;
}

/** The tables of the call history and their versions. */
namespace Rufzeichen::HistorySchema {

/** What a database is to this version of the program. */
enum class Fitness {
    Ready,
    Outdated, ///< empty, or of an older version: upgrade() makes it ready
    Newer, ///< a later version of this program made it: hands off
    Foreign, ///< it is of another program
    Damaged,
    Unreadable, ///< it can't be read now: locked, for example
};

/** The version that this program writes. */
[[nodiscard]] int version();

/** The bytes at the beginning of a file by which isOurs() tells whose it is. */
inline constexpr qsizetype headerSize = 100;

/** Whether a file that begins with @p header is a database that this program has made. */
[[nodiscard]] bool isOurs(QByteArrayView header);

struct Inspection {
    Fitness fitness = Fitness::Ready;
    QString failure; ///< the system's reason why it is damaged or unreadable
};

/** Looks, and changes nothing. */
[[nodiscard]] Inspection inspect(const SqlConnection &database);

/**
 * Makes the tables, or brings those of an older version up to date: all of it or nothing. Returns the system's reason
 * if that failed, else nothing.
 */
[[nodiscard]] QString upgrade(const SqlConnection &database);

/** Whether SQLite's primary code means that the file itself is broken, not that it can't be used now. */
[[nodiscard]] bool meansDamage(int code);

} // namespace Rufzeichen::HistorySchema
