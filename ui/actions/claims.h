// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>
#include <optional>

namespace Rufzeichen {

struct StoredCall;

/** Who of an office calls somebody back, so that nobody else does. There is one object for all windows. */
class Claims
{
public:
    Claims() = default;
    virtual ~Claims() = default;
    Q_DISABLE_COPY_MOVE(Claims)

    /** Whether that can be said now: the history is shared, and its server would take it. */
    [[nodiscard]] virtual bool areOffered() const = 0;

    /** What the others call the user of this desk. */
    [[nodiscard]] virtual QString ownName() const = 0;

    /** Says that the user of this desk will call back, as far as nobody else has said so first. */
    virtual void claim(const QString &key) = 0;

    /** Says that the user will not. */
    virtual void release(const QString &key) = 0;
};

/** What can be said of a call. */
enum class ClaimChoice : quint8 {
    NotOffered, ///< nothing here is shared
    Nothing, ///< nobody need call back
    Claim,
    Release,
    Taken, ///< somebody else calls back
};

/** By what is known of a call, if one is chosen. @p claims may be null. */
[[nodiscard]] ClaimChoice claimChoice(const std::optional<StoredCall> &call, const Claims *claims);

} // namespace Rufzeichen
