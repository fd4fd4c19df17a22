// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Rufzeichen {

/** Makes a history of this version one of an older version, statement by statement: that of before notes. */
inline QStringList backToVersion6()
{
    return {QStringLiteral("ALTER TABLE calls DROP COLUMN claimant"),
            QStringLiteral("DROP TABLE sharing"),
            QStringLiteral("DROP TABLE outbox"),
            QStringLiteral("DROP TABLE lines"),
            QStringLiteral("DROP INDEX calls_unsettled"),
            QStringLiteral("DROP INDEX calls_noted"),
            QStringLiteral("DROP INDEX calls_due"),
            QStringLiteral("ALTER TABLE calls DROP COLUMN settled"),
            QStringLiteral("ALTER TABLE calls DROP COLUMN note"),
            QStringLiteral("ALTER TABLE calls DROP COLUMN words"),
            QStringLiteral("ALTER TABLE calls DROP COLUMN due"),
            QStringLiteral("ALTER TABLE numbers DROP COLUMN note"),
            QStringLiteral("PRAGMA user_version = 6")};
}

/** The same, that of before backups. */
inline QStringList backToVersion5()
{
    return backToVersion6()
        + QStringList {QStringLiteral("DROP TABLE removals"), QStringLiteral("DROP TABLE checks"),
                       QStringLiteral("PRAGMA user_version = 5")};
}

} // namespace Rufzeichen
