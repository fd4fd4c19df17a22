// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/discovery/connectioncheck.h"

#include <QCoreApplication>

namespace Rufzeichen {

/** `doctor`: tries the connection once and says what is wrong and how to mend it. */
class DoctorCommand
{
    Q_DECLARE_TR_FUNCTIONS(DoctorCommand)
public:
    explicit DoctorCommand(const Invocation &invocation);

    static const CommandSpan commands;

    /** Returns the exit code: 0 if the call monitor works. */
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool report(const ConnectionEvidence &evidence);

    const Invocation m_invocation;
};

} // namespace Rufzeichen
