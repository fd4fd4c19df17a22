// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/calls/callhistory.h"
#include "core/numbers/dialplan.h"
#include "ui/text/ownnames.h"

#include <QCoreApplication>
#include <QIODevice>
#include <functional>

namespace Rufzeichen {

struct CallImportResult;

/** `history`: lists, imports, exports, fetches and removes past calls, also while another program follows the box. */
class HistoryCommand
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
public:
    explicit HistoryCommand(const Invocation &invocation);

    static const CommandSpan commands;

    /** What each command does. They return the exit code. */
    [[nodiscard]] int list();
    [[nodiscard]] int importFiles();
    [[nodiscard]] int exportToFile();
    [[nodiscard]] int sync();
    [[nodiscard]] int purge();

private:
    [[nodiscard]] int finishImport(const CallImportResult &result);
    [[nodiscard]] bool writeExport(QIODevice &device, bool &whole) const;
    [[nodiscard]] int finishSync(const std::optional<MergeSummary> &summary, const QString &problem);
    [[nodiscard]] bool isDryRun() const;
    [[nodiscard]] std::optional<int> removeOrCount();
    [[nodiscard]] int tellPurge(int calls);
    [[nodiscard]] QString removeFromBackups() const;
    [[nodiscard]] DialPlan dialPlan() const;
    [[nodiscard]] CallQuery query() const;
    [[nodiscard]] OwnNames namesToPrint() const;
    [[nodiscard]] bool isMeant(int calls) const;
    void bringToDisk() const;
    static void sayIfNotOnDisk(const QString &reason);
    [[nodiscard]] int finish();

    /** Takes the next call; false: that is enough. */
    using Visitor = std::function<bool(const StoredCall &)>;
    [[nodiscard]] bool visit(const CallQuery &query, const Visitor &visitor) const;

    const Invocation m_invocation;
    const Configuration &m_configuration;
    Output m_output;
    CallHistory m_history;
};

} // namespace Rufzeichen
