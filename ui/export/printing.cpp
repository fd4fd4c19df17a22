// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/printing.h"

#include "ui/text/historytext.h"

#include <QFile>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>

namespace Rufzeichen {

namespace {

constexpr qsizetype mostInPreview = 1000; // calls: two dozen pages, which are there in a moment

CallCursor cursorOf(const CallsToPrint &calls)
{
    return {calls.reader, calls.query, calls.selection};
}

QString subtitleOf(const CallsToPrint &calls)
{
    return calls.selection.isEmpty() ? CallPrinter::describe(calls.query, calls.names)
                                     : CallPrinter::describeSelection(calls.selection.size());
}

} // namespace

PrintJob::PrintJob(const CallsToPrint &calls, std::unique_ptr<QPrinter> printer, QWidget *parent)
    : QProgressDialog(parent)
    , m_calls(cursorOf(calls))
    , m_printer(std::move(printer))
    , m_pages(*m_printer, subtitleOf(calls), calls.names)
{
    setLabelText(tr("Printing the calls …"));
    setCancelButtonText(tr("Cancel"));
    setRange(0, static_cast<int>(m_calls.count()));
    setWindowTitle(tr("Print calls"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumDuration(0);
    setAutoClose(false);
    setAutoReset(false);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PrintJob::printMore);
    connect(this, &QProgressDialog::canceled, this, [this] {
        m_next.stop();
        m_printer->abort();
        static_cast<void>(m_pages.end());
        removeFile();
        reject();
    });
}

PrintJob::~PrintJob() = default;

void PrintJob::start()
{
    if (!m_pages.begin()) {
        fail();
        return;
    }
    show();
    m_next.start();
}

void PrintJob::printMore()
{
    const std::optional<QList<StoredCall>> calls = m_calls.next();
    if (!calls || !m_pages.add(*calls)) {
        static_cast<void>(m_pages.end());
        removeFile();
        fail();
        return;
    }
    if (!m_calls.atEnd()) {
        setValue(static_cast<int>(m_calls.position())); // lets events come, and with them the user's click
        if (!wasCanceled()) {
            m_next.start();
        }
    } else if (m_pages.end()) {
        accept();
    } else {
        fail();
    }
}

void PrintJob::fail()
{
    Q_EMIT failed(HistoryText::reason(m_calls.failure()));
    reject();
}

void PrintJob::removeFile()
{
    if (!m_printer->outputFileName().isEmpty()) {
        QFile::remove(m_printer->outputFileName());
    }
}

namespace {

void preview(const CallsToPrint &calls, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog preview(&printer, parent);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter *device) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        // A printer that is gone shows in the preview, as an empty page, and in the system's own message.
        static_cast<void>(paintCalls(calls, *device));
        QGuiApplication::restoreOverrideCursor();
    });
    preview.exec();
}

} // namespace

void printCalls(const CallsToPrint &calls, QWidget *parent)
{
    const CallCursor cursor = cursorOf(calls);
    if (cursor.failure().isEmpty() && cursor.count() <= mostInPreview) {
        preview(calls, parent);
        return;
    }
    // All pages in a preview would take minutes and hundreds of megabytes.
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    auto *job = new PrintJob(calls, std::move(printer), parent);
    QObject::connect(job, &PrintJob::failed, job, [parent](const QString &reason) {
        QMessageBox::warning(parent, PrintJob::tr("Print calls"),
                             reason.isEmpty() ? PrintJob::tr("The calls could not be printed.")
                                              : PrintJob::tr("The calls could not be printed: %1").arg(reason));
    });
    job->start();
}

bool paintCalls(const CallsToPrint &calls, QPrinter &printer)
{
    CallCursor cursor = cursorOf(calls);
    CallPrinter pages(printer, subtitleOf(calls), calls.names);
    if (!pages.begin()) {
        return false;
    }
    bool painted = true;
    while (painted && !cursor.atEnd()) {
        const auto next = cursor.next();
        painted = next && pages.add(*next);
    }
    return pages.end() && painted;
}

} // namespace Rufzeichen
