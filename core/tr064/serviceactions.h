// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace Rufzeichen {

/**
 * The names of the actions in a service's description (SCPD), and what can be read of one that is cut off or damaged.
 * A document type declaration, which no real one has, ends the reading.
 */
[[nodiscard]] QSet<QString> parseActions(const QByteArray &xml);

} // namespace Rufzeichen
