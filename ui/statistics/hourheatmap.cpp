// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/hourheatmap.h"

#include "ui/statistics/barchart.h"
#include "ui/statistics/statisticstext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace Rufzeichen {

namespace {

constexpr int daysOfWeek = 7;
constexpr int hoursOfDay = 24;
constexpr int labelledHours = 3; // each third one has its number

} // namespace

HourHeatMap::HourHeatMap(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Calls by weekday and hour"));
    choose({});
}

void HourHeatMap::setHours(const Hours &hours)
{
    m_hours = hours;
    choose({});
}

QString HourHeatMap::caption() const
{
    if (m_chosen) {
        return describe(*m_chosen);
    }
    const int most = mostCalls();
    for (int row = 0; row < daysOfWeek && most > 0; ++row) {
        for (int hour = 0; hour < hoursOfDay; ++hour) {
            if (calls({row, hour}) == most) {
                return tr("Busiest hour: %1").arg(describe({row, hour}));
            }
        }
    }
    return tr("No calls");
}

QSize HourHeatMap::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    return {line * (hoursOfDay + 4), line * (daysOfWeek + 4) * 5 / 4};
}

QSize HourHeatMap::minimumSizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    return {line * (hoursOfDay + 4) * 2 / 3, line * (daysOfWeek + 3)};
}

void HourHeatMap::choose(std::optional<Cell> cell)
{
    m_chosen = cell;
    setAccessibleDescription(caption());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

int HourHeatMap::weekday(int row) const
{
    return (locale().firstDayOfWeek() - 1 + row) % daysOfWeek;
}

int HourHeatMap::calls(Cell cell) const
{
    return m_hours.at(static_cast<size_t>(weekday(cell.row))).at(static_cast<size_t>(cell.hour));
}

int HourHeatMap::mostCalls() const
{
    int most = 0;
    for (const auto &day : m_hours) {
        most = std::max(most, *std::max_element(day.begin(), day.end()));
    }
    return most;
}

QString HourHeatMap::describe(Cell cell) const
{
    return StatisticsText::hour(weekday(cell.row) + 1, cell.hour, calls(cell));
}

// Between the names of the days, the numbers of the hours and the caption.
QRectF HourHeatMap::grid() const
{
    int name = 0;
    for (int day = 1; day <= daysOfWeek; ++day) {
        name = std::max(name, fontMetrics().horizontalAdvance(locale().standaloneDayName(day, QLocale::ShortFormat)));
    }
    const int line = fontMetrics().lineSpacing();
    return QRectF(rect()).adjusted(name + line / 2.0, line / 4.0, -line / 4.0, -line * 2.5);
}

QRectF HourHeatMap::rectangle(Cell cell) const
{
    const QRectF all = grid();
    const double width = all.width() / hoursOfDay;
    const double height = all.height() / daysOfWeek;
    return {all.left() + width * cell.hour, all.top() + height * cell.row, width - 1, height - 1};
}

std::optional<HourHeatMap::Cell> HourHeatMap::cellAt(QPointF position) const
{
    const QRectF all = grid();
    if (!all.contains(position)) {
        return std::nullopt;
    }
    const int row = static_cast<int>((position.y() - all.top()) * daysOfWeek / all.height());
    const int hour = static_cast<int>((position.x() - all.left()) * hoursOfDay / all.width());
    return Cell {std::clamp(row, 0, daysOfWeek - 1), std::clamp(hour, 0, hoursOfDay - 1)};
}

bool HourHeatMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        const auto cell = cellAt(help->pos());
        QToolTip::showText(help->globalPos(), cell ? describe(*cell) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        choose(m_chosen);
    }
    return QWidget::event(event);
}

void HourHeatMap::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason) {
        choose(Cell {0, 12});
    }
    QWidget::focusInEvent(event);
}

void HourHeatMap::focusOutEvent(QFocusEvent *event)
{
    choose({});
    QWidget::focusOutEvent(event);
}

void HourHeatMap::keyPressEvent(QKeyEvent *event)
{
    Cell cell = m_chosen.value_or(Cell {0, 12});
    switch (event->key()) {
    case Qt::Key_Left:
        --cell.hour;
        break;
    case Qt::Key_Right:
        ++cell.hour;
        break;
    case Qt::Key_Up:
        --cell.row;
        break;
    case Qt::Key_Down:
        ++cell.row;
        break;
    case Qt::Key_Home:
        cell.hour = 0;
        break;
    case Qt::Key_End:
        cell.hour = hoursOfDay - 1;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    choose(Cell {std::clamp(cell.row, 0, daysOfWeek - 1), std::clamp(cell.hour, 0, hoursOfDay - 1)});
}

void HourHeatMap::leaveEvent(QEvent *event)
{
    choose({});
    QWidget::leaveEvent(event);
}

void HourHeatMap::mouseMoveEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position());
    if (cell != m_chosen) {
        choose(cell);
    }
    QWidget::mouseMoveEvent(event);
}

void HourHeatMap::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintLabels(painter);
    const int most = mostCalls();
    for (int row = 0; row < daysOfWeek; ++row) {
        for (int hour = 0; hour < hoursOfDay; ++hour) {
            paintCell(painter, {row, hour}, most);
        }
    }
}

void HourHeatMap::paintLabels(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::WindowText));
    const QRectF all = grid();
    for (int row = 0; row < daysOfWeek; ++row) {
        QRectF place = rectangle({row, 0});
        place.setLeft(0);
        place.setRight(all.left() - fontMetrics().lineSpacing() / 4.0);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight,
                         locale().standaloneDayName(weekday(row) + 1, QLocale::ShortFormat));
    }
    const double line = fontMetrics().lineSpacing();
    for (int hour = 0; hour < hoursOfDay; hour += labelledHours) {
        const QRectF cell = rectangle({0, hour});
        painter.drawText(QRectF(cell.left(), all.bottom(), cell.width() * labelledHours, line),
                         Qt::AlignTop | Qt::AlignLeft, StatisticsText::hour(hour));
    }
    const QRectF place(0, all.bottom() + line * 1.25, width(), line * 1.25);
    const QString text = fontMetrics().elidedText(caption(), Qt::ElideRight, width());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignHCenter, text);
}

void HourHeatMap::paintCell(QPainter &painter, Cell cell, int most) const
{
    const QRectF place = rectangle(cell);
    const int count = calls(cell);
    const QColor empty
        = colourBetween(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.07);
    // The root lets single calls stand out from none beside an hour with many.
    const double share = count == 0 ? 0 : 0.15 + 0.85 * std::sqrt(static_cast<double>(count) / most);
    const QColor fill = colourBetween(empty, palette().color(QPalette::Highlight), share);
    painter.fillRect(place, fill);
    const QString number = locale().toString(count);
    if (count > 0 && fontMetrics().horizontalAdvance(number) + 4 <= place.width()
        && fontMetrics().height() <= place.height()) {
        painter.setPen(qGray(fill.rgb()) > 118 ? Qt::black : Qt::white);
        painter.drawText(place, Qt::AlignCenter, number);
    }
    if (cell == m_chosen) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace Rufzeichen
