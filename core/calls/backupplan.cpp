// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/backupplan.h"

#include "core/wordtable.h"

#include <algorithm>
#include <map>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int endOfNight = 3; // hours
constexpr qsizetype nightsKept = 7;
constexpr qsizetype othersKept = 2;

constexpr QLatin1StringView dayFormat = "yyyy-MM-dd"_L1;
constexpr QLatin1StringView timeFormat = "yyyy-MM-dd-HHmmss"_L1;

constexpr WordTable<BackupKind, 3> suffixes {{
    {BackupKind::Nightly, ".db"_L1},
    {BackupKind::BeforeUpdate, "-before-update.db"_L1},
    {BackupKind::BeforeRestore, "-before-restore.db"_L1},
}};

QString formatOf(BackupKind kind)
{
    return kind == BackupKind::Nightly ? dayFormat : timeFormat;
}

QDateTime lastNight(const QDateTime &now)
{
    const QDateTime today(now.date(), QTime(endOfNight, 0));
    return today <= now ? today : QDateTime(now.date().addDays(-1), QTime(endOfNight, 0));
}

} // namespace

QString backupName(BackupKind kind, const QDateTime &time)
{
    return u"history-"_s + time.toString(formatOf(kind)) + wordFor(suffixes, kind);
}

std::optional<Backup> backupOfName(const QString &name)
{
    for (const auto &[kind, suffix] : suffixes) {
        constexpr qsizetype start = 8; // after "history-"
        const QString format = formatOf(kind);
        const QString written = name.mid(start, format.size());
        const QDateTime time = kind == BackupKind::Nightly ? QDate::fromString(written, format).startOfDay()
                                                           : QDateTime::fromString(written, format);
        if (time.isValid() && name == backupName(kind, time)) {
            return Backup {.name = name, .time = time, .kind = kind};
        }
    }
    return std::nullopt;
}

std::optional<QDateTime> nextBackup(const BackupState &state, const QDateTime &now)
{
    if (!state.changed) {
        return std::nullopt;
    }
    if (!state.copied || *state.copied > now) {
        return now;
    }
    if (*state.changed <= *state.copied) {
        return std::nullopt;
    }
    const QDateTime night = lastNight(now);
    return *state.copied < night ? now : QDateTime(night.date().addDays(1), QTime(endOfNight, 0));
}

bool isCheckDue(QDate last, QDate today)
{
    constexpr qint64 week = 7;
    return !last.isValid() || last > today || last.daysTo(today) >= week;
}

QList<Backup> backupsToRemove(QList<Backup> backups)
{
    std::sort(backups.begin(), backups.end(),
              [](const Backup &one, const Backup &other) { return one.time > other.time; });
    std::map<BackupKind, qsizetype> counts;
    backups.removeIf([&counts](const Backup &backup) {
        return ++counts[backup.kind] <= (backup.kind == BackupKind::Nightly ? nightsKept : othersKept);
    });
    return backups;
}

} // namespace Rufzeichen
