// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/numberseditor.h"

#include "core/phonebook/contactentry.h"
#include "ui/text/contacttext.h"
#include "ui/widgets/fieldmessage.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

namespace {

constexpr int longestNumber = 128; // addresses with a provider's name are long

} // namespace

NumberRow::NumberRow(const ContactNumber &number, QWidget *parent)
    : QWidget(parent)
    , m_original(number)
    , m_number(new QLineEdit(number.number.trimmed(), this))
    , m_kind(new QComboBox(this))
    , m_main(new QRadioButton(tr("Main"), this))
    , m_message(new FieldMessage(this))
{
    m_number->setMaxLength(longestNumber);
    m_number->setAccessibleName(tr("Phone number"));
    m_number->setPlaceholderText(tr("Phone number"));
    m_kind->setAccessibleName(tr("Kind of number"));
    for (const ContactNumberKind kind : {ContactNumberKind::Home, ContactNumberKind::Mobile, ContactNumberKind::Work,
                                         ContactNumberKind::Fax, ContactNumberKind::Other}) {
        m_kind->addItem(ContactText::kind(kind), int(kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(int(number.kind)));
    m_main->setToolTip(tr("This number is dialled first."));
    m_main->setChecked(number.main);
    auto *remove = new QToolButton(this);
    remove->setAutoRaise(true);
    remove->setIcon(style()->standardIcon(QStyle::SP_LineEditClearButton));
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setAccessibleName(tr("Remove this number"));
    remove->setToolTip(tr("Remove this number"));

    auto *fields = new QHBoxLayout;
    fields->addWidget(m_number, 1);
    fields->addWidget(m_kind);
    fields->addWidget(m_main);
    fields->addWidget(remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(fields);
    layout->addWidget(m_message);
    setFocusProxy(m_number);
    connect(m_number, &QLineEdit::textEdited, m_message, &FieldMessage::clear);
    connect(remove, &QToolButton::clicked, this, &NumberRow::removeRequested);
}

NumberRow::~NumberRow() = default;

ContactNumber NumberRow::number() const
{
    ContactNumber number = m_original;
    number.number = m_number->text().trimmed();
    number.kind = ContactNumberKind(m_kind->currentData().toInt());
    number.main = m_main->isChecked();
    return number;
}

bool NumberRow::check()
{
    const QString text = m_number->text().trimmed();
    const bool hasDigit
        = std::any_of(text.begin(), text.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    if (text.isEmpty() || hasDigit || text.contains(u'@')) {
        m_message->clear();
        return true;
    }
    m_message->setMessage(MessageKind::Bad, tr("A phone number has digits. Remove the line if you don't need it."));
    return false;
}

void NumberRow::focusNumber()
{
    m_number->setFocus(Qt::OtherFocusReason);
    m_number->selectAll();
}

NumbersEditor::NumbersEditor(QWidget *parent)
    : QWidget(parent)
    , m_main(new QButtonGroup(this))
    , m_layout(new QVBoxLayout)
    , m_message(new FieldMessage(this))
    , m_add(new QPushButton(tr("&Add a number"), this))
{
    m_add->setAutoDefault(false);
    m_layout->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_layout);
    layout->addWidget(m_message);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow({})->focusNumber(); });
    setNumbers({});
}

NumbersEditor::~NumbersEditor() = default;

void NumbersEditor::setNumbers(const QList<ContactNumber> &numbers)
{
    qDeleteAll(std::exchange(m_rows, {}));
    for (const ContactNumber &number : numbers) {
        if (!number.number.trimmed().isEmpty()) {
            addRow(number);
        }
    }
    if (m_rows.isEmpty()) {
        addRow({});
    }
}

NumberRow *NumbersEditor::addRow(const ContactNumber &number)
{
    auto *row = new NumberRow(number, this);
    m_rows.append(row);
    m_main->addButton(row->mainButton());
    if (m_main->checkedButton() == nullptr) {
        row->mainButton()->setChecked(true);
    }
    m_layout->addWidget(row);
    row->show(); // at once, so that it can have the keyboard
    connect(row, &NumberRow::removeRequested, this, [this, row] {
        remove(row);
        (m_rows.isEmpty() ? addRow({}) : m_rows.constLast())->focusNumber();
    });
    updateButton();
    return row;
}

void NumbersEditor::remove(NumberRow *row)
{
    m_main->removeButton(row->mainButton());
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater(); // its button may have called
    if (m_main->checkedButton() == nullptr && !m_rows.isEmpty()) {
        m_rows.constFirst()->mainButton()->setChecked(true);
    }
    updateButton();
}

void NumbersEditor::updateButton()
{
    const bool full = m_rows.size() >= maximumNumbersOfEntry;
    m_add->setEnabled(!full);
    m_add->setToolTip(full ? fullText() : QString());
    m_message->clear();
}

QString NumbersEditor::fullText()
{
    return tr("The FRITZ!Box keeps no more than %Ln number(s) in one contact.", nullptr, int(maximumNumbersOfEntry));
}

QList<ContactNumber> NumbersEditor::numbers() const
{
    QList<ContactNumber> numbers;
    for (const NumberRow *row : m_rows) {
        if (const ContactNumber number = row->number(); !number.number.isEmpty()) {
            numbers.append(number);
        }
    }
    const bool hasMain
        = std::any_of(numbers.begin(), numbers.end(), [](const ContactNumber &number) { return number.main; });
    if (!hasMain && !numbers.isEmpty()) {
        numbers.first().main = true;
    }
    return numbers;
}

bool NumbersEditor::check()
{
    m_message->clear();
    NumberRow *wrong = nullptr;
    for (NumberRow *row : std::as_const(m_rows)) {
        if (!row->check() && wrong == nullptr) {
            wrong = row;
        }
    }
    if (wrong != nullptr) {
        wrong->focusNumber();
        return false;
    }
    if (numbers().size() > maximumNumbersOfEntry) {
        m_message->setMessage(MessageKind::Bad, fullText());
        return false;
    }
    return true;
}

void NumbersEditor::demandNumber()
{
    m_message->setMessage(MessageKind::Bad, tr("Enter a phone number, or an e-mail address below."));
    m_rows.constFirst()->focusNumber();
}

} // namespace Rufzeichen
