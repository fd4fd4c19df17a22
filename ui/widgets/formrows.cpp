// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/formrows.h"

namespace Rufzeichen {

FormRows::~FormRows() = default;

void FormRows::setGeometry(const QRect &rect)
{
    // It remembers one width besides that of its hint: after another one this is asked for anew, and is the last.
    if (const int hint = sizeHint().width(); rect.width() != hint) {
        [[maybe_unused]] const int other = heightForWidth(rect.width() + hint);
    }
    [[maybe_unused]] const int height = heightForWidth(rect.width());
    QFormLayout::setGeometry(rect);
}

} // namespace Rufzeichen
