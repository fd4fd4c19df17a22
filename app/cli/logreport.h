// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Rufzeichen {

class CallMonitorLog;
class LiveOutput;

/** Says on a stream how the log of a command that runs for ever fares. */
class LogReport
{
    Q_DECLARE_TR_FUNCTIONS(LogReport)
public:
    /** From now on. @p log must not tell anything after the end of @p errors. */
    static void follow(const CallMonitorLog &log, LiveOutput &errors);

    /** Ends the log, and says what is missing in it. */
    static void finish(CallMonitorLog &log, LiveOutput &errors);
};

} // namespace Rufzeichen
