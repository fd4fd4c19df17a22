// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"

#include <QList>

class QPrinter;
class QString;
class QWidget;

namespace Rufzeichen {

class CallReader;

/**
 * Prints the calls of @p selection, or those of @p query if it is empty: shows first how they will look, if they are
 * some hundred, else asks for the printer only. @p reader must outlive @p parent.
 */
void printCalls(const CallReader &reader, const CallQuery &query, const QList<qint64> &selection, QWidget *parent);

/** Puts these calls on the pages of @p printer. False if it can't be painted on. */
[[nodiscard]] bool paintCalls(const CallReader &reader, const CallQuery &query, const QList<qint64> &selection,
                              QPrinter &printer);

} // namespace Rufzeichen
