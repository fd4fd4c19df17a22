// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/importantlist.h"

#include "ui/text/plainwords.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/rowtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

ImportantList::ImportantList(Shown shown, QWidget *parent)
    : QWidget(parent)
    , m_shown(std::move(shown))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("&Remove caller"), this)) // in the order of the keyboard
    , m_number(new QLineEdit(this))
    , m_message(new FieldMessage(this))
{
    constexpr int lines = 5;
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * lines);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long ends in dots
    rows->addWidget(m_list);
    rows->addWidget(m_remove, 0, Qt::AlignLeading);
    addField();
    rows->addWidget(m_message);
    auto *remove = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ImportantList::remove);
    connect(m_remove, &QPushButton::clicked, this, &ImportantList::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportantList::followSelection);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { goToSelected(*m_list); });
    followSelection();
}

ImportantList::~ImportantList() = default;

void ImportantList::addField()
{
    constexpr int longestTyped = 100;
    auto *label = new QLabel(tr("Num&ber of a caller:"), this);
    label->setBuddy(m_number);
    m_number->setMaxLength(longestTyped);
    auto *add = new QPushButton(tr("&Add caller"), this);
    auto *field = new QHBoxLayout;
    field->addWidget(m_number, 1);
    field->addWidget(add);
    layout()->addWidget(label);
    static_cast<QVBoxLayout *>(layout())->addLayout(field);
    const auto request = [this] { Q_EMIT addRequested(m_number->text()); };
    connect(m_number, &QLineEdit::returnPressed, this, request);
    connect(m_number, &QLineEdit::textEdited, m_message, &FieldMessage::clear);
    connect(add, &QPushButton::clicked, this, request);
}

void ImportantList::setNumbers(const QStringList &numbers)
{
    const int current = m_list->currentRow();
    while (m_list->count() > numbers.size()) {
        delete m_list->takeItem(m_list->count() - 1);
    }
    for (int row = 0; row < numbers.size(); ++row) {
        QListWidgetItem *item = row < m_list->count() ? m_list->item(row) : new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, numbers.at(row));
    }
    m_list->setCurrentRow(std::clamp(current, m_list->count() > 0 ? 0 : -1, m_list->count() - 1));
    showNames();
    followSelection();
}

void ImportantList::showNames()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setText(sanitized(m_shown(item->data(Qt::UserRole).toString())));
    }
}

void ImportantList::takeTyped()
{
    m_number->clear();
    m_message->clear();
}

void ImportantList::complain()
{
    m_message->setMessage(MessageKind::Bad, tr("This is no phone number."));
    m_number->setFocus();
}

void ImportantList::remove()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        Q_EMIT removeRequested(item->data(Qt::UserRole).toString());
    }
}

void ImportantList::followSelection()
{
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

} // namespace Rufzeichen
