// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace Rufzeichen {

/** The calls of one day, for headings. */
struct DayOfCalls {
    QDate day;
    int count = 0;

    bool operator==(const DayOfCalls &) const = default;
};

} // namespace Rufzeichen
