// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/logform.h"

#include "ui/widgets/fieldmessage.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace Rufzeichen {

LogForm::LogForm(const QString &folder, SettingsStore &settings, QWidget *parent)
    : SettingsForm(tr("Log"), settings, parent)
    , m_folder(folder)
{
    addParagraph(tr("The log keeps each line that the box sends. Rufzeichen does not need it: it is for you, for "
                    "other programs, and for finding out what went wrong."));
    addComboBox(tr("&Write:"),
                {
                    {tr("No log"), QVariant::fromValue(LogMode::Off)},
                    {tr("One file"), QVariant::fromValue(LogMode::Single)},
                    {tr("One file for each day"), QVariant::fromValue(LogMode::Daily)},
                },
                setting<&Settings::logMode>);
    QComboBox *masking = addComboBox(tr("Phone &numbers:"),
                                     {
                                         {tr("As they are"), QVariant::fromValue(Masking::None)},
                                         {tr("Without the last three digits"), QVariant::fromValue(Masking::Masked)},
                                         {tr("Replaced by pseudonyms"), QVariant::fromValue(Masking::Pseudonymous)},
                                     },
                                     setting<&Settings::logMasking>);
    addExplanation(tr("The same number always gets the same pseudonym, so calls can still be told apart."), masking);
    addPath(tr("Fol&der:"), m_folder);
    QPushButton *open = addButton(tr("&Open the folder"), Column::Fields);
    m_folderMessage = addMessage();
    connect(open, &QPushButton::clicked, this, &LogForm::openFolder);
}

LogForm::~LogForm() = default;

void LogForm::openFolder()
{
    m_folderMessage->clear();
    if (!QFileInfo(m_folder).isDir()) {
        m_folderMessage->setMessage(MessageKind::Bad,
                                    tr("There is no log yet: the folder is created with the first line."));
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder))) {
        m_folderMessage->setMessage(MessageKind::Bad, tr("This desktop has no program that shows folders."));
    }
}

} // namespace Rufzeichen
