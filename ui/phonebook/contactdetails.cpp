// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/contactdetails.h"

#include "core/numbers/dialkeys.h"
#include "ui/icons/icons.h"
#include "ui/text/contacttext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/contactpicture.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

ContactDetails::ContactDetails(PhonebookStore &store, NumberForms &numbers, CallerActions &actions, QWidget *parent)
    : QScrollArea(parent)
    , m_store(store)
    , m_numbers(numbers)
    , m_actions(actions)
    , m_picture(new Avatar(fontMetrics().height() * 6, this))
    , m_name(new Headline(QString(), this))
    , m_book(new SelectableText(this))
    , m_facts(new QFormLayout)
{
    setAccessibleName(tr("Details of the contact"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_picture->setAccessibleName(tr("Picture of the contact"));
    m_name->setWordWrap(true);
    m_book->setWordWrap(true);
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    for (SelectableText *text : std::initializer_list<SelectableText *> {m_name, m_book}) {
        text->setAlignment(Qt::AlignHCenter);
        layout->addWidget(text);
    }
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addLayout(m_facts);
    layout->addStretch(1);
    setWidget(body);
    connect(&m_store, &PhonebookStore::pictureLoaded, this, [this](const QString &picture) {
        if (picture == m_contact.picture) {
            showPicture();
        }
    });
    showNobody();
}

ContactDetails::~ContactDetails() = default;

void ContactDetails::showContact(const Phonebook &book, const Contact &contact)
{
    if (contact == m_contact && isAncestorOf(QApplication::focusWidget())) {
        return; // new buttons would send the focus elsewhere
    }
    clearFacts();
    m_contact = contact;
    m_name->setText(ContactText::name(contact));
    const QString bookName = sanitized(book.name);
    m_book->setText(contact.vip ? tr("VIP · %1").arg(bookName) : bookName);
    for (const ContactNumber &number : contact.numbers) {
        if (!number.number.trimmed().isEmpty()) {
            addNumber(number);
        }
    }
    for (const QString &email : contact.emails) {
        addFact(tr("E-mail:"), sanitized(email));
    }
    showPicture();
}

void ContactDetails::showNobody()
{
    clearFacts();
    m_contact = {};
    m_picture->hide();
    m_name->setText(tr("No contact chosen"));
    m_book->setText(tr("Choose one in the list to see more about it."));
}

void ContactDetails::showPicture()
{
    const QByteArray bytes = m_contact.picture.isEmpty() ? QByteArray() : m_store.picture(m_contact.picture);
    const QPixmap picture = contactPicture(bytes, fontMetrics().height() * 6, devicePixelRatioF());
    m_picture->show(sanitized(m_contact.name), picture);
    m_picture->QWidget::show();
}

void ContactDetails::addNumber(const ContactNumber &number)
{
    const QString text = number.number.trimmed();
    const NumberFacts facts = m_numbers.facts(text);
    const QString display = sanitized(facts.display);
    auto *button = new QToolButton(widget());
    auto *menu = new QMenu(button);
    QAction *dial = menu->addAction(tr("&Call"), this, [this, text] { m_actions.call(text); });
    dial->setEnabled(!dialString(text, m_numbers.reader().dialPlan()).isEmpty());
    menu->addAction(tr("&Show calls"), this, [this, text] { m_actions.showCalls(text); });
    menu->addAction(tr("C&opy number"), this, [this, text] { m_actions.copy(text); });
    menu->addSeparator();
    menu->addAction(m_actions.isBlocked(text) ? tr("Un&block number…") : tr("&Block number…"), this,
                    [this, text] { m_actions.blockOrUnblock(text, m_contact.name); });
    button->setMenu(menu);
    button->setPopupMode(dial->isEnabled() ? QToolButton::MenuButtonPopup : QToolButton::InstantPopup);
    button->setText(QString(display).replace(u'&', u"&&"_s));
    button->setIcon(actionIcon("call-back"_L1, palette()));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    const QString kind = ContactText::kind(number.kind);
    button->setAccessibleName(dial->isEnabled() ? tr("Call %1 (%2)").arg(display, kind)
                                                : tr("%1 (%2)").arg(display, kind));
    button->setToolTip(facts.place.isEmpty() ? button->accessibleName().toHtmlEscaped()
                                             : sanitized(facts.place).toHtmlEscaped());
    connect(button, &QToolButton::clicked, dial, &QAction::trigger);
    m_facts->addRow(tr("%1:").arg(kind), button);
}

void ContactDetails::addFact(const QString &name, const QString &text)
{
    auto *label = new SelectableText(widget());
    label->setWordWrap(true);
    label->setText(text);
    m_facts->addRow(name, label);
}

void ContactDetails::clearFacts()
{
    while (m_facts->rowCount() > 0) {
        m_facts->removeRow(0);
    }
}

QSize ContactDetails::sizeHint() const
{
    constexpr int letters = 34;
    return {fontMetrics().averageCharWidth() * letters, QScrollArea::sizeHint().height()};
}

void ContactDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (QToolButton *button : findChildren<QToolButton *>()) {
            button->setIcon(actionIcon("call-back"_L1, palette()));
        }
    }
}

} // namespace Rufzeichen
