// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/backup/historyrestore.h"

#include <QCoreApplication>

namespace Rufzeichen {

/** What gets calls back: `history backups`, `history restore` and `history repair`. */
class RescueCommand
{
    Q_DECLARE_TR_FUNCTIONS(RescueCommand)
public:
    explicit RescueCommand(const Invocation &invocation);

    static const CommandSpan commands;

    /** What each command does. They return the exit code. */
    [[nodiscard]] int listBackups();
    [[nodiscard]] int restore();
    [[nodiscard]] int repair();

private:
    [[nodiscard]] QString chosenBackup() const;
    [[nodiscard]] int finishRestore(const QString &file, const Restoration &result);
    [[nodiscard]] QString repairedName() const;
    [[nodiscard]] int finishRepair(const QString &file, const Salvage &salvage);
    [[nodiscard]] int finish();

    const Invocation m_invocation;
    const Configuration &m_configuration;
    Output m_output;
};

} // namespace Rufzeichen
