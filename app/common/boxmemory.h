// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"
#include "core/settings/inifile.h"
#include "core/settings/settings.h"
#include "core/tr064/boxanswers.h"

#include <QList>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** What was learned of a box. */
struct KnownBox {
    QString udn {}; ///< names the device for ever; empty: it was never met
    QString certificate {}; ///< that the user has accepted, as readFingerprint() gives it; empty: none
    std::optional<DialPlan> dialPlan {}; ///< as the box has said
    QList<OwnNumber> ownNumbers {}; ///< likewise
    NameTable phones {}; ///< what the box calls them, by extension

    /** How numbers are dialled there: as the settings say, else as the box has said, else as in Germany. */
    [[nodiscard]] DialPlan dialPlanWith(const NumberSettings &numbers) const
    {
        return dialPlan.value_or(DialPlan()).with(numbers.countryCode, numbers.areaCode);
    }

    bool operator==(const KnownBox &) const = default;
};

/** What these are called, by number; who has no name but the number is left out. */
[[nodiscard]] NameTable namesOf(const QList<OwnNumber> &numbers);

/** Remembers what was learned of boxes, in a small file, by the host under which they were met. */
class BoxMemory
{
public:
    /** @p folder holds the files of all boxes; it is made when there is something to remember. Empty: nothing is. */
    explicit BoxMemory(QString folder);

    /** The box that was last met at @p host. What is damaged in the file counts as not there. */
    [[nodiscard]] KnownBox box(const QString &host) const;

    /** The certificate that was accepted of the box with this @p udn, wherever that was met; empty: none. */
    [[nodiscard]] QString certificateOf(const QString &udn) const;

    /**
     * A certificate that was accepted stays until another one is. Returns the system's reason if that failed, and
     * then the file is as it was; else an empty text.
     */
    [[nodiscard]] QString remember(const QString &host, const KnownBox &box) const;

    /** The folder for the phone books of a box, whether it exists or not. A box that was never met has none there. */
    [[nodiscard]] QString booksFolder(const KnownBox &box) const;

private:
    QString m_folder;
    IniFile m_file;
};

} // namespace Rufzeichen
