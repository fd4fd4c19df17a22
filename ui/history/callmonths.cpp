// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/callmonths.h"

#include "ui/history/callcell.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace Rufzeichen {

QList<int> callsByMonth(const QList<StoredCall> &calls, QDate today, int months)
{
    QList<int> counts(months, 0);
    for (const StoredCall &call : calls) {
        if (const std::optional<BoxTime> time = beginning(call.call)) {
            const QDate day = time->date();
            const int ago = (today.year() - day.year()) * 12 + today.month() - day.month();
            if (ago >= 0 && ago < months) {
                ++counts[months - 1 - ago];
            }
        }
    }
    return counts;
}

CallMonths::CallMonths(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(fontMetrics().height() * 4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

CallMonths::~CallMonths() = default;

void CallMonths::show(const QList<int> &counts, QDate today)
{
    m_counts = counts;
    m_today = today;
    QStringList texts;
    for (qsizetype place = 0; place < counts.size(); ++place) {
        const QDate month = today.addMonths(int(place - counts.size() + 1));
        if (counts.at(place) > 0) {
            //: A month and the number of its calls
            texts.append(tr("%1: %2").arg(QLocale().toString(month, QStringLiteral("MMMM yyyy")),
                                          tr("%Ln call(s)", nullptr, counts.at(place))));
        }
    }
    setToolTip(texts.join(u'\n'));
    setAccessibleName(tr("Calls by month"));
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    update();
}

void CallMonths::paintEvent(QPaintEvent * /*event*/)
{
    if (m_counts.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    const int letters = fontMetrics().height();
    const int most = std::max(*std::max_element(m_counts.begin(), m_counts.end()), 1);
    const int step = width() / int(m_counts.size());
    const int gap = std::max(step / 4, 1);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.25F);
    for (qsizetype place = 0; place < m_counts.size(); ++place) {
        const int count = m_counts.at(place);
        const int tall = count == 0 ? 1 : std::max((height() - letters - 2) * count / most, 3);
        const QRect bar(int(place) * step + gap / 2, height() - letters - tall, step - gap, tall);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar),
                         count == 0 ? line : palette().color(QPalette::Highlight));
    }
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect words(0, height() - letters, step * int(m_counts.size()), letters);
    const auto month
        = [this](int ago) { return QLocale().monthName(m_today.addMonths(-ago).month(), QLocale::ShortFormat); };
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     month(int(m_counts.size()) - 1));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)), month(0));
}

} // namespace Rufzeichen
