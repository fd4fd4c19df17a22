// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Rufzeichen {

/**
 * The ways in which boxes and programs write @p number, that itself first: with and without the codes of country and
 * area. All have the same canonicalNumber(). For what compares texts, such as the database; who can compares those.
 */
[[nodiscard]] QStringList writingsOf(const QString &number, const DialPlan &plan);

/** The same of each of these. */
[[nodiscard]] QStringList writingsOf(const QStringList &numbers, const DialPlan &plan);

/** The writings of each number among these, in the order of the first ones; what is no number is one of its own. */
[[nodiscard]] QList<QStringList> groupedWritings(const QStringList &numbers, const DialPlan &plan);

/** The first writing of each number among these; what is no number is as it is written. */
[[nodiscard]] QStringList firstWritings(const QStringList &numbers, const DialPlan &plan);

} // namespace Rufzeichen
