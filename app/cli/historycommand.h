// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "app/cli/configuration.h"
#include "app/cli/output.h"
#include "core/calls/callhistory.h"

#include <QCoreApplication>
#include <QIODevice>
#include <functional>

namespace Rufzeichen {

struct LogImportResult;

/** `history`: lists, imports, exports, fetches and removes past calls, also while another program follows the box. */
class HistoryCommand
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
public:
    HistoryCommand(const Configuration &configuration, OutputFormat format);

    /** Returns the exit code. @p files are what to import, or where to export to. */
    [[nodiscard]] int run(const HistoryRequest &request, const QStringList &files);

private:
    [[nodiscard]] bool open(HistoryAction action);
    [[nodiscard]] int list(const HistoryRequest &request);
    [[nodiscard]] int importFiles(const QStringList &files);
    [[nodiscard]] int finishImport(const LogImportResult &result);
    [[nodiscard]] int exportTo(const CallQuery &query, const QString &file);
    [[nodiscard]] bool writeExport(const CallQuery &query, QIODevice &device) const;
    [[nodiscard]] int sync();
    [[nodiscard]] int finishSync(const std::optional<MergeSummary> &summary, const QString &problem);
    [[nodiscard]] int purge(const HistoryRequest &request);
    [[nodiscard]] int finish();

    /** Takes the next call; false: that is enough. */
    using Visitor = std::function<bool(const StoredCall &)>;
    void visit(const CallQuery &query, const Visitor &visitor) const;

    const Configuration m_configuration;
    const OutputFormat m_format;
    Output m_output;
    CallHistory m_history;
};

} // namespace Rufzeichen
