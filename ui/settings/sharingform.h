// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsform.h"

namespace Rufzeichen {

class OfficeSharing;
struct SharingState;

/** With whom the history is shared: which server, who logs in there, and how that goes. */
class SharingForm : public SettingsForm
{
    Q_OBJECT
public:
    /** @p sharing may be null: then nothing can be tried. */
    SharingForm(OfficeSharing *sharing, SettingsStore &settings, QWidget *parent);
    ~SharingForm() override;

private:
    void addSwitch();
    void addServer();
    void addPassword();
    void addPerson();
    void addTrust();
    void addAuthorities();
    void chooseAuthorities();
    void keepPassword();
    void test();
    void showState();
    void showTrial(const SharingState &state);

    OfficeSharing *const m_sharing;
    QLineEdit *m_password = nullptr;
    FieldMessage *m_sharingMessage = nullptr;
    FieldMessage *m_passwordMessage = nullptr;
    FieldMessage *m_trialMessage = nullptr;
};

} // namespace Rufzeichen
