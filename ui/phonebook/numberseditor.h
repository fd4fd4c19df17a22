// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/contact.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QPushButton;

namespace Rufzeichen {

class FieldMessage;
class NumberRow;

/** Edits the numbers of a contact, as many as the box can keep. */
class NumbersEditor : public QWidget
{
    Q_OBJECT
public:
    explicit NumbersEditor(QWidget *parent = nullptr);
    ~NumbersEditor() override;

    /** Shows these, and an empty line if there are none. */
    void setNumbers(const QList<ContactNumber> &numbers);

    /** What is typed, without empty lines. One of them is the main number. */
    [[nodiscard]] QList<ContactNumber> numbers() const;

    /** Says under the fields what is wrong; true if nothing is. Else the first wrong one has the keyboard. */
    [[nodiscard]] bool check();

    /** Says that there has to be a number, and puts the keyboard there. */
    void demandNumber();

private:
    NumberRow *addRow(const ContactNumber &number);
    void remove(NumberRow *row);
    void updateButton();
    [[nodiscard]] static QString fullText();

    QList<NumberRow *> m_rows;
    QButtonGroup *m_main;
    QBoxLayout *m_layout;
    FieldMessage *m_message;
    QPushButton *m_add;
};

} // namespace Rufzeichen
