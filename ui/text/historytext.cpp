// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/historytext.h"

#include <QLatin1StringView>
#include <algorithm>
#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

/** A failure and what to say of it. */
struct KnownFailure {
    QLatin1StringView failure; ///< the words of SQLite, which never change, or of HistoryDatabase
    const char *text;
    bool isOfSqlite = true; ///< else its words say nothing more
};

constexpr std::array knownFailures {
    KnownFailure {"database or disk is full"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "the disk is full; make room on it")},
    KnownFailure {
        "attempt to write a readonly database"_L1,
        QT_TRANSLATE_NOOP("HistoryText", "the file, or the disk that it is on, can only be read; make it writable")},
    KnownFailure {
        "database is locked"_L1,
        QT_TRANSLATE_NOOP("HistoryText", "another program is using the file; close that, or try again in a moment")},
    KnownFailure {"locking protocol"_L1,
                  QT_TRANSLATE_NOOP("HistoryText",
                                    "the file can't be locked, as on some network drives; keep it on a disk of this "
                                    "computer")},
    KnownFailure {"disk I/O error"_L1,
                  QT_TRANSLATE_NOOP("HistoryText",
                                    "the disk reports an error; check whether it is full, and its cable or network")},
    KnownFailure {"unable to open database file"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "check who may read and write the file and its folder")},
    KnownFailure {"database disk image is malformed"_L1, QT_TRANSLATE_NOOP("HistoryText", "the file is damaged")},
    KnownFailure {"out of memory"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "there is no memory left; close other programs")},
    KnownFailure {"tables are missing"_L1, QT_TRANSLATE_NOOP("HistoryText", "the file is damaged"), false},
    KnownFailure {"a file of another program"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "the file belongs to another program"), false},
    KnownFailure {
        "not of this version"_L1,
        QT_TRANSLATE_NOOP("HistoryText", "the file comes from a newer version of Rufzeichen; install that version"),
        false},
};

const KnownFailure *find(const QString &failure)
{
    const auto *const found = std::find_if(knownFailures.begin(), knownFailures.end(),
                                           [&failure](const KnownFailure &each) { return each.failure == failure; });
    return found == knownFailures.end() ? nullptr : found;
}

} // namespace

QString HistoryText::reason(const QString &failure)
{
    const KnownFailure *const known = find(failure);
    if (known == nullptr) {
        return failure;
    }
    return known->isOfSqlite ? u"%1 (%2)"_s.arg(tr(known->text), failure) : tr(known->text);
}

bool HistoryText::isKnown(const QString &failure)
{
    return find(failure) != nullptr;
}

} // namespace Rufzeichen
