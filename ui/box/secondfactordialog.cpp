// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/box/secondfactordialog.h"

#include "ui/text/plainwords.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rufzeichen {

namespace {

QString reasonOf(Confirmation outcome)
{
    switch (outcome) {
    case Confirmation::Refused:
        return SecondFactorDialog::tr("Nobody has confirmed it in time, or it was declined at the box.");
    case Confirmation::Blocked:
        return SecondFactorDialog::tr(
            "There were too many tries, so the box takes none for now. It may take an hour until it does again.");
    case Confirmation::Busy:
        return SecondFactorDialog::tr(
            "The box waits for somebody who confirms another change. Confirm or cancel that "
            "one, or wait two minutes.");
    case Confirmation::Given:
    case Confirmation::Failed:
        break;
    }
    return SecondFactorDialog::tr("The box can't be asked: the connection to it is lost, or it does not understand.");
}

} // namespace

SecondFactorDialog::SecondFactorDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Confirm at the FRITZ!Box"));
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(new Headline(tr("The box wants to know that it is you"), this));
    addMethods();
    m_message = new FieldMessage(this);
    m_message->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    rows->addWidget(m_message);
    addButtons();
    begin();
    layout()->setSizeConstraint(QLayout::SetFixedSize); // grows and shrinks with what there is to say
}

SecondFactorDialog::~SecondFactorDialog() = default;

void SecondFactorDialog::addMethods()
{
    m_methods = new Announced(this);
    auto *rows = new QVBoxLayout(m_methods);
    rows->setContentsMargins(0, 0, 0, 0);
    m_button = new QLabel(tr("Press any button of the FRITZ!Box itself."), m_methods);
    m_dial = new QLabel(m_methods);
    m_code = new QLabel(m_methods);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_code->setFont(large);
    m_code->setMargin(fontMetrics().height() / 3);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_button, m_dial, m_code}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_code);
        rows->addWidget(label);
    }
    layout()->addWidget(m_methods);
}

void SecondFactorDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_again = buttons->addButton(tr("&Try again"), QDialogButtonBox::ActionRole);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, [this] {
        begin();
        Q_EMIT tryAgainRequested();
    });
}

void SecondFactorDialog::begin()
{
    m_methods->hide();
    m_again->hide();
    m_message->setMessage(MessageKind::Busy, tr("Asking the box how you can confirm…"));
}

void SecondFactorDialog::showMethods(const ConfirmationMethods &methods)
{
    const bool byCode = !methods.code.isEmpty();
    m_button->setVisible(methods.button);
    m_dial->setText(methods.button
                        ? tr("Or dial this code on a phone that is registered at the box, and wait for the tone:")
                        : tr("Dial this code on a phone that is registered at the box, and wait for the tone:"));
    m_dial->setVisible(byCode);
    m_code->setText(sanitized(methods.code));
    m_code->setVisible(byCode);
    QStringList spoken;
    for (const QLabel *label : {m_button, m_dial, m_code}) {
        if (!label->isHidden()) {
            spoken.append(label->text());
        }
    }
    m_methods->announce(spoken.join(u'\n'));
    m_methods->show();
    m_message->setMessage(MessageKind::Busy,
                          methods.button || byCode
                              ? tr("Waiting for you…")
                              : tr("Waiting for you… The box names no way that is known here. Have you set up an "
                                   "app for confirming? Then confirm in the box's pages."));
}

void SecondFactorDialog::showOutcome(Confirmation outcome)
{
    if (outcome == Confirmation::Given) {
        accept();
        return;
    }
    m_methods->hide();
    m_message->setMessage(MessageKind::Bad, reasonOf(outcome));
    m_again->setVisible(outcome != Confirmation::Blocked);
    m_again->setFocus();
}

} // namespace Rufzeichen
