// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QString>

class QLabel;
class QPlainTextEdit;

namespace Rufzeichen {

class FieldMessage;

/** What the user writes about a call and about its number. */
struct CallNote {
    QString ofCall;
    QString ofNumber;

    bool operator==(const CallNote &) const = default;
};

/** Asks for both notes of a call. */
class NoteDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p who is the other party, to be shown to people; empty: it has no number that a note could be about. */
    NoteDialog(const QString &who, const CallNote &note, QWidget *parent = nullptr);
    ~NoteDialog() override;

    [[nodiscard]] CallNote note() const;

    /** Asks first if something was typed. */
    void reject() override;

private:
    [[nodiscard]] QPlainTextEdit *addText(const QString &label, const QString &text);
    void cut(QPlainTextEdit &edit);

    const CallNote m_before;
    QPlainTextEdit *m_ofCall;
    QPlainTextEdit *m_ofNumber = nullptr; // null: there is none
    FieldMessage *m_message = nullptr;
};

} // namespace Rufzeichen
