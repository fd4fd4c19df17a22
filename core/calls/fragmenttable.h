// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorline.h"
#include "core/calls/historydatabase.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace Rufzeichen {

/** Lines of a recorded call of which the file has not all: the rest may be in one that is imported later. */
struct Fragment {
    enum class Kind : quint8 {
        Begin, ///< the call has no end in its file
        End, ///< the call has no beginning in its file
    };

    Kind kind = Kind::Begin;
    BoxTime moment; ///< the place of the first one in time
    QByteArray lines; ///< with LF between them

    bool operator==(const Fragment &) const = default;
};

/** The fragments in the file of the history. They go when a number is forgotten. */
namespace FragmentTable {

/** So many are kept. */
inline constexpr qsizetype most = 1000;

/** All of them, the oldest first. Nothing if they can't be read. */
[[nodiscard]] std::optional<QList<Fragment>> read(const HistoryDatabase &database);

/** Puts these in the place of all, or the newest of them if there are very many. False if that can't be written. */
[[nodiscard]] bool write(HistoryTransaction &transaction, const QList<Fragment> &fragments);

/** Removes all of them. False if that can't be written. */
[[nodiscard]] bool clear(HistoryTransaction &transaction);

} // namespace FragmentTable

} // namespace Rufzeichen
