// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datetimefield.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// People type years with all of their digits.
QString typed(const QString &format)
{
    return format.contains("yyyy"_L1) ? format : QString(format).replace("yy"_L1, "yyyy"_L1);
}

bool separates(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.isSpace() || character.isPunct();
    });
}

} // namespace

DateTimeField::DateTimeField(const QDateTime &time, QWidget *parent)
    : QDateTimeEdit(time, parent)
{
    setCalendarPopup(true);
    setDisplayFormat(typed(QLocale().dateTimeFormat(QLocale::ShortFormat)));
    setSelectedSection(sectionAt(0));
}

DateTimeField::DateTimeField(QDate day, QWidget *parent)
    : QDateTimeEdit(day, parent)
{
    setCalendarPopup(true);
    setDisplayFormat(typed(QLocale().dateFormat(QLocale::ShortFormat)));
    setSelectedSection(sectionAt(0));
}

DateTimeField::DateTimeField(QTime time, QWidget *parent)
    : QDateTimeEdit(time, parent)
{
    setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    setSelectedSection(sectionAt(0));
}

DateTimeField::~DateTimeField() = default;

// In a field that can't be changed nothing is chosen.
void DateTimeField::changeEvent(QEvent *event)
{
    QDateTimeEdit::changeEvent(event);
    if (event->type() != QEvent::EnabledChange) {
        return;
    }
    if (isEnabled()) {
        setSelectedSection(currentSection());
    } else {
        lineEdit()->deselect();
    }
}

// After its last digit a part is left by itself. The dot or space that people type then would skip the next one.
void DateTimeField::keyPressEvent(QKeyEvent *event)
{
    if (m_hasMovedOn && separates(event->text())) {
        event->accept();
        return;
    }
    const Section before = currentSection();
    QDateTimeEdit::keyPressEvent(event);
    m_hasMovedOn = !event->text().isEmpty() && currentSection() != before;
    if (before == DaySection) {
        readDay(event->text());
    } else if (!event->text().isEmpty() && event->text().at(0).isDigit()) {
        keepDay(before);
    }
    m_typedIn = before;
}

void DateTimeField::focusOutEvent(QFocusEvent *event)
{
    QDateTimeEdit::focusOutEvent(event);
    m_day = 0;
}

void DateTimeField::readDay(const QString &key)
{
    constexpr int most = 31;
    const int digit = key.size() == 1 ? key.at(0).digitValue() : -1;
    const int before = m_typedIn == DaySection ? m_day : 0;
    m_day = digit < 0 ? 0 : before * 10 + digit;
    m_day = m_day > most ? digit : m_day;
}

// Who types 31 means it: the month that made a 30 of it at once may not have been typed yet, nor the leap year.
void DateTimeField::keepDay(Section typedIn)
{
    const bool isWhole = hasAcceptableInput() && (m_hasMovedOn || typedIn == YearSection);
    const QDate meant(date().year(), date().month(), m_day);
    if (isWhole && m_day > date().day() && meant.isValid()) {
        const Section section = currentSection();
        setDate(meant);
        setSelectedSection(section);
    }
}

} // namespace Rufzeichen
