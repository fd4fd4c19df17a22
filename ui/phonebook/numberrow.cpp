// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/numberrow.h"

#include "ui/text/contacttext.h"
#include "ui/widgets/fieldmessage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QStyle>
#include <QToolButton>
#include <algorithm>

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
    m_message->setMessage(MessageKind::Bad, tr("A phone number has digits. Remove the line if you don’t need it."));
    return false;
}

void NumberRow::focusNumber()
{
    m_number->setFocus(Qt::OtherFocusReason);
    m_number->selectAll();
}

} // namespace Rufzeichen
