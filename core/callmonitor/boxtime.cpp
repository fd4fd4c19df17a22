// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/boxtime.h"

#include <QDateTime>
#include <algorithm>
#include <array>
#include <utility>

namespace Rufzeichen {

namespace {

constexpr QByteArrayView wireForm = "00.00.00 00:00:00";

// Written by hand: QDateTime::fromString takes six times as long and reads "16" as 1916.
bool hasWireForm(QByteArrayView text)
{
    if (text.size() != wireForm.size()) {
        return false;
    }
    for (qsizetype i = 0; i < wireForm.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (wireForm[i] == '0' ? !digit : text[i] != wireForm[i]) {
            return false;
        }
    }
    return true;
}

quint8 twoDigits(QByteArrayView text, qsizetype position)
{
    return static_cast<quint8>((text[position] - '0') * 10 + (text[position + 1] - '0'));
}

int daysInMonth(int year, int month)
{
    constexpr std::array days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0; // right for 1970 to 2069, all that two digits can say
    return month == 2 && leap ? 29 : days[static_cast<size_t>(month - 1)];
}

void setTwoDigits(QByteArray &text, qsizetype position, int value)
{
    char *const digits = text.data() + position;
    digits[0] = static_cast<char>('0' + value / 10);
    digits[1] = static_cast<char>('0' + value % 10);
}

// By the standard library: QDate takes five times as long, and the clock of recorded lines asks for each line.
qint64 secondsOf(const BoxTime &time)
{
    using namespace std::chrono;
    const sys_days day = year(time.year) / time.month / time.day;
    return qint64(day.time_since_epoch().count()) * 86400 + (time.hour * 60 + time.minute) * 60 + time.second;
}

// A phone rings for less than what is more than half an hour.
qint64 withoutChange(qint64 step)
{
    constexpr qint64 change = 1800; // seconds
    constexpr qint64 ringing = 120;
    const qint64 rest = step % change;
    return step >= change && step < 2 * change + ringing && rest < ringing ? rest : step;
}

} // namespace

std::optional<BoxTime> BoxTime::parse(QByteArrayView text)
{
    if (!hasWireForm(text)) {
        return std::nullopt;
    }
    const int year = twoDigits(text, 6);
    const BoxTime time {
        .year = static_cast<quint16>(year >= 70 ? 1900 + year : 2000 + year),
        .month = twoDigits(text, 3),
        .day = twoDigits(text, 0),
        .hour = twoDigits(text, 9),
        .minute = twoDigits(text, 12),
        .second = twoDigits(text, 15),
    };
    if (time.month < 1 || time.month > 12 || time.day < 1 || time.day > daysInMonth(time.year, time.month)
        || time.hour > 23 || time.minute > 59 || time.second > 59) {
        return std::nullopt;
    }
    return time;
}

BoxTime BoxTime::fromLocal(const QDateTime &moment)
{
    const QDate date = moment.date();
    const QTime time = moment.time();
    return {
        .year = static_cast<quint16>(date.year()),
        .month = static_cast<quint8>(date.month()),
        .day = static_cast<quint8>(date.day()),
        .hour = static_cast<quint8>(time.hour()),
        .minute = static_cast<quint8>(time.minute()),
        .second = static_cast<quint8>(time.second()),
    };
}

QByteArray BoxTime::toIso() const
{
    QByteArray text = QByteArrayLiteral("0000-00-00T00:00:00");
    setTwoDigits(text, 0, year / 100);
    setTwoDigits(text, 2, year % 100);
    setTwoDigits(text, 5, month);
    setTwoDigits(text, 8, day);
    setTwoDigits(text, 11, hour);
    setTwoDigits(text, 14, minute);
    setTwoDigits(text, 17, second);
    return text;
}

QByteArray BoxTime::toWire() const
{
    QByteArray text = wireForm.toByteArray();
    setTwoDigits(text, 0, day);
    setTwoDigits(text, 3, month);
    setTwoDigits(text, 6, year % 100);
    setTwoDigits(text, 9, hour);
    setTwoDigits(text, 12, minute);
    setTwoDigits(text, 15, second);
    return text;
}

bool canBeTrue(const BoxTime &stamp)
{
    return stamp.year >= BoxTime::firstTrueYear;
}

qint64 secondsBetween(const BoxTime &from, const BoxTime &until)
{
    return secondsOf(until) - secondsOf(from);
}

bool LineTimes::isSmallStepBack(const BoxTime &time) const
{
    constexpr qint64 summerTime = 3600; // seconds
    return m_last && time < *m_last && secondsBetween(time, *m_last) <= summerTime;
}

std::optional<BoxTime> LineTimes::byStamp(const std::optional<BoxTime> &stamp)
{
    if (!stamp || !canBeTrue(*stamp)) {
        return std::nullopt;
    }
    if (!m_last || *stamp >= *m_last) {
        m_last = stamp;
        return stamp;
    }
    return isSmallStepBack(*stamp) ? m_last : std::nullopt;
}

BoxTime LineTimes::byArrival(const BoxTime &arrival)
{
    m_last = isSmallStepBack(arrival) ? *m_last : arrival;
    return *m_last;
}

std::optional<BoxTime> LineTimes::byOrder(const std::optional<BoxTime> &stamp)
{
    if (!stamp || !canBeTrue(*stamp)) {
        return m_last ? m_last : stamp;
    }
    if (std::exchange(m_mayGoBack, false) || !isSmallStepBack(*stamp)) {
        m_last = stamp;
    }
    return m_last;
}

std::chrono::milliseconds StampClock::at(const std::optional<BoxTime> &stamp)
{
    if (stamp) {
        const qint64 seconds = secondsOf(*stamp);
        const bool isTrue = canBeTrue(*stamp);
        if (isTrue == m_lastIsTrue) {
            m_now += std::chrono::seconds(withoutChange(std::max<qint64>(seconds - m_last.value_or(seconds), 0)));
        }
        m_last = seconds;
        m_lastIsTrue = isTrue;
    }
    return m_now;
}

} // namespace Rufzeichen
