// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/foundbox.h"

#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

/** A FRITZ!Box that was found, in words for people. */
class BoxText
{
    Q_DECLARE_TR_FUNCTIONS(BoxText)
public:
    /** `FRITZ!Box 7590 at 192.168.178.1` */
    [[nodiscard]] static QString title(const FoundBox &box);

    /** What tells several boxes apart: name, version, whether it is the gateway. May be empty. */
    [[nodiscard]] static QString details(const FoundBox &box);
};

} // namespace Rufzeichen
