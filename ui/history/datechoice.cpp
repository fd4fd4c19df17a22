// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/datechoice.h"

#include "ui/widgets/datetimefield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace Rufzeichen {

DateChoice::DateChoice(QWidget *parent)
    : QWidget(parent)
    , m_span(new QComboBox(this))
    , m_dates(new QWidget(this))
    , m_since(new DateTimeField(QDate::currentDate().addMonths(-1), m_dates))
    , m_until(new DateTimeField(QDate::currentDate(), m_dates))
{
    m_span->addItems({tr("All dates"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("This year"),
                      //: A choice of dates: the first and the last one are asked for
                      tr("From … to …")});
    m_span->setAccessibleName(tr("Dates"));
    m_since->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    auto *inner = new QHBoxLayout(m_dates);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_since);
    inner->addWidget(new QLabel(QStringLiteral("–"), m_dates));
    inner->addWidget(m_until);
    for (DateTimeField *edit : {m_since, m_until}) {
        connect(edit, &QDateTimeEdit::dateChanged, this, &DateChoice::daysChanged);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_span);
    layout->addWidget(m_dates);
    m_dates->hide();
    connect(m_span, &QComboBox::currentIndexChanged, this, &DateChoice::showDates);
}

DateChoice::~DateChoice() = default;

DateChoice::Span DateChoice::span() const
{
    return Span(m_span->currentIndex());
}

void DateChoice::setSpan(Span span)
{
    m_span->setCurrentIndex(int(span));
}

void DateChoice::showDates()
{
    m_dates->setVisible(span() == Span::FromTo);
    Q_EMIT daysChanged();
}

DateSpan DateChoice::days(QDate today) const
{
    switch (span()) {
    case Span::All:
        return {};
    case Span::Today:
        return {.since = today, .until = today};
    case Span::Week:
        return {.since = today.addDays(-6), .until = {}};
    case Span::Month:
        return {.since = today.addDays(-29), .until = {}};
    case Span::Year:
        return {.since = QDate(today.year(), 1, 1), .until = {}};
    case Span::FromTo:
        break;
    }
    const auto [since, until] = std::minmax({m_since->date(), m_until->date()});
    return {.since = since, .until = until};
}

} // namespace Rufzeichen
