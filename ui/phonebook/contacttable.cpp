// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/contacttable.h"

#include "ui/phonebook/contactmodel.h"
#include "ui/widgets/avatar.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

namespace {

/** Paints a name with the picture before it. */
class NameDelegate : public QStyledItemDelegate
{
public:
    explicit NameDelegate(ContactTable &table)
        : QStyledItemDelegate(&table)
        , m_table(table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString name = std::exchange(cell.text, {});
        cell.state.setFlag(QStyle::State_MouseOver, false); // rows are hovered over, not cells
        cell.state.setFlag(QStyle::State_HasFocus,
                           cell.state.testFlag(QStyle::State_HasFocus)
                               && !cell.state.testFlag(QStyle::State_Selected));
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget); // what lies behind
        const QRect avatar = m_table.avatarIn(cell.rect);
        const Contact &contact = m_table.contacts().contactAt(index.row());
        const QPixmap picture = m_table.pictures().picture(contact);
        const QColor text = textColour(cell);
        const QRect place = QStyle::visualRect(cell.direction, cell.rect, avatar);
        if (picture.isNull() && initialsOf(name).isEmpty()) {
            QColor faint = text;
            faint.setAlphaF(0.7F);
            paintUnknownPerson(*painter, place, QLatin1StringView("person"), faint);
        } else {
            paintAvatar(*painter, place, name, picture);
        }
        const int gap = avatar.left() - cell.rect.left();
        const QRect rest = cell.rect.adjusted(avatar.right() + 2 * gap - cell.rect.left(), 0, -gap, 0);
        painter->save();
        painter->setFont(cell.font);
        painter->setPen(text);
        painter->drawText(QStyle::visualRect(cell.direction, cell.rect, rest),
                          int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          cell.fontMetrics.elidedText(name, Qt::ElideRight, rest.width()));
        painter->restore();
    }

private:
    static QColor textColour(const QStyleOptionViewItem &cell)
    {
        const bool active = cell.state.testFlag(QStyle::State_Active);
        const bool selected = cell.state.testFlag(QStyle::State_Selected);
        return cell.palette.color(active ? QPalette::Active : QPalette::Inactive,
                                  selected ? QPalette::HighlightedText : QPalette::Text);
    }

    ContactTable &m_table;
};

} // namespace

ContactTable::ContactTable(ContactModel &model, PhonebookStore &store, QWidget *parent)
    : RowTable(parent)
    , m_contacts(model)
    , m_pictures(store)
{
    setAccessibleName(tr("Contacts"));
    setModel(&model);
    setItemDelegateForColumn(int(ContactColumn::Name), new NameDelegate(*this));
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(int(ContactColumn::Name), letter * 34);
    setColumnWidth(int(ContactColumn::Vip), letter * 7);
    setColumnWidth(int(ContactColumn::Book), letter * 20);
    stretchColumn(int(ContactColumn::Numbers));
    letGiveWay({int(ContactColumn::Book), int(ContactColumn::Vip), int(ContactColumn::Numbers)});
    connect(&m_pictures, &ContactPictures::changed, viewport(), qOverload<>(&QWidget::update));
    ContactTable::measure();
}

ContactTable::~ContactTable() = default;

QRect ContactTable::avatarIn(const QRect &cell) const
{
    const int gap = fontMetrics().height() / 4;
    const int side = cell.height() - 2 * std::max(gap / 2, 1);
    return {cell.left() + gap, cell.top() + (cell.height() - side) / 2, side, side};
}

void ContactTable::measure()
{
    RowTable::measure();
    const int height = fontMetrics().height() * 9 / 4;
    verticalHeader()->setDefaultSectionSize(height);
    m_pictures.setSize(avatarIn({0, 0, height, height}).width(), devicePixelRatioF());
}

} // namespace Rufzeichen
