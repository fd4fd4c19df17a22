// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsform.h"

#include <QStringList>

namespace Rufzeichen {

class BookOrder;
class BoxAccount;
class CardFiles;
class SmallPrint;

/** Which phone book counts before another one, and the files that are phone books too. */
class PhonebooksForm : public SettingsForm
{
    Q_OBJECT
public:
    PhonebooksForm(const BoxAccount &account, SettingsStore &settings, QWidget *parent);
    ~PhonebooksForm() override;

private:
    void addOrder();
    void addFiles();
    void showOrder();
    void takeOrder();

    const BoxAccount &m_account;
    BookOrder *m_list = nullptr;
    SmallPrint *m_none = nullptr;
    CardFiles *m_files = nullptr;
};

} // namespace Rufzeichen
