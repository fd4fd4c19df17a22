// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/printjob.h"

#include <QFile>

namespace Rufzeichen {

PrintJob::PrintJob(CallCursor calls, const QString &subtitle, std::unique_ptr<QPrinter> printer, QWidget *parent)
    : QProgressDialog(tr("Printing the calls …"), tr("Cancel"), 0, static_cast<int>(calls.count()), parent)
    , m_calls(std::move(calls))
    , m_printer(std::move(printer))
    , m_pages(*m_printer, subtitle)
{
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
    Q_EMIT failed(m_calls.failure());
    reject();
}

void PrintJob::removeFile()
{
    if (!m_printer->outputFileName().isEmpty()) {
        QFile::remove(m_printer->outputFileName());
    }
}

} // namespace Rufzeichen
