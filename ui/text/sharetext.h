// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/shareaccess.h"
#include "core/sharing/sharestate.h"
#include "core/sharing/sharingthread.h"

#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

/** The history that is shared on a server, in whole sentences for people, for the terminal and for windows alike. */
class ShareText
{
    Q_DECLARE_TR_FUNCTIONS(ShareText)
public:
    /** Why it can't be used, and what helps. With @p reason, in the words of somebody else, where that says more. */
    [[nodiscard]] static QString failure(ShareFailure failure, const QString &reason = {});

    /** What was found when it was tried. */
    [[nodiscard]] static QString found(const ShareCheck &check);

    /** How things stand. Empty if nothing is shared. */
    [[nodiscard]] static QString state(const ShareState &state);

    /** That a wish to call back, or not to, has not come true; empty if it has. */
    [[nodiscard]] static QString claim(const ClaimAnswer &answer);

private:
    [[nodiscard]] static QString ofAddress(ShareFailure failure);
    [[nodiscard]] static QString ofHistory(ShareFailure failure);
    [[nodiscard]] static QString waiting(const ShareState &state);
};

} // namespace Rufzeichen
