// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** Why a backup of the history was made. */
enum class BackupKind : quint8 {
    Nightly,
    BeforeUpdate, ///< a new version of the program was about to change the tables
    BeforeRestore, ///< another backup was about to be brought back
};

/** A backup as its name tells of it. */
struct Backup {
    QString name; ///< of the file, without its folder
    QDateTime time; ///< local; the beginning of the day for BackupKind::Nightly
    BackupKind kind = BackupKind::Nightly;

    bool operator==(const Backup &) const = default;
};

/** The name of a backup that is made at @p time: one a day for BackupKind::Nightly. */
[[nodiscard]] QString backupName(BackupKind kind, const QDateTime &time);

/** Nothing if a file of this name is no backup. */
[[nodiscard]] std::optional<Backup> backupOfName(const QString &name);

/** When the history was written to, and copied. Local times. */
struct BackupState {
    std::optional<QDateTime> changed {}; ///< nothing: there is no history
    std::optional<QDateTime> copied {}; ///< the last nightly backup; nothing: there is none
};

/**
 * When the next nightly backup is to be made: @p now if it is due, else the next night at three. Nothing while
 * nothing has changed since the last one. A last one that is of the future is none: the clock was wrong.
 */
[[nodiscard]] std::optional<QDateTime> nextBackup(const BackupState &state, const QDateTime &now);

/** Whether the whole file is to be looked through for damage: each week, and where the clock was wrong. */
[[nodiscard]] bool isCheckDue(QDate last, QDate today);

/** Those of @p backups that are too many: seven nightly ones are kept, and two of each other kind. */
[[nodiscard]] QList<Backup> backupsToRemove(QList<Backup> backups);

} // namespace Rufzeichen
