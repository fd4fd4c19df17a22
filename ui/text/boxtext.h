// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/boxdiscovery.h"
#include "core/tr064/boxanswers.h"
#include "core/tr064/boxusers.h"
#include "core/tr064/tr064error.h"

#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

/**
 * What went wrong with the box, and what can be done about it, in whole sentences, with the code of the box behind
 * them. Empty for None.
 */
[[nodiscard]] QString boxErrorText(const Tr064Failure &failure);

/** A text about a failure with the code that the box gave: `… (820)`. The text alone if it gave none. */
[[nodiscard]] QString withBoxCode(const QString &text, const Tr064Failure &failure);

/** What is to be said where it is not known whether the box has done what it was told to. */
[[nodiscard]] QString boxMaybeDoneText();

/** The same for a result: maybeDone comes first, since it tells what to do now. */
template <typename T> [[nodiscard]] QString boxErrorText(const BoxResult<T> &result)
{
    return result.maybeDone ? boxMaybeDoneText() : boxErrorText(result.error);
}

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
