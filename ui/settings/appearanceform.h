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
    AppearanceForm(SettingsStore &settings, QWidget *parent);
    ~AppearanceForm() override;
};

} // namespace Rufzeichen
