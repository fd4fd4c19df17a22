// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datetimefield.h"

#include <QKeyEvent>
#include <QLocale>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// People type years with all of their digits.
QString typedFormat(const QLocale &locale)
{
    const QString format = locale.dateTimeFormat(QLocale::ShortFormat);
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
    setDisplayFormat(typedFormat(QLocale()));
    setSelectedSection(sectionAt(0));
}

DateTimeField::~DateTimeField() = default;

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
}

} // namespace Rufzeichen
