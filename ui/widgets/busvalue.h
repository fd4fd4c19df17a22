// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>

namespace Rufzeichen {

/** What somebody on D-Bus has wrapped into variants, as portals do twice. A few levels deep; what is deeper stays. */
[[nodiscard]] QVariant unwrapped(QVariant value);

} // namespace Rufzeichen
