// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/contact.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
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

} // namespace Rufzeichen
