// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rufzeichen {

/** Who logs in to the box. */
struct BoxLogin {
    QString user {};
    QString password {};

    bool operator==(const BoxLogin &) const = default;
};

} // namespace Rufzeichen
