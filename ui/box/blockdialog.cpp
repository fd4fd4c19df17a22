// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/box/blockdialog.h"

#include "ui/text/boxtext.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rufzeichen {

BlockDialog::BlockDialog(const QString &number, const QString &shown, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_number(number)
{
    setWindowTitle(tr("Block a number"));
    new QVBoxLayout(this);
    addTexts(sanitized(shown));
    addName(sanitized(name));
    m_message = new FieldMessage(this);
    layout()->addWidget(m_message);
    addButtons();
    layout()->setSizeConstraint(QLayout::SetFixedSize); // grows and shrinks with what there is to say
}

BlockDialog::~BlockDialog() = default;

void BlockDialog::addTexts(const QString &shown)
{
    auto *text
        = new QLabel(tr("The FRITZ!Box will turn calls from this number away: no phone rings, and the answering "
                        "machine does not take them. You can unblock the number at any time."),
                     this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    layout()->addWidget(new Headline(tr("Block %1?").arg(shown), this));
    layout()->addWidget(text);
    setAccessibleDescription(text->text());
}

void BlockDialog::addName(const QString &name)
{
    constexpr int longestName = 100;
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = new QLineEdit(name, this);
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("so that you know later who that was"));
    form->addRow(tr("&Name:"), m_name);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void BlockDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_block = buttons->addButton(tr("&Block"), QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    QPushButton *blocked = buttons->addButton(tr("Blocked n&umbers…"), QDialogButtonBox::ResetRole); // on the left
    layout()->addWidget(buttons);
    // Nothing is blocked by an Enter that was meant for something else, but who types a name means to.
    connect(m_name, &QLineEdit::textEdited, m_block, [this] { m_block->setDefault(true); });
    connect(blocked, &QPushButton::clicked, this, &BlockDialog::blockedNumbersRequested);
    connect(buttons, &QDialogButtonBox::accepted, this, &BlockDialog::block);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BlockDialog::block()
{
    m_name->setEnabled(false);
    m_block->setEnabled(false);
    m_message->setMessage(MessageKind::Busy, tr("Sending to the box…"));
    Q_EMIT blockRequested(m_number, m_name->text().trimmed());
}

void BlockDialog::showResult(const BoxResult<BarringChange> &result)
{
    if (result.isOk()) {
        accept();
        return;
    }
    m_name->setEnabled(true);
    m_block->setEnabled(true);
    m_message->setMessage(MessageKind::Bad, boxErrorText(result));
}

} // namespace Rufzeichen
