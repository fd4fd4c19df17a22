// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/quiethours.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

bool QuietHours::contain(const QDateTime &moment) const
{
    if (!enabled) {
        return false;
    }
    const QTime time = moment.time();
    const int today = moment.date().dayOfWeek();
    if (from < until) {
        return days.contains(today) && time >= from && time < until;
    }
    const int yesterday = moment.date().addDays(-1).dayOfWeek();
    return (days.contains(today) && time >= from) || (days.contains(yesterday) && time < until);
}

std::optional<QDateTime> QuietHours::nextChange(const QDateTime &moment) const
{
    std::optional<QDateTime> next;
    for (int ahead = 0; ahead <= 8; ++ahead) {
        for (const QTime time : {from, until}) {
            const QDateTime candidate(moment.date().addDays(ahead), time);
            if (candidate > moment && contain(candidate) != contain(moment) && (!next || candidate < *next)) {
                next = candidate;
            }
        }
    }
    return next;
}

std::optional<QTime> readTimeOfDay(const QString &text)
{
    const QTime time = QTime::fromString(text.trimmed(), u"H:mm"_s);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString toText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

std::optional<QSet<int>> readDays(const QString &text)
{
    QSet<int> days;
    for (const QChar character : text) {
        const int day = character.digitValue();
        if (day < Qt::Monday || day > Qt::Sunday) {
            return std::nullopt;
        }
        days.insert(day);
    }
    return days;
}

QString toText(const QSet<int> &days)
{
    QString text;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (days.contains(day)) {
            text += QString::number(day);
        }
    }
    return text;
}

} // namespace Rufzeichen
