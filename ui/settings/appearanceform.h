// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsform.h"

namespace Rufzeichen {

/** How the program looks. */
class AppearanceForm : public SettingsForm
{
    Q_OBJECT
public:
    explicit AppearanceForm(QWidget *parent);
    ~AppearanceForm() override;

    void load(const Settings &settings) override;
    void apply(Settings &settings) const override;

private:
    QComboBox *m_trayIcon = nullptr;
    QCheckBox *m_blink = nullptr;
    QComboBox *m_language = nullptr;
};

} // namespace Rufzeichen
