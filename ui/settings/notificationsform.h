// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/appactions.h"
#include "ui/settings/settingsform.h"

namespace Rufzeichen {

/** Which events pop up, and how. */
class NotificationsForm : public SettingsForm
{
    Q_OBJECT
public:
    NotificationsForm(SettingsStore &settings, AppActions &actions, QWidget *parent);
    ~NotificationsForm() override;

    /** The control for how much a notification tells. */
    [[nodiscard]] QWidget *detail() const;

private:
    void addEvents();
    void addContent();
    void addManners();

    QComboBox *m_detail = nullptr;
};

} // namespace Rufzeichen
