// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsform.h"

namespace Rufzeichen {

class HomeAutomation;

/** Which MQTT broker is told of calls, and what it is told. */
class HomeForm : public SettingsForm
{
    Q_OBJECT
public:
    /** @p home may be null: then nothing can be tried. */
    HomeForm(HomeAutomation *home, SettingsStore &settings, QWidget *parent);
    ~HomeForm() override;

private:
    void addBroker();
    void addPassword();
    void addPrivacy();
    void addTopics();
    void keepPassword();
    void test();
    void showState();

    HomeAutomation *const m_home;
    QLineEdit *m_password = nullptr;
    QPushButton *m_test = nullptr;
    FieldMessage *m_passwordMessage = nullptr;
    FieldMessage *m_message = nullptr;
};

} // namespace Rufzeichen
