// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"

#include <QList>
#include <optional>

namespace Rufzeichen {

enum class CallWay : quint8;
class HistoryDatabase;

/**
 * The ids of all calls in the order of a query that goes by something of their numbers. SQLite would compare the
 * texts of a million calls. There are far fewer numbers: they are sorted, and the calls, which come in the order of
 * time, are dealt out to them. Nothing if that can't be read.
 */
[[nodiscard]] std::optional<QList<qint64>> idsByNumber(const HistoryDatabase &database, const CallQuery &query,
                                                       CallWay way);

} // namespace Rufzeichen
