// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/notedialog.h"

#include "core/calls/storedcall.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextCursor>
#include <QVBoxLayout>

namespace Rufzeichen {

NoteDialog::NoteDialog(const QString &who, const CallNote &note, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Note"));
    auto *rows = new QVBoxLayout(this);
    m_ofCall = addText(tr("&About this call:"), note.ofCall);
    if (!who.isEmpty()) {
        m_ofNumber
            = addText(tr("About %1, shown at &each call:").arg(QString(who).replace(u'&', QStringLiteral("&&"))),
                      note.ofNumber);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto *const save = new QShortcut(Qt::CTRL | Qt::Key_Return, this); // Return makes a new line
    connect(save, &QShortcut::activated, this, &QDialog::accept);
    rows->addWidget(buttons);
    resize(sizeHint().width(), minimumSizeHint().height());
    m_ofCall->setFocus();
}

NoteDialog::~NoteDialog() = default;

QPlainTextEdit *NoteDialog::addText(const QString &label, const QString &text)
{
    constexpr int lines = 4;
    auto *edit = new QPlainTextEdit(text, this);
    edit->setTabChangesFocus(true);
    edit->setMinimumSize(fontMetrics().averageCharWidth() * 44, fontMetrics().lineSpacing() * lines);
    edit->moveCursor(QTextCursor::End);
    connect(edit, &QPlainTextEdit::textChanged, edit, [edit] {
        if (const QString all = edit->toPlainText(); all.size() > longestNote) {
            const QSignalBlocker blocker(edit);
            edit->setPlainText(all.left(longestNote));
            edit->moveCursor(QTextCursor::End);
        }
    });
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setBuddy(edit);
    layout()->addWidget(name);
    layout()->addWidget(edit);
    return edit;
}

CallNote NoteDialog::note() const
{
    return {.ofCall = m_ofCall->toPlainText(), .ofNumber = m_ofNumber ? m_ofNumber->toPlainText() : QString()};
}

} // namespace Rufzeichen
