// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/bookorder.h"

#include "ui/text/plainwords.h"
#include "ui/widgets/rowtable.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rufzeichen {

BookOrder::BookOrder(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move do&wn"), this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    columns->addLayout(buttons);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * 8);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, &BookOrder::followSelection);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { goToSelected(*m_list); });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &BookOrder::moved);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &BookOrder::followSelection);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    followSelection();
}

BookOrder::~BookOrder() = default;

void BookOrder::setBooks(const QStringList &names)
{
    if (names == books()) {
        return; // keeps what is selected
    }
    m_list->clear();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(sanitized(name), m_list);
        item->setData(Qt::UserRole, name);
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled); // between them only
    }
    m_list->setCurrentRow(0);
    followSelection();
}

QStringList BookOrder::books() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        names.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return names;
}

bool BookOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isArrow && key->modifiers().testFlag(Qt::AltModifier)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BookOrder::move(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    // The model's own move: it tells of itself as a drag does.
    m_list->model()->moveRow({}, from, {}, rows > 0 ? to + 1 : to);
    m_list->setCurrentRow(to);
}

void BookOrder::followSelection()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
}

} // namespace Rufzeichen
