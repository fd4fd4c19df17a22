// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportjob.h"

#include "core/wholefile.h"
#include "ui/text/historytext.h"

#include <QLocale>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>

namespace Rufzeichen {

namespace {

constexpr int pdfResolution = 600; // dots per inch
constexpr double pdfMargin = 12; // millimetres: what any printer can do

// Names of rooms and children are hidden as numbers are.
OwnNames namesOf(const ExportRequest &request)
{
    return request.masking == Masking::None ? request.names : OwnNames();
}

CallExportOptions optionsOf(const ExportRequest &request)
{
    CallExportOptions options;
    options.separator = request.separator;
    options.byteOrderMark = ByteOrderMark::With;
    options.columns = ExportColumns::People;
    options.names = namesOf(request);
    return options;
}

// The paper of the user's country.
QPageLayout usualPage()
{
    const bool american = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(american ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(pdfMargin, pdfMargin, pdfMargin, pdfMargin), QPageLayout::Millimeter};
}

} // namespace

ExportJob::ExportJob(CallCursor calls, ExportRequest request)
    : m_calls(std::move(calls))
    , m_request(std::move(request))
    , m_anonymizer(m_request.masking)
    , m_file(m_request.path)
{
}

ExportJob::~ExportJob() = default;

bool ExportJob::begin()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        return false;
    }
    if (m_request.format == ExportFormat::Pdf) {
        m_pdf = std::make_unique<QPdfWriter>(&m_file);
        m_pdf->setResolution(pdfResolution);
        m_pdf->setPageLayout(usualPage());
        m_pdf->setTitle(m_request.subtitle);
        m_printer = std::make_unique<CallPrinter>(*m_pdf, m_request.subtitle, namesOf(m_request));
        return m_printer->begin();
    }
    const auto format = m_request.format == ExportFormat::Json ? CallExport::Format::Json : CallExport::Format::Csv;
    m_export = std::make_unique<CallExport>(m_file, format, optionsOf(m_request));
    m_export->begin();
    return true;
}

bool ExportJob::writeMore()
{
    std::optional<QList<StoredCall>> calls = m_calls.next();
    if (!calls) {
        return false;
    }
    for (StoredCall &call : *calls) {
        call = call.anonymized(m_anonymizer);
        if (m_export && !m_export->write(call)) {
            return false;
        }
    }
    return !m_printer || m_printer->add(*calls);
}

QString ExportJob::errorString() const
{
    const QString ofFile = m_commitFailure.isEmpty() ? m_file.errorString() : m_commitFailure;
    return m_calls.failure().isEmpty() ? ofFile : HistoryText::reason(m_calls.failure());
}

bool ExportJob::commit()
{
    const bool ended = m_printer ? m_printer->end() : m_export->end();
    m_commitFailure = ended ? commitWhole(m_file) : QString();
    return ended && m_commitFailure.isEmpty();
}

} // namespace Rufzeichen
