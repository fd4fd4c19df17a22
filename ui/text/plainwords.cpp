// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/plainwords.h"

#include <QLocale>
#include <QRegularExpression>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

QString sanitized(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        const bool steers
            = character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
        character = steers ? QChar(QChar::ReplacementCharacter) : character;
    }
    return result;
}

QString inMessage(const QString &name)
{
    constexpr qsizetype longest = 80; // characters
    if (name.size() <= longest) {
        return sanitized(name);
    }
    const bool isInsideCharacter = name.at(longest - 2).isHighSurrogate();
    return sanitized(name.first(longest - (isInsideCharacter ? 2 : 1))) + u'…';
}

// Qt has this only with the time zone behind it.
QString timeToTheSecond(QTime time)
{
    static const QRegularExpression minutes(u"(.)(mm?)"_s);
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    if (!format.contains(u's')) {
        format.replace(minutes, u"\\1\\2\\1ss"_s);
    }
    return QLocale().toString(time, format);
}

QString durationText(int seconds)
{
    const QString rest = QString::number(seconds % 60).rightJustified(2, u'0');
    const int minutes = seconds / 60;
    return minutes < 60
        ? u"%1:%2"_s.arg(minutes).arg(rest)
        : u"%1:%2:%3"_s.arg(minutes / 60).arg(QString::number(minutes % 60).rightJustified(2, u'0'), rest);
}

} // namespace Rufzeichen
