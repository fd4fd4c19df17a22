// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"

#include <QList>

class QPrinter;
class QString;
class QWidget;

namespace Rufzeichen {

class CallHistory;

/**
 * Shows the calls of @p selection, or those of @p query if it is empty, as they will be printed, and prints them if
 * the user wants that. Returns when the preview is closed.
 */
void printCalls(CallHistory &history, const CallQuery &query, const QList<qint64> &selection, QWidget *parent);

/** Puts these calls on the pages of @p printer. False if it can't be painted on. */
[[nodiscard]] bool paintCalls(const CallHistory &history, const CallQuery &query, const QList<qint64> &selection,
                              QPrinter &printer);

} // namespace Rufzeichen
