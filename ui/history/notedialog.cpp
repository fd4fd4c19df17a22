// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/notedialog.h"

#include "core/calls/storedcall.h"
#include "ui/widgets/confirmation.h"
#include "ui/widgets/fieldmessage.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextCursor>
#include <QVBoxLayout>

namespace Rufzeichen {

NoteDialog::NoteDialog(const QString &who, const CallNote &note, QWidget *parent)
    : QDialog(parent)
    , m_before(note)
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
    for (const QKeyCombination keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) { // Return: a new line
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &QDialog::accept);
    }
    const QKeySequence save(Qt::CTRL | Qt::Key_Return);
    buttons->button(QDialogButtonBox::Save)->setToolTip(save.toString(QKeySequence::NativeText));
    m_message = new FieldMessage(this);
    rows->addWidget(m_message);
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
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] { cut(*edit); });
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setBuddy(edit);
    layout()->addWidget(name);
    layout()->addWidget(edit);
    return edit;
}

void NoteDialog::cut(QPlainTextEdit &edit)
{
    const QString all = edit.toPlainText();
    if (all.size() <= longestNote) {
        m_message->clear();
        return;
    }
    const QSignalBlocker blocker(edit);
    edit.setPlainText(all.left(longestNote));
    edit.moveCursor(QTextCursor::End);
    m_message->setMessage(MessageKind::Bad,
                          tr("A note can have %L1 characters. The rest was left out.").arg(longestNote));
}

void NoteDialog::reject()
{
    if (note() == m_before) {
        QDialog::reject();
        return;
    }
    askToDiscard(this, tr("The note is not saved yet."), [this] { QDialog::reject(); });
}

CallNote NoteDialog::note() const
{
    return {.ofCall = m_ofCall->toPlainText(), .ofNumber = m_ofNumber ? m_ofNumber->toPlainText() : QString()};
}

} // namespace Rufzeichen
