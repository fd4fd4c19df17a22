// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsform.h"

#include <QStringList>

namespace Rufzeichen {

class BookOrder;
class CardFiles;
class SmallPrint;

/** Which phone book counts before another one, and the files that are phone books too. */
class PhonebooksForm : public SettingsForm
{
    Q_OBJECT
public:
    explicit PhonebooksForm(QWidget *parent);
    ~PhonebooksForm() override;

    void load(const Settings &settings) override;
    void apply(Settings &settings) const override;

    /** The books that there are now, whatever their order. */
    void setBooks(const QStringList &names);

private:
    void addOrder();
    void addFiles();
    void showOrder();
    void takeOrder();

    QStringList m_books; // those that there are
    QStringList m_order; // of the settings: may name some that are gone for now, and lack others
    BookOrder *m_list = nullptr;
    SmallPrint *m_none = nullptr;
    CardFiles *m_files = nullptr;
};

} // namespace Rufzeichen
