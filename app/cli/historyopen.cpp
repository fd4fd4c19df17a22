// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/historyopen.h"

#include "app/cli/output.h"
#include "core/calls/callhistory.h"
#include "ui/text/historytext.h"
#include "ui/text/plainwords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Rufzeichen {

namespace {

struct OpeningText {
    Q_DECLARE_TR_FUNCTIONS(OpeningText)
};

} // namespace

// Whoever only asks makes no file: without one there are no calls, and a wrong name shall be noticed.
bool openOrSay(CallHistory &history, const Configuration &configuration, HistoryAbsence absence)
{
    const QString name = sanitized(configuration.database);
    if (absence == HistoryAbsence::IsEmpty && !QFileInfo::exists(configuration.database)) {
        if (configuration.databaseIsGiven) {
            printError(OpeningText::tr("There is no call history %1: check the name after --database.").arg(name));
        }
        return !configuration.databaseIsGiven;
    }
    const HistoryOpening opening = history.open(BrokenFile::Kept);
    if (!opening.backupFailure.isEmpty()) {
        printError(
            OpeningText::tr("The call history %1 was changed for this version; it could not be backed up before: %2")
                .arg(name, HistoryText::reason(opening.backupFailure)));
    }
    if (opening.isNewer) {
        printError(
            OpeningText::tr(
                "The call history %1 comes from a newer version of this program: install that version, or name "
                "another file with --database.")
                .arg(name));
    } else if (opening.isBroken) {
        printError(OpeningText::tr(
                       "%1 is damaged or not a call history: move it away, or name another file with --database.")
                       .arg(name));
    } else if (HistoryText::isKnown(opening.failure)) {
        printError(OpeningText::tr("The call history %1 can't be opened: %2")
                       .arg(name, HistoryText::reason(opening.failure)));
    } else if (!opening.failure.isEmpty()) {
        printError(
            OpeningText::tr(
                "The call history %1 can't be opened: %2. Check who may read and write it, or try again later.")
                .arg(name, opening.failure));
    }
    return opening.failure.isEmpty();
}

} // namespace Rufzeichen
