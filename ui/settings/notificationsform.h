// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsform.h"

QT_BEGIN_NAMESPACE
class QSpinBox;
QT_END_NAMESPACE

namespace Rufzeichen {

/** Which events pop up, and how. */
class NotificationsForm : public SettingsForm
{
    Q_OBJECT
public:
    explicit NotificationsForm(QWidget *parent);
    ~NotificationsForm() override;

    void load(const Settings &settings) override;
    void apply(Settings &settings) const override;

    /** The control for how much a notification tells. */
    [[nodiscard]] QWidget *detail() const;

Q_SIGNALS:
    void testRequested();

private:
    void addEvents();
    void addContent();
    void addManners();

    QCheckBox *m_incoming = nullptr;
    QCheckBox *m_missed = nullptr;
    QCheckBox *m_connectionLost = nullptr;
    QCheckBox *m_machineIsMissed = nullptr;
    QComboBox *m_detail = nullptr;
    QCheckBox *m_sound = nullptr;
    QCheckBox *m_followDoNotDisturb = nullptr;
    QSpinBox *m_hold = nullptr;
};

} // namespace Rufzeichen
