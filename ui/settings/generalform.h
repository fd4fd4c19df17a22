// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/startatlogin.h"
#include "ui/settings/settingsform.h"

namespace Rufzeichen {

/** What concerns the program as a whole. Nothing here is part of the Settings. */
class GeneralForm : public SettingsForm
{
    Q_OBJECT
public:
    GeneralForm(SettingsStore &settings, QWidget *parent);
    ~GeneralForm() override;

    void loadDefaults() override;

    /** Shows how it is. */
    void setStartAtLogin(StartAtLogin start);

Q_SIGNALS:
    void startAtLoginChanged(StartAtLogin start);
    void wizardRequested();

    /** The user wants the defaults of all pages, and has confirmed that. */
    void allDefaultsRequested();

private:
    void askForAllDefaults();

    QCheckBox *m_startAtLogin = nullptr;
};

} // namespace Rufzeichen
