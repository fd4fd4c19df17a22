// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/logreport.h"

#include "app/cli/liveoutput.h"
#include "core/callmonitor/callmonitorlog.h"

namespace Rufzeichen {

void LogReport::follow(const CallMonitorLog &log, LiveOutput &errors)
{
    QObject::connect(&log, &CallMonitorLog::failed, &errors, [&errors](const QString &file, const QString &reason) {
        errors.say(tr("The log can't be written: %1: %2. Monitoring goes on, the log goes on when that is fixed.")
                       .arg(file, reason));
    });
    QObject::connect(&log, &CallMonitorLog::folderVanished, &errors, [&errors](const QString &folder) {
        errors.say(tr("The folder of the log, %1, was gone and has been created again: earlier logs are not in it.")
                       .arg(folder));
    });
    QObject::connect(&log, &CallMonitorLog::resumed, &errors, [&errors](qsizetype dropped) {
        errors.say(dropped == 0
                       ? tr("The log is written again, nothing is missing.")
                       : tr("The log is written again, %Ln lines are missing.", nullptr, static_cast<int>(dropped)));
    });
}

void LogReport::finish(CallMonitorLog &log, LiveOutput &errors)
{
    if (const qsizetype lost = log.finish(); lost > 0) {
        errors.say(tr("In the log, %Ln lines are missing.", nullptr, static_cast<int>(lost)));
    }
}

} // namespace Rufzeichen
