// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/phonebook/contactpictures.h"
#include "ui/widgets/rowtable.h"

namespace Rufzeichen {

class ContactModel;

/** The list of contacts, each with a round picture, or letters in a circle, before the name. */
class ContactTable : public RowTable
{
    Q_OBJECT
public:
    /** Both must outlive the table. */
    ContactTable(ContactModel &model, PhonebookStore &store, QWidget *parent = nullptr);
    ~ContactTable() override;

    /** The round picture in a cell. */
    [[nodiscard]] QRect avatarIn(const QRect &cell) const;

    [[nodiscard]] ContactPictures &pictures() { return m_pictures; }
    [[nodiscard]] const ContactModel &contacts() const { return m_contacts; }

protected:
    void measure() override;

private:
    const ContactModel &m_contacts;
    ContactPictures m_pictures;
};

} // namespace Rufzeichen
