// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsform.h"

namespace Rufzeichen {

/** What leaves the computer, and what others can see. */
class PrivacyForm : public SettingsForm
{
    Q_OBJECT
public:
    PrivacyForm(SettingsStore &settings, QWidget *parent);
    ~PrivacyForm() override;

Q_SIGNALS:
    /** The user wants to see how much a notification tells. */
    void detailRequested();

private:
    void addLookup();
};

} // namespace Rufzeichen
