// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QPixmap>

namespace Rufzeichen {

/**
 * The picture in a file from the box or a vCard, no larger than @p side in both directions. Null if it is no JPEG,
 * PNG or GIF, is broken, or larger than a picture of a person needs to be.
 */
[[nodiscard]] QPixmap contactPicture(const QByteArray &file, int side, qreal devicePixelRatio);

} // namespace Rufzeichen
