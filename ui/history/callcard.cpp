// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/callcard.h"

#include "ui/history/callcell.h"
#include "ui/icons/icons.h"
#include "ui/icons/linemark.h"
#include "ui/text/calltext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/avatar.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

int marginOf(const QFont &font)
{
    return QFontMetrics(font).height() / 2;
}

int ringWidth(int margin)
{
    return std::max(margin / 4, 1);
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

/** Where a card is divided, from left to right. */
struct CardColumns {
    int person = 0; ///< where the picture begins; it is as wide as high
    int side = 0;
    int text = 0; ///< where name and details begin
    int end = 0; ///< where time and length begin
    int right = 0; ///< where they end
};

// Time and length never take more than half of the text.
CardColumns columnsOf(const QRect &place, const QFont &font)
{
    constexpr int letters = 16;
    const int margin = marginOf(font);
    CardColumns columns {.person = place.left() + 2 * margin, .side = place.height() - margin};
    columns.text = columns.person + columns.side + margin;
    columns.right = place.right() - margin;
    const int wanted = QFontMetrics(boldOf(font)).averageCharWidth() * letters;
    columns.end = columns.right - std::clamp((columns.right - columns.text) / 2, 0, wanted);
    return columns;
}

/** Places the parts of a card from left to right; they are turned around where people read the other way. */
class CardPainter
{
public:
    CardPainter(QPainter &painter, const CardLook &look)
        : m_painter(painter)
        , m_look(look)
        , m_margin(marginOf(look.font))
        , m_small(look.font)
        , m_bold(boldOf(look.font))
    {
        if (m_small.pointSizeF() > 0) {
            m_small.setPointSizeF(m_small.pointSizeF() * 0.9);
        }
        const int lines = QFontMetrics(m_bold).height() + QFontMetrics(m_small).height();
        m_top = look.place.top() + (look.place.height() - lines) / 2;
        m_middle = m_top + QFontMetrics(m_bold).height();
    }

    void paint(const CallCard &card, const Call &call)
    {
        const CardColumns columns = columnsOf(m_look.place, m_look.font);
        paintNews(m_look.place.left() + m_margin);
        const QRect person(columns.person, m_look.place.top() + m_margin / 2, columns.side, columns.side);
        paintPerson(card, call, person);
        paintPulse(call, person);

        const int left = columns.text;
        const int end = columns.right - columns.end;
        const int textEnd = columns.end - m_margin - m_look.reserved;
        paintText(card.title, m_bold, QRect(left, m_top, textEnd - left, m_middle - m_top), text(), Qt::AlignLeft);
        const int icon = QFontMetrics(m_small).height();
        paintIcon(call, QRect(left, m_middle, icon, icon));
        const int details = left + icon + m_margin / 2;
        paintDetails(card, QRect(details, m_middle, textEnd - details, icon));

        const QColor outcome = call.outcome == CallOutcome::Missed && !m_look.isSelected ? colourOf(call) : faint();
        paintText(card.time, m_small, QRect(columns.end, m_top, end, m_middle - m_top), text(), Qt::AlignRight);
        paintText(card.length, m_small, QRect(columns.end, m_middle, end, icon), outcome, Qt::AlignRight);
    }

private:
    [[nodiscard]] QRect visual(const QRect &place) const
    {
        return QStyle::visualRect(m_look.direction, m_look.place, place);
    }

    [[nodiscard]] QColor text() const
    {
        return m_look.palette.color(m_look.isSelected ? QPalette::HighlightedText : QPalette::Text);
    }

    [[nodiscard]] QColor faint() const
    {
        QColor colour = text();
        colour.setAlphaF(m_look.isSelected ? 0.9F : 0.7F);
        return colour;
    }

    [[nodiscard]] QColor colourOf(const Call &call) const
    {
        return m_look.isSelected ? text() : callColour(call, m_look.palette);
    }

    void paintNews(int left)
    {
        if (m_look.isNews) {
            const int dot = m_margin * 4 / 5;
            m_painter.save();
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(
                m_look.palette.color(m_look.isSelected ? QPalette::HighlightedText : QPalette::Highlight));
            m_painter.drawEllipse(visual({left - dot / 2, m_look.place.center().y() - dot / 2, dot, dot}));
            m_painter.restore();
        }
    }

    // Nobody knows whose a number without a name is.
    void paintPerson(const CallCard &card, const Call &call, const QRect &place)
    {
        if (!initialsOf(card.name).isEmpty() || !m_look.picture.isNull()) {
            paintAvatar(m_painter, visual(place), card.name, m_look.picture);
            return;
        }
        const bool withheld = call.remote && call.remote->isEmpty();
        paintUnknownPerson(m_painter, visual(place), withheld ? "withheld"_L1 : "person"_L1, faint());
    }

    void paintPulse(const Call &call, const QRect &place)
    {
        if (!m_look.pulse) {
            return;
        }
        const int width = ringWidth(m_margin);
        QColor colour = colourOf(call);
        colour.setAlphaF(float(0.25 + 0.75 * *m_look.pulse));
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour, width));
        m_painter.drawEllipse(QRectF(visual(place)).adjusted(-width, -width, width, width));
        m_painter.restore();
    }

    void paintIcon(const Call &call, const QRect &place)
    {
        symbolicIcon(callIconName(call), colourOf(call)).paint(&m_painter, visual(place));
    }

    // The mark stands before the words about the own number, if there is room for these.
    void paintDetails(const CallCard &card, const QRect &place)
    {
        const QFontMetrics metrics(m_small);
        const QString before = card.details.left(card.lineAt);
        const int start = metrics.horizontalAdvance(before);
        const int side = metrics.ascent() * 4 / 5;
        const int words = start + side + side / 2;
        if (card.colour == LineColour::None || words + 2 * side > place.width()) {
            paintText(card.details, m_small, place, faint(), Qt::AlignLeft);
            return;
        }
        const auto from = [&place](int left, int width) {
            return QRect(place.left() + left, place.top(), width, place.height());
        };
        paintText(before, m_small, from(0, start + 1), faint(), Qt::AlignLeft);
        QRect mark(0, 0, side, side);
        mark.moveCenter(visual(from(start, side)).center());
        paintLineMark(m_painter, mark, card.colour, m_look.palette,
                      m_look.isSelected ? QPalette::HighlightedText : QPalette::Text);
        paintText(card.details.mid(card.lineAt), m_small, from(words, place.width() - words), faint(), Qt::AlignLeft);
    }

    void paintText(const QString &text, const QFont &font, const QRect &place, const QColor &colour,
                   Qt::Alignment alignment)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QString fitting = QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width());
        m_painter.drawText(visual(place),
                           int(QStyle::visualAlignment(m_look.direction, alignment) | Qt::AlignVCenter), fitting);
    }

    QPainter &m_painter;
    const CardLook &m_look;
    int m_margin;
    int m_top = 0;
    int m_middle = 0; // between the lines
    QFont m_small;
    QFont m_bold;
};

QString timeOf(const Call &call, CardDate date, const StoredCall &stored, const QDateTime &now)
{
    const QString time = CallCell::text(stored, CallColumn::Time, now);
    if (date == CardDate::TimeOnly || !beginning(call)) {
        return time;
    }
    return u"%1 %2"_s.arg(CallCell::text(stored, CallColumn::Date, now), time);
}

// A long one about the call must not push the one about its number out of the row.
QStringList notesOf(const StoredCall &stored)
{
    QStringList notes;
    for (const QString &note : {stored.note, stored.numberNote}) {
        if (!note.isEmpty()) {
            const QString line = CallText::note(note, 1);
            //: What the user has written about a call
            notes.append(CallCard::tr("“%1”").arg(stored.numberNote.isEmpty() ? line : inMessage(line)));
        }
    }
    return notes;
}

} // namespace

CallCard CallCard::of(const StoredCall &stored, NumberForms &numbers, CardDate date, const QDateTime &now)
{
    const Call &call = stored.call;
    const QString number = sanitized(CallText::party(call.remote, numbers));
    CallCard card {.name = sanitized(stored.party.name),
                   .title = {},
                   .details = {},
                   .time = timeOf(call, date, stored, now),
                   .length = CallCell::text(stored, CallColumn::Duration, now)};
    card.title = card.name.isEmpty() ? sanitized(CallText::title(call.remote, numbers)) : card.name;

    const QString dot = u" · "_s;
    QStringList parts;
    if (const QString claim = CallText::claim(stored); !claim.isEmpty()) {
        parts.append(claim);
    }
    if (stored.reminder) {
        //: A time, or a day and a time, when the user wants to be reminded of a call
        parts.append(tr("reminder %1").arg(CallCell::reminder(*stored.reminder, now)));
    }
    parts.append(notesOf(stored));
    if (!card.name.isEmpty()) {
        parts.append(number);
    }
    if (const QString place = CallText::place(stored.party); !place.isEmpty()) {
        parts.append(sanitized(place));
    }
    if (const QString local = sanitized(numbers.line(call.local.value_or(QString()))); !local.isEmpty()) {
        card.colour = numbers.lineColour(call.local);
        card.lineAt = parts.isEmpty() ? 0 : (parts.join(dot) + dot).size();
        //: The number of one's own that was called, or that the call went out from
        parts.append((call.direction == CallDirection::Outgoing ? tr("from %1") : tr("for %1")).arg(local));
    }
    card.details = parts.join(dot);
    return card;
}

QString CallCard::spoken(const QString &kind) const
{
    QStringList parts {kind, title, details, time, length};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QRect personPlace(const QRect &place, const QFont &font, Qt::LayoutDirection direction)
{
    const int margin = marginOf(font);
    const int ring = 2 * ringWidth(margin);
    const int side = place.height() - margin;
    const QRect person(place.left() + 2 * margin, place.top() + margin / 2, side, side);
    return QStyle::visualRect(direction, place, person.adjusted(-ring, -ring, ring, ring));
}

QRect buttonsPlace(const QRect &place, const QFont &font, Qt::LayoutDirection direction)
{
    constexpr int letters = 14; // of the name
    const CardColumns columns = columnsOf(place, font);
    const int left = columns.text + QFontMetrics(boldOf(font)).averageCharWidth() * letters;
    const int right = columns.end - marginOf(font);
    return left < right ? QStyle::visualRect(direction, place, {left, place.top(), right - left, place.height()})
                        : QRect();
}

void paintCard(QPainter &painter, const CallCard &card, const Call &call, const CardLook &look)
{
    painter.save();
    CardPainter(painter, look).paint(card, call);
    painter.restore();
}

} // namespace Rufzeichen
