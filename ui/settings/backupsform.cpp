// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/backupsform.h"

#include "core/calls/historybackups.h"
#include "ui/settings/backupdialog.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Rufzeichen {

BackupsForm::BackupsForm(SettingsStore &settings, CallHistory &history, const BoxAccount &account,
                         AppActions &actions, QWidget *parent)
    : SettingsForm(tr("Backups"), settings, parent)
    , m_calls(history)
    , m_account(account)
{
    m_lastBackup = addParagraph(QString());
    QPushButton *restore = addButton(tr("&Restore…"));
    addExplanation(tr("Each night in which something has changed the call history is copied. Seven copies are kept."),
                   restore);
    connect(restore, &QPushButton::clicked, this, &BackupsForm::chooseBackup);
    showBackups();
    addGroup(tr("Earlier calls"));
    QPushButton *import = addButton(tr("&Import calls…"));
    addExplanation(
        tr("Imports call lists of the box and of other programs, exports of this one, and recorded lines of a call "
           "monitor. Calls that are already there are not added again."),
        import);
    connect(import, &QPushButton::clicked, this, [&actions] { actions.importLogs(); });
}

BackupsForm::~BackupsForm() = default;

// They come at night, without a word.
void BackupsForm::showEvent(QShowEvent *event)
{
    SettingsForm::showEvent(event);
    showBackups();
}

void BackupsForm::showBackups()
{
    const QList<Backup> backups = HistoryBackups(m_calls.path()).all();
    m_lastBackup->setText(backups.isEmpty()
                              ? tr("There is no backup yet.")
                              : tr("The last backup is from %1.")
                                    .arg(QLocale().toString(backups.constFirst().time.date(), QLocale::LongFormat)));
}

void BackupsForm::chooseBackup()
{
    auto *dialog = new BackupDialog(m_calls.path(), dialPlanOf(m_account, settings().numbers), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &BackupsForm::showBackups);
    dialog->open();
}

} // namespace Rufzeichen
