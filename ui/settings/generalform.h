// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/appactions.h"
#include "ui/settings/settingsform.h"

namespace Rufzeichen {

/** What concerns the program as a whole. Nothing here is part of the Settings. */
class GeneralForm : public SettingsForm
{
    Q_OBJECT
public:
    GeneralForm(SettingsStore &settings, AppActions &actions, QWidget *parent);
    ~GeneralForm() override;

    void loadDefaults() override;
    [[nodiscard]] bool hasDefaults() const override { return true; }

Q_SIGNALS:
    /** The user wants the defaults of all pages, and has confirmed that. */
    void allDefaultsRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void askForAllDefaults();

    AppActions &m_actions;
    QCheckBox *m_startAtLogin = nullptr;
};

} // namespace Rufzeichen
