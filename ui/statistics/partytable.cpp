// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/partytable.h"

#include "ui/icons/linemark.h"
#include "ui/statistics/statisticstext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace Rufzeichen {

PartyTable::PartyTable(Kind kind, NumberForms &numbers, QWidget *parent)
    : QTableWidget(parent)
    , m_kind(kind)
    , m_numbers(numbers)
{
    const QStringList heads = kind == Kind::Callers
        ? QStringList {tr("Name"), tr("Number"), tr("Calls"), tr("Talk time")}
        : QStringList {tr("Number"), tr("Calls"), tr("Missed"), tr("Talk time")};
    setAccessibleName(kind == Kind::Callers ? tr("Who calls most") : tr("Own numbers"));
    setColumnCount(static_cast<int>(heads.size()));
    setHorizontalHeaderLabels(heads);
    const int words = kind == Kind::Callers ? 2 : 1; // then figures
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeaderItem(column)->setTextAlignment((column < words ? Qt::AlignLeft : Qt::AlignRight)
                                                       | Qt::AlignVCenter);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * 3 / 2);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    connect(&m_numbers, &NumberForms::changed, this, [this] { setParties(QList(m_parties)); });
    connect(this, &QTableWidget::cellActivated, this, &PartyTable::activate);
}

void PartyTable::setParties(const QList<StatisticsParty> &parties)
{
    m_parties = parties;
    setRowCount(static_cast<int>(parties.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const StatisticsParty &party = parties[row];
        QStringList cells {numberText(party), QLocale().toString(party.calls),
                           StatisticsText::talkTime(party.talkSeconds)};
        if (m_kind == Kind::Callers) {
            cells.prepend(sanitized(party.name));
        } else {
            cells.insert(2, QLocale().toString(party.missed));
        }
        for (int column = 0; column < columnCount(); ++column) {
            auto *const item = new QTableWidgetItem(cells[column]);
            item->setData(Qt::TextAlignmentRole, horizontalHeaderItem(column)->data(Qt::TextAlignmentRole));
            item->setToolTip(cells[column].toHtmlEscaped());
            setItem(row, column, item);
        }
        if (m_kind == Kind::Lines) {
            item(row, 0)->setIcon(lineIcon(m_numbers.lineColour(party.number), palette()));
        }
    }
}

QString PartyTable::numberText(const StatisticsParty &party) const
{
    if (party.number.isEmpty()) {
        return tr("none");
    }
    return sanitized(m_kind == Kind::Callers ? m_numbers.shown(party.number)
                                             : m_numbers.names().numberAndName(party.number));
}

QSize PartyTable::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 58, fontMetrics().lineSpacing() * 12};
}

void PartyTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentRow() >= 0 && currentRow() < m_parties.size()) {
        QApplication::clipboard()->setText(m_parties[currentRow()].number);
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void PartyTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_kind == Kind::Lines) {
        setParties(QList(m_parties)); // the marks have other colours
    }
}

void PartyTable::activate(int row)
{
    if (row >= 0 && row < m_parties.size()) {
        Q_EMIT numberActivated(m_parties[row].number);
    }
}

} // namespace Rufzeichen
