// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsform.h"

namespace Rufzeichen {

/** Whether and how the lines of the call monitor are logged. */
class LogForm : public SettingsForm
{
    Q_OBJECT
public:
    LogForm(const QString &folder, SettingsStore &settings, QWidget *parent);
    ~LogForm() override;

private:
    void openFolder();

    QString m_folder;
    FieldMessage *m_folderMessage = nullptr;
};

} // namespace Rufzeichen
