// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/backupdialog.h"

#include "core/background.h"
#include "ui/text/historytext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/windowplace.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Rufzeichen {

namespace {

enum Column { Time, Reason, Calls };

QString reasonOf(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Nightly:
        break;
    case BackupKind::BeforeUpdate:
        return BackupDialog::tr("Before an update");
    case BackupKind::BeforeRestore:
        return BackupDialog::tr("Before a restore");
    }
    return BackupDialog::tr("Nightly");
}

QString timeOf(const Backup &backup)
{
    const QLocale locale;
    return backup.kind == BackupKind::Nightly ? locale.toString(backup.time.date(), QLocale::ShortFormat)
                                              : locale.toString(backup.time, QLocale::ShortFormat);
}

} // namespace

BackupDialog::BackupDialog(const QString &history, DialPlan plan, QWidget *parent)
    : QDialog(parent)
    , m_backups(history)
    , m_plan(std::move(plan))
    , m_list(new QTreeWidget(this))
    , m_progress(new QProgressBar(this))
    , m_message(new FieldMessage(this))
{
    constexpr int thousandths = 1000;
    setWindowTitle(tr("Restore calls"));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Made"), tr("Reason"), tr("Calls")});
    m_list->headerItem()->setTextAlignment(Calls, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Reason, QHeaderView::Stretch);
    auto *explanation = new QLabel(
        tr("Calls of the backup that are missing now are brought back. Nothing is lost by that: calls that "
           "came later stay, and the call history is backed up before."),
        this);
    explanation->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress of the restore"));
    m_progress->setRange(0, thousandths);
    m_progress->setFormat(tr("Restored: %p %"));
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restoreButton = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    connect(m_restoreButton, &QPushButton::clicked, this, &BackupDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_restoreButton->setEnabled(!m_list->selectedItems().isEmpty() && !m_restore); });
    connect(&m_counts, &QFutureWatcherBase::finished, this, [this] {
        const QList<std::optional<qint64>> counts = m_counts.result();
        for (int row = 0; row < m_list->topLevelItemCount() && row < counts.size(); ++row) {
            const std::optional<qint64> calls = counts.at(row);
            m_list->topLevelItem(row)->setText(Calls, calls ? QLocale().toString(*calls) : tr("Can't be read"));
        }
    });
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *> {explanation, m_list, m_progress, m_message, buttons}) {
        layout->addWidget(widget);
    }
    fill();
    resizeWithinScreen(*this, {.letters = 90, .lines = 24});
}

BackupDialog::~BackupDialog() = default;

void BackupDialog::fill()
{
    m_shown = m_backups.all();
    m_list->clear();
    for (const Backup &backup : std::as_const(m_shown)) {
        auto *item = new QTreeWidgetItem(m_list, {timeOf(backup), reasonOf(backup.kind), QString()});
        item->setTextAlignment(Calls, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_restoreButton->setEnabled(false);
    if (m_shown.isEmpty()) {
        m_message->setMessage(MessageKind::Note, tr("There is no backup yet."));
    } else {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    countCalls();
}

// A large backup takes a moment.
void BackupDialog::countCalls()
{
    const auto promise = std::make_shared<QPromise<QList<std::optional<qint64>>>>();
    promise->start();
    m_counts.setFuture(promise->future());
    QStringList files;
    for (const Backup &backup : std::as_const(m_shown)) {
        files.append(m_backups.path(backup));
    }
    runInBackground([promise, files] {
        QList<std::optional<qint64>> counts;
        for (const QString &file : files) {
            counts.append(callsInBackup(file));
        }
        promise->addResult(counts);
        promise->finish();
    });
}

void BackupDialog::restore()
{
    const qsizetype row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (m_restore || row < 0) {
        return;
    }
    m_restoreButton->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    m_message->setMessage(MessageKind::Busy, tr("Restoring calls …"));
    m_restore = std::make_unique<HistoryRestore>(m_backups.history(), m_plan);
    connect(m_restore.get(), &HistoryRestore::progress, m_progress, &QProgressBar::setValue);
    connect(m_restore.get(), &HistoryRestore::finished, this, &BackupDialog::end);
    m_restore->start(m_backups.path(m_shown.at(row)), BeforeRestore::Copy);
}

void BackupDialog::end(const Restoration &result)
{
    m_restore.release()->deleteLater(); // it is just telling
    m_progress->hide();
    fill();
    m_message->setMessage(result.failure.isEmpty() ? MessageKind::Good : MessageKind::Bad, inWords(result));
}

QString BackupDialog::inWords(const Restoration &result)
{
    if (!result.failure.isEmpty()) {
        return tr("The calls could not be restored: %1").arg(HistoryText::reason(result.failure));
    }
    return result.added == 0 ? tr("All calls of this backup are there already.")
                             : tr("%Ln call(s) restored.", nullptr, static_cast<int>(result.added));
}

} // namespace Rufzeichen
