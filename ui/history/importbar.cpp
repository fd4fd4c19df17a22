// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/importbar.h"

#include "core/tr064/listxml.h"
#include "ui/text/historytext.h"
#include "ui/text/plainwords.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>

namespace Rufzeichen {

ImportBar::ImportBar(QString database, const NumberReader &numbers, QWidget *parent)
    : MessageBar(parent)
    , m_database(std::move(database))
    , m_numbers(numbers)
    , m_progress(new QProgressBar(this))
    , m_cancel(nullptr)
{
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->setFormat(tr("Read: %p %"));
    addWidget(m_progress);
    m_cancel = addButton(tr("Ca&ncel"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_import) {
            m_import->cancel();
            m_cancel->setEnabled(false);
        }
    });
    connect(this, &MessageBar::dismissed, m_cancel, &QPushButton::click);
}

ImportBar::~ImportBar() = default;

void ImportBar::start(const QStringList &files)
{
    if (isRunning() || files.isEmpty()) {
        return;
    }
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
    showMessage(files.size() == 1 ? tr("Importing %1 …").arg(sanitized(QFileInfo(files.first()).fileName()))
                                  : tr("Importing %Ln file(s) …", nullptr, int(files.size())));
    m_import = std::make_unique<CallImport>(m_database, m_numbers.dialPlan());
    connect(m_import.get(), &CallImport::progress, this, &ImportBar::showProgress);
    connect(m_import.get(), &CallImport::finished, this, &ImportBar::end);
    m_import->start(files);
}

void ImportBar::showProgress(qint64 bytesDone, qint64 bytesTotal)
{
    constexpr int thousand = 1000; // an int does not hold the bytes of a large file
    if (bytesTotal > 0) {
        m_progress->setRange(0, thousand);
        m_progress->setValue(int(bytesDone * thousand / bytesTotal));
    }
}

void ImportBar::end(const CallImportResult &result)
{
    m_import.release()->deleteLater(); // it is just telling
    m_progress->hide();
    m_cancel->hide();
    showMessage(result.notOnDisk.isEmpty() ? inWords(result)
                                           : tr("%1 The new calls may be lost in a power cut, the disk reports: %2")
                                                 .arg(inWords(result), result.notOnDisk));
    Q_EMIT finished();
}

QString ImportBar::inWords(const CallImportResult &result)
{
    const QString added = tr("%Ln new call(s)", nullptr, int(result.added));
    const QString known = tr("%Ln already known", nullptr, int(result.known));
    //: The number of new calls and of those known before
    const QString both = tr("%1, %2").arg(added, known);
    if (!result.failure.isEmpty()) {
        const QString failure = HistoryText::reason(result.failure);
        return result.failedFile.isEmpty()
            ? tr("The import has failed: %1 (%2)").arg(failure, both)
            : tr("The import has failed at %1: %2 (%3)").arg(sanitized(result.failedFile), failure, both);
    }
    if (!result.unknownFiles.isEmpty()) {
        return tr("%1 is neither a log of the call monitor nor a whole list of calls (%2).")
            .arg(sanitized(result.unknownFiles.constFirst()), both);
    }
    if (!result.largeFiles.isEmpty()) {
        return tr("%1 is larger than %2 MB and was not read (%3).")
            .arg(sanitized(result.largeFiles.constFirst()), QString::number(maximumListSize / 1'000'000), both);
    }
    if (result.unreadable > 0) {
        return tr("Import finished: %1. %Ln row(s) could not be read.", nullptr, int(result.unreadable)).arg(both);
    }
    return result.cancelled ? tr("Import cancelled: %1. Import the file again to complete it.").arg(both)
                            : tr("Import finished: %1.").arg(both);
}

} // namespace Rufzeichen
