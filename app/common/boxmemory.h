// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"

#include <QString>
#include <optional>

namespace Rufzeichen {

/** What was learned of a box. */
struct KnownBox {
    QString udn {}; ///< names the device for ever; empty: it was never met
    QString certificate {}; ///< SHA-256 of one that was accepted for a box that the settings don't name; empty: none
    std::optional<DialPlan> dialPlan {}; ///< as the box has said

    bool operator==(const KnownBox &) const = default;
};

/** Remembers what was learned of boxes, in a small file, by the host under which they were met. */
class BoxMemory
{
public:
    /** @p folder holds the files of all boxes; it is made when there is something to remember. Empty: nothing is. */
    explicit BoxMemory(QString folder);

    /** The box that was last met at @p host. What is damaged in the file counts as not there. */
    [[nodiscard]] KnownBox box(const QString &host) const;

    /** Where this fails, it is learned again the next time. */
    void remember(const QString &host, const KnownBox &box) const;

    /** The folder for the phone books of a box, whether it exists or not. A box that was never met has none there. */
    [[nodiscard]] QString booksFolder(const KnownBox &box) const;

private:
    [[nodiscard]] QString path() const;

    QString m_folder;
};

} // namespace Rufzeichen
