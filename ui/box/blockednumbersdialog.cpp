// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/box/blockednumbersdialog.h"

#include "ui/text/boxtext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/windowplace.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

enum Role {
    NumberRole = Qt::UserRole,
    NameRole,
};

} // namespace

BlockedNumbersDialog::BlockedNumbersDialog(const FritzBox &box, NumberForms &forms, CallerActions &actions,
                                           QWidget *parent)
    : QDialog(parent)
    , m_box(box)
    , m_forms(forms)
    , m_actions(actions)
    , m_numbers(new QListWidget(this))
    , m_message(new FieldMessage(this))
{
    m_forms.prepare();
    connect(&m_forms, &NumberForms::changed, this, &BlockedNumbersDialog::updateTexts);
    setWindowTitle(tr("Blocked numbers"));
    auto *title = new QLabel(tr("The FRITZ!Box turns calls from these &numbers away:"), this);
    title->setWordWrap(true);
    title->setBuddy(m_numbers);
    m_numbers->setAccessibleName(tr("Blocked numbers"));
    m_numbers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long ends in dots
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_numbers, 1);
    layout->addWidget(m_message);
    makeButtons();
    connect(m_numbers, &QListWidget::currentRowChanged, this, &BlockedNumbersDialog::updateButtons);
    connect(m_numbers, &QListWidget::itemSelectionChanged, this, [this] { goToSelected(*m_numbers); });
    resizeWithinScreen(*this, {.letters = 60, .lines = 20});
    updateButtons();
}

BlockedNumbersDialog::~BlockedNumbersDialog() = default;

void BlockedNumbersDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_unblock = buttons->addButton(tr("&Unblock"), QDialogButtonBox::ActionRole);
    m_showCalls = buttons->addButton(tr("&Show calls"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_unblock, m_showCalls}) {
        button->setAutoDefault(false); // so that Enter closes and never unblocks a number
    }
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(m_unblock, &QPushButton::clicked, this, [this] { m_actions.unblock(chosenNumber()); });
    connect(m_showCalls, &QPushButton::clicked, this, [this] { m_actions.showCalls(chosenNumber()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void BlockedNumbersDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous()) {
        refresh();
    }
}

void BlockedNumbersDialog::refresh()
{
    m_message->setMessage(MessageKind::Busy, tr("The FRITZ!Box is being asked."));
    m_box.barredNumbers(this, [this](const BoxResult<Phonebook> &result) { showNumbers(result); });
}

void BlockedNumbersDialog::showNumbers(const BoxResult<Phonebook> &result)
{
    if (!result.isOk()) {
        m_message->setMessage(MessageKind::Bad, boxErrorText(result));
        return;
    }
    const int row = m_numbers->currentRow();
    m_numbers->clear();
    for (const Contact &entry : result.value.contacts) {
        for (const ContactNumber &number : entry.numbers) {
            auto *item = new QListWidgetItem(m_numbers);
            item->setData(NumberRole, number.number);
            item->setData(NameRole, entry.name);
        }
    }
    updateTexts();
    m_message->clear();
    if (m_numbers->count() > 0) {
        m_numbers->setCurrentRow(std::clamp(row, 0, m_numbers->count() - 1));
    } else {
        m_message->setMessage(MessageKind::Good, tr("No number is blocked."));
    }
    updateButtons();
}

void BlockedNumbersDialog::updateTexts()
{
    for (int row = 0; row < m_numbers->count(); ++row) {
        QListWidgetItem *item = m_numbers->item(row);
        const QString number = item->data(NumberRole).toString();
        const QString name = item->data(NameRole).toString();
        const QString shown = m_forms.shown(number);
        item->setText(sanitized(name.isEmpty() || name == number ? shown : u"%1 · %2"_s.arg(shown, name)));
    }
}

QString BlockedNumbersDialog::chosenNumber() const
{
    const QListWidgetItem *item = m_numbers->currentItem();
    return item != nullptr ? item->data(NumberRole).toString() : QString();
}

void BlockedNumbersDialog::updateButtons()
{
    const bool isChosen = !chosenNumber().isEmpty();
    m_unblock->setEnabled(isChosen);
    m_showCalls->setEnabled(isChosen);
}

} // namespace Rufzeichen
