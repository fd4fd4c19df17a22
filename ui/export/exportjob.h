// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/anonymizer.h"
#include "ui/export/callcursor.h"
#include "ui/export/callprinter.h"
#include "ui/writers/callexport.h"

#include <QPdfWriter>
#include <QSaveFile>
#include <QString>
#include <memory>

namespace Rufzeichen {

/** The files that calls can be exported to. */
enum class ExportFormat : quint8 {
    Table, ///< CSV for people and their spreadsheets
    Json,
    Pdf,
};

/** What is to be written, and where. */
struct ExportRequest {
    QString path;
    ExportFormat format = ExportFormat::Table;
    QChar separator = u',';
    Masking masking = Masking::None;
    QString subtitle; ///< of a PDF: which calls they are
    OwnNames names {}; ///< of own numbers and phones; left out where numbers are hidden
};

/** Writes one file of calls, piece by piece. It takes its place only when it is whole: nothing half is ever left. */
class ExportJob
{
public:
    ExportJob(CallCursor calls, ExportRequest request);
    ~ExportJob();
    Q_DISABLE_COPY_MOVE(ExportJob)

    /** Opens the file. False: see errorString(). */
    [[nodiscard]] bool begin();

    /** Writes the next piece. False: see errorString(). */
    [[nodiscard]] bool writeMore();

    [[nodiscard]] bool isDone() const { return m_calls.atEnd(); }

    /** Puts the whole file in its place. False: see errorString(). */
    [[nodiscard]] bool commit();

    [[nodiscard]] const CallCursor &calls() const { return m_calls; }

    /** The system's reason, for people. */
    [[nodiscard]] QString errorString() const;

private:
    CallCursor m_calls;
    const ExportRequest m_request;
    const Anonymizer m_anonymizer;
    QSaveFile m_file;
    QString m_commitFailure;
    std::unique_ptr<CallExport> m_export;
    std::unique_ptr<QPdfWriter> m_pdf;
    std::unique_ptr<CallPrinter> m_printer; // after what it paints on, so that it is gone before
};

} // namespace Rufzeichen
