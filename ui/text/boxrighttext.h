// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/boxusers.h"

#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

/** What a user of the box may do, in words for people. */
class BoxRightText
{
    Q_DECLARE_TR_FUNCTIONS(BoxRightText)
public:
    /** What this use is good for here: `Names, call list and answering machines` */
    [[nodiscard]] static QString use(BoxUse use);

    /** Where in the box's own pages a user is given this right: a whole sentence. */
    [[nodiscard]] static QString howToGive(BoxRight right);
};

} // namespace Rufzeichen
