// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/anonymizer.h"

#include <QString>
#include <optional>

namespace Rufzeichen {

/** Compares numbers of which either may have its last digits masked (Masking::Masked). */
class MaskedNumbers
{
public:
    /** Whether they may be the same number. One that is absent is the same as none but another absent one. */
    [[nodiscard]] bool isSame(const std::optional<QString> &one, const std::optional<QString> &other) const;

    /** Whether @p masked is what the mask makes of @p number, and not the number itself. */
    [[nodiscard]] bool isMaskOf(const std::optional<QString> &masked, const std::optional<QString> &number) const;

    /** A hash that is equal for numbers that are the same. */
    [[nodiscard]] size_t hash(const std::optional<QString> &number) const;

private:
    Anonymizer m_mask {Masking::Masked};
};

} // namespace Rufzeichen
