// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output.h"

#include <QIODevice>
#include <QString>
#include <functional>

namespace Rufzeichen {

/**
 * Lets @p write write into @p file, which is replaced as a whole or stays as it was; `-` is @p output. Says on
 * standard error what is wrong, and returns false, if that fails.
 */
[[nodiscard]] bool writeTo(const QString &file, Output &output, const std::function<bool(QIODevice &)> &write);

} // namespace Rufzeichen
