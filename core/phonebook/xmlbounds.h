// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Rufzeichen {

/**
 * Whether no element of this XML has more attributes, and none lies deeper, than any that a box or a program writes.
 * For others QXmlStreamReader needs time that grows with the square: a megabyte of attributes takes most of a minute.
 * Says nothing of what else may be wrong with the document.
 */
[[nodiscard]] bool isWithinXmlBounds(QStringView document);

} // namespace Rufzeichen
