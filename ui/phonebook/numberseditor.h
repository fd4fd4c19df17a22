// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebook.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Rufzeichen {

class FieldMessage;

/** Edits one number of a contact. */
class NumberRow : public QWidget
{
    Q_OBJECT
public:
    explicit NumberRow(const ContactNumber &number, QWidget *parent = nullptr);
    ~NumberRow() override;

    /** As it is typed, without blanks around it; all that can't be edited stays. */
    [[nodiscard]] ContactNumber number() const;

    /** Chooses this one as the main number, in a group with the others. */
    [[nodiscard]] QRadioButton *mainButton() const { return m_main; }

    /** Says under the field what is wrong with the number; true if nothing is, which holds for an empty one. */
    [[nodiscard]] bool check();

    void focusNumber();

Q_SIGNALS:
    void removeRequested();

private:
    const ContactNumber m_original;
    QLineEdit *m_number;
    QComboBox *m_kind;
    QRadioButton *m_main;
    FieldMessage *m_message;
};

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
