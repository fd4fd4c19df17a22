// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"
#include "ui/settings/settingsform.h"

#include <optional>

class QLineEdit;

namespace Rufzeichen {

/** Where the box stands, for numbers without country or area. What is left empty is asked from the box. */
class NumbersForm : public SettingsForm
{
    Q_OBJECT
public:
    NumbersForm(SettingsStore &settings, QWidget *parent);
    ~NumbersForm() override;

    /** What the box says; nothing: it was not asked yet. */
    void setDialPlan(const std::optional<DialPlan> &plan);

private:
    QLineEdit *m_country = nullptr;
    QLineEdit *m_area = nullptr;
};

} // namespace Rufzeichen
