// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callhistory.h"
#include "ui/actions/appactions.h"
#include "ui/settings/boxaccount.h"
#include "ui/settings/settingsform.h"

namespace Rufzeichen {

/** The copies of the history, and calls from files. Nothing here is part of the Settings. */
class BackupsForm : public SettingsForm
{
    Q_OBJECT
public:
    /** All must outlive it. */
    BackupsForm(SettingsStore &settings, CallHistory &history, const BoxAccount &account, AppActions &actions,
                QWidget *parent);
    ~BackupsForm() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showBackups();
    void chooseBackup();

    CallHistory &m_calls;
    const BoxAccount &m_account;
    QLabel *m_lastBackup = nullptr;
};

} // namespace Rufzeichen
