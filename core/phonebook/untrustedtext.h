// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Rufzeichen {

/**
 * Text of a file from elsewhere: UTF-8 with or without its mark, and Latin-1 for pieces that are no UTF-8, whatever
 * the file says of itself. @p separator, an ASCII character, ends a piece, so that one wrong byte spoils nothing
 * else.
 */
[[nodiscard]] QString decodedText(QByteArrayView bytes, char separator);

/** Without the characters that XML forbids: one of them would end a document for its reader. */
[[nodiscard]] QString withoutForbidden(QString text);

} // namespace Rufzeichen
