// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/callprinter.h"

#include "ui/text/calltext.h"
#include "ui/text/plainwords.h"

#include <QLocale>
#include <QPagedPaintDevice>
#include <QStringList>
#include <QTime>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr double titlePoints = 16;
constexpr double textPoints = 9;
constexpr double footPoints = 8;
const QColor textColour = Qt::black;
const QColor quietColour(0x55, 0x55, 0x55);
const QColor ruleColour(0xbb, 0xbb, 0xbb);

QString timeOf(const std::optional<BoxTime> &time)
{
    return time ? QLocale().toString(QTime(time->hour, time->minute), QLocale::ShortFormat) : QString();
}

// A name, or else the place.
QString nameOf(const Party &party)
{
    return sanitized(party.name.isEmpty() ? party.place : party.name);
}

} // namespace

CallPrinter::CallPrinter(QPagedPaintDevice &device, QString subtitle, OwnNames names)
    : m_device(device)
    , m_subtitle(std::move(subtitle))
    , m_names(std::move(names))
{
}

bool CallPrinter::begin()
{
    if (!m_painter.begin(&m_device)) {
        return false;
    }
    m_size = QSizeF(m_device.width(), m_device.height());
    placeColumns();
    beginPage();
    return true;
}

bool CallPrinter::add(const QList<StoredCall> &calls)
{
    for (const StoredCall &stored : calls) {
        const QDate day = stored.call.started ? stored.call.started->date() : QDate();
        const bool newDay = day != m_day;
        m_day = day;
        const int page = m_page;
        // A heading never stands alone at the foot of a page.
        if (!makeRoom(newDay ? line() * 3.5 : line())) {
            return false;
        }
        if (newDay || page != m_page) {
            paintDay();
        }
        paintCall(stored);
    }
    return true;
}

bool CallPrinter::end()
{
    endPage();
    return m_painter.end();
}

QString CallPrinter::describe(const CallQuery &query, const OwnNames &names)
{
    const QLocale locale;
    const auto date = [&locale](QDate day) { return locale.toString(day, QLocale::ShortFormat); };
    QStringList parts;
    if (query.since && query.until) {
        parts += tr("%1 to %2").arg(date(*query.since), date(*query.until));
    } else if (query.since) {
        parts += tr("from %1").arg(date(*query.since));
    } else if (query.until) {
        parts += tr("until %1").arg(date(*query.until));
    }
    if (!query.local.isEmpty()) {
        parts += tr("own number %1").arg(sanitized(names.numberAndName(query.local)));
    }
    if (!query.remote.isEmpty()) {
        parts += tr("number %1").arg(sanitized(query.remote));
    }
    if (!query.text.isEmpty()) {
        parts += tr("with “%1”").arg(sanitized(query.text));
    }
    static_assert(callFilters == 7);
    const QStringList kinds {
        QString(),      tr("missed"),      tr("incoming"), tr("outgoing"), tr("answering machine"),
        tr("rejected"), tr("to call back")};
    parts += kinds.at(int(query.filter));
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("All calls") : parts.join(u" · "_s);
}

QString CallPrinter::describeSelection(qsizetype calls)
{
    return tr("%Ln selected call(s)", nullptr, static_cast<int>(calls));
}

void CallPrinter::placeColumns()
{
    struct Share {
        QString head;
        double share;
        Qt::Alignment alignment;
    };
    const QList<Share> shares {
        {tr("Time"), 0.08, Qt::AlignLeft},       {tr("Call"), 0.29, Qt::AlignLeft},
        {tr("Name"), 0.24, Qt::AlignLeft},       {tr("Number"), 0.17, Qt::AlignLeft},
        {tr("Own number"), 0.14, Qt::AlignLeft}, {tr("Duration"), 0.08, Qt::AlignRight},
    };
    double left = 0;
    for (const Share &each : shares) {
        const double width = m_size.width() * each.share;
        m_columns.append({each.head, left, width, each.alignment});
        left += width;
    }
}

void CallPrinter::beginPage()
{
    ++m_page;
    m_y = 0;
    if (m_page == 1) {
        paintTitle();
    }
    paintHeads();
}

void CallPrinter::endPage()
{
    useFont(footPoints, QFont::Normal);
    m_painter.setPen(quietColour);
    const QRectF foot(0, m_size.height() - line(), m_size.width(), line());
    m_painter.drawText(foot, Qt::AlignHCenter | Qt::AlignBottom, tr("Page %1").arg(m_page));
}

bool CallPrinter::makeRoom(double height)
{
    useFont(textPoints, QFont::Normal);
    const double foot = line() * 2;
    if (m_y + height <= m_size.height() - foot) {
        return true;
    }
    endPage();
    if (!m_device.newPage()) {
        return false;
    }
    beginPage();
    return true;
}

void CallPrinter::paintTitle()
{
    useFont(titlePoints, QFont::Bold);
    m_painter.setPen(textColour);
    const QString printed = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    paintLine({0, m_y, m_size.width(), line()}, Qt::AlignLeft, tr("Call history"));
    m_y += line();
    useFont(textPoints, QFont::Normal);
    m_painter.setPen(quietColour);
    const double stamp = m_painter.fontMetrics().horizontalAdvance(printed);
    paintLine({0, m_y, m_size.width() - stamp * 1.2, line()}, Qt::AlignLeft, m_subtitle);
    paintLine({0, m_y, m_size.width(), line()}, Qt::AlignRight, printed);
    m_y += line() * 1.5;
}

void CallPrinter::paintHeads()
{
    useFont(textPoints, QFont::DemiBold);
    m_painter.setPen(textColour);
    for (const Column &column : std::as_const(m_columns)) {
        paintLine({column.left, m_y, column.width, line()}, column.alignment, column.head);
    }
    m_y += line() * 1.2;
    paintRule(textColour);
}

void CallPrinter::paintDay()
{
    m_y += line() * 0.6;
    useFont(textPoints, QFont::Bold);
    m_painter.setPen(textColour);
    const QString day = m_day->isValid() ? QLocale().toString(*m_day, QLocale::LongFormat) : tr("Day not known");
    paintLine({0, m_y, m_size.width(), line()}, Qt::AlignLeft, day);
    m_y += line() * 1.2;
    paintRule(ruleColour);
}

void CallPrinter::paintCall(const StoredCall &stored)
{
    const Call &call = stored.call;
    const QStringList cells {
        timeOf(call.started),
        call.direction == CallDirection::Outgoing ? tr("outgoing, %1").arg(CallText::outcome(call))
                                                  : CallText::outcome(call),
        nameOf(stored.party),
        sanitized(CallText::party(call.remote)),
        lineOf(call.local),
        call.duration && *call.duration > 0 ? durationText(*call.duration) : QString(),
    };
    useFont(textPoints, QFont::Normal);
    m_painter.setPen(textColour);
    const double gap = m_painter.fontMetrics().averageCharWidth();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        const double end = i + 1 < m_columns.size() ? gap : 0;
        paintLine({column.left, m_y, column.width - end, line()}, column.alignment, cells[i]);
    }
    m_y += line() * 1.2;
}

// What is too long loses its end: the name tells more than the number.
QString CallPrinter::lineOf(const std::optional<QString> &number) const
{
    const QString name = m_names.line(number);
    return sanitized(name.isEmpty() ? number.value_or(QString()) : u"%1 (%2)"_s.arg(name, *number));
}

void CallPrinter::paintRule(const QColor &colour)
{
    m_painter.setPen(QPen(colour, m_device.logicalDpiY() / 144.0));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_size.width(), m_y));
    m_y += line() * 0.2;
}

// One line: what is too long ends in dots.
void CallPrinter::paintLine(const QRectF &place, Qt::Alignment alignment, const QString &text)
{
    const QString fitting = m_painter.fontMetrics().elidedText(text, Qt::ElideRight, qRound(place.width()));
    m_painter.drawText(place, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
}

void CallPrinter::useFont(double points, QFont::Weight weight)
{
    QFont font = m_painter.font();
    font.setPointSizeF(points);
    font.setWeight(weight);
    m_painter.setFont(font);
}

double CallPrinter::line() const
{
    return m_painter.fontMetrics().lineSpacing();
}

} // namespace Rufzeichen
