// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <functional>
#include <optional>

namespace Rufzeichen {

/** What own numbers and phones are called. Without functions nothing has a name. */
struct OwnNames {
    std::function<QString(const QString &number)> ofLine {}; ///< empty: it has none
    std::function<QString(int extension)> ofPhone {}; ///< likewise

    /** The name of an own number; empty: it has none, or there is no number. */
    [[nodiscard]] QString line(const std::optional<QString> &number) const;

    /** The name of a phone; empty: likewise. */
    [[nodiscard]] QString phone(std::optional<int> extension) const;

    /** `732123 (Office)`; the number alone where it has no name. */
    [[nodiscard]] QString numberAndName(const std::optional<QString> &number) const;
};

} // namespace Rufzeichen
