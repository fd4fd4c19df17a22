// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/box/dialdialog.h"

#include "core/numbers/canonicalnumber.h"
#include "core/numbers/dialkeys.h"
#include "ui/box/numbercompleter.h"
#include "ui/text/boxtext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/fieldmessage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

DialDialog::DialDialog(const DialPlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
{
    setWindowTitle(tr("Dial"));
    auto *rows = new QVBoxLayout(this);
    m_text = new QLabel(tr("Your phone rings. Pick it up, and the box dials the number."), this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    rows->addWidget(m_text);
    addFields();
    m_message = new FieldMessage(this);
    rows->addWidget(m_message);
    addButtons();
    layout()->setSizeConstraint(QLayout::SetFixedSize); // grows and shrinks with what there is to say
    setPhones({}, {});
    setStage(Stage::Ready);
    m_number->setFocus();
}

DialDialog::~DialDialog() = default;

void DialDialog::addFields()
{
    constexpr int longestNumber = 64;
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_number = new QLineEdit(this);
    m_number->setMaxLength(longestNumber);
    m_numberMessage = new FieldMessage(this);
    m_phone = new QComboBox(this);
    m_phone->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    form->addRow(tr("&Number:"), m_number);
    m_dialled = new QLabel(this);
    m_dialled->setTextFormat(Qt::PlainText);
    m_dialled->setWordWrap(true);
    form->addRow(QString(), m_dialled);
    form->addRow(QString(), m_numberMessage);
    form->addRow(tr("&Phone that rings:"), m_phone);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    connect(m_number, &QLineEdit::textChanged, m_numberMessage, &FieldMessage::clear);
    connect(m_number, &QLineEdit::textChanged, this, &DialDialog::showWhatIsDialled);
    showWhatIsDialled();
}

// Before it is too late: a number may hide the caller's, cost more, or have digits that the box can't send.
void DialDialog::showWhatIsDialled()
{
    const QString number = m_number->text().trimmed();
    const QString dialled = dialString(number, m_plan);
    const QString form = sanitized(shown(dialled));
    const QString later = sanitized(sentAfterAnswer(number, m_plan));
    const bool isFirst = !otherNumbers(number, m_plan).isEmpty();
    const QString text = dialled.isEmpty() ? QString()
        : isFirst                          ? tr("The box dials %1, the first of these numbers.").arg(form)
        : later.isEmpty()
        ? tr("The box dials %1.").arg(form)
        : tr("The box dials %1, without “%2”: type those digits once somebody has answered.").arg(form, later);
    const QString name = m_names && !dialled.isEmpty() ? inMessage(m_names(number)) : QString();
    const QString all = name.isEmpty() ? text : name + u'\n' + text;
    m_dialled->setText(all);
    m_dialled->setVisible(!all.isEmpty());
    m_number->setAccessibleDescription(all);
}

void DialDialog::setNames(std::function<QString(const QString &number)> names)
{
    m_names = std::move(names);
    showWhatIsDialled();
}

void DialDialog::setCandidates(std::function<QList<DialCandidate>()> candidates)
{
    m_number->setPlaceholderText(tr("Number or name"));
    auto *completer = new NumberCompleter(m_number, std::move(candidates), *m_forms);
    connect(completer, &NumberCompleter::ignored, this, [this, completer] {
        if (dialString(m_number->text().trimmed(), m_plan).isEmpty()) {
            m_number->setText(completer->first());
        } else if (m_dial->isDefault()) {
            dial();
        }
    });
}

// The call monitor tells the number as the box has dialled it, which may be in another form than it was typed.
void DialDialog::followCall(const Call &call)
{
    const bool begins = m_call.isEmpty() && call.direction == CallDirection::Outgoing
        && call.phase != CallPhase::Ended && !m_wanted.isEmpty()
        && canonicalNumber(call.remote.value_or(QString()), m_plan) == m_wanted;
    if (begins) {
        m_call = call.key;
    } else if (call.key != m_call) {
        return;
    }
    switch (call.phase) {
    case CallPhase::Ringing:
    case CallPhase::Dialling:
        m_message->setMessage(MessageKind::Busy, tr("It is ringing at the other end."));
        break;
    case CallPhase::Talking:
        m_message->setMessage(MessageKind::Good, tr("You are connected."));
        break;
    case CallPhase::Ended:
        m_call.clear();
        m_wanted.clear();
        setStage(Stage::Ready);
        m_message->setMessage(MessageKind::Good, tr("The call has ended."));
        break;
    }
}

void DialDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_dial = buttons->addButton(tr("&Dial"), QDialogButtonBox::ActionRole);
    m_hangUp = buttons->addButton(tr("&Hang up"), QDialogButtonBox::ActionRole);
    m_dial->setDefault(true);
    layout()->addWidget(buttons);
    connect(m_dial, &QPushButton::clicked, this, &DialDialog::dial);
    connect(m_hangUp, &QPushButton::clicked, this, &DialDialog::hangUp);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DialDialog::showThatAnotherAsks()
{
    m_text->setText(
        tr("Another program wants to call this number. If you dial, your phone rings; pick it up, and the "
           "box dials the number."));
    m_dial->setDefault(false);
    m_dial->setAutoDefault(false);
    m_close->setDefault(true);
    m_close->setFocus();
}

void DialDialog::setNumber(const QString &number)
{
    m_given = number;
    showNumber();
    m_number->selectAll();
}

void DialDialog::fillOnceActive(std::function<QString()> find)
{
    m_find = std::move(find);
}

void DialDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow() || !m_find) {
        return;
    }
    const QString number = std::exchange(m_find, nullptr)();
    if (!m_number->text().isEmpty()) {
        return;
    }
    if (number.isEmpty()) {
        m_numberMessage->setMessage(MessageKind::Note, tr("There is no phone number on the clipboard."));
    } else {
        setNumber(number);
    }
}

// As people write it, if that is dialled in the same way.
void DialDialog::showNumber()
{
    const QString form = shown(m_given);
    const bool isTheSame = dialString(form, m_plan) == dialString(m_given, m_plan)
        && sentAfterAnswer(form, m_plan) == sentAfterAnswer(m_given, m_plan)
        && otherNumbers(form, m_plan) == otherNumbers(m_given, m_plan);
    m_number->setText(sanitized(isTheSame ? form : m_given));
}

QString DialDialog::shown(const QString &number) const
{
    return m_forms != nullptr && !number.isEmpty() ? m_forms->shown(number) : number;
}

void DialDialog::formatNumbers(NumberForms &numbers)
{
    m_forms = &numbers;
    numbers.prepare();
    connect(&numbers, &NumberForms::changed, this, [this] {
        if (m_number->isModified()) {
            showWhatIsDialled(); // what somebody has typed stays as it is
        } else {
            showNumber();
            m_number->selectAll();
        }
    });
}

void DialDialog::setPhones(const QStringList &phones, const QString &chosen)
{
    m_phone->clear();
    m_phone->addItem(tr("The one that is set in the box"), QString());
    for (const QString &phone : phones) {
        m_phone->addItem(sanitized(phone), phone);
    }
    m_phone->setCurrentIndex(std::max(m_phone->findData(chosen), 0));
}

QString DialDialog::phone() const
{
    return m_phone->currentData().toString();
}

void DialDialog::setStage(Stage stage)
{
    m_stage = stage;
    for (QWidget *control : std::initializer_list<QWidget *> {m_number, m_phone, m_dial}) {
        control->setEnabled(stage != Stage::Asking);
    }
    m_hangUp->setVisible(stage == Stage::Ringing);
}

void DialDialog::dial()
{
    const QString number = m_number->text().trimmed();
    if (dialString(number, m_plan).isEmpty()) {
        m_numberMessage->setMessage(MessageKind::Bad, tr("This is not a number that can be dialled."));
        m_number->setFocus();
        return;
    }
    m_wanted = canonicalNumber(dialString(number, m_plan), m_plan);
    m_call.clear();
    m_hasDialled = true;
    setStage(Stage::Asking);
    m_message->setMessage(MessageKind::Busy, tr("Sending to the box…"));
    Q_EMIT dialRequested(number, phone());
}

void DialDialog::showDialled(const BoxResult<Nothing> &result)
{
    if (!result.isOk()) {
        m_wanted.clear();
        setStage(Stage::Ready);
        m_message->setMessage(MessageKind::Bad, boxErrorText(result));
        return;
    }
    setStage(Stage::Ringing);
    m_hangUp->setFocus();
    m_message->setMessage(MessageKind::Good,
                          phone().isEmpty() ? tr("Your phone is ringing: pick it up.")
                                            : tr("%1 is ringing: pick it up.").arg(m_phone->currentText()));
}

void DialDialog::hangUp()
{
    setStage(Stage::Asking);
    m_message->setMessage(MessageKind::Busy, tr("Hanging up…"));
    Q_EMIT hangUpRequested();
}

void DialDialog::showHungUp(const BoxResult<Nothing> &result)
{
    if (!result.isOk()) {
        setStage(Stage::Ringing);
        m_message->setMessage(MessageKind::Bad, boxErrorText(result));
        return;
    }
    m_wanted.clear();
    m_call.clear();
    setStage(Stage::Ready);
    m_message->clear();
    m_number->setFocus();
}

} // namespace Rufzeichen
