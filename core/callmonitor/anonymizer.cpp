// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/anonymizer.h"

#include "core/callmonitor/callmonitorline.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace Rufzeichen {

namespace {

constexpr QByteArrayView mask = "xxx";
constexpr char standInMark = '~';
constexpr qsizetype standInLetters = 10; // 47 bits: among ten thousand numbers two alike are a million times unlikely
constexpr qsizetype shortestNumber = 4; // digits in a row that may be a number outside the number columns
constexpr int firstHiddenExtension = 1000; // has that many digits
constexpr qsizetype longestDuration = 5; // digits: 99999 s are 27 hours
constexpr int firstHiddenDuration = 100000;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

qsizetype digitsFrom(QByteArrayView text, qsizetype position)
{
    qsizetype end = position;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    return end - position;
}

// In a SIP address, `user@host`, only the user part is a number, or a name.
QByteArrayView userPart(QByteArrayView number)
{
    const qsizetype at = number.indexOf('@');
    return at < 0 ? number : number.first(at);
}

// `01755290xxx`, `0178xxxxxxx`, `0171xxxxxx9`: next to no digits are left after the mask.
bool isMasked(QByteArrayView number)
{
    const QByteArrayView user = userPart(number);
    const qsizetype position = user.lastIndexOf(mask);
    return position >= 0 && std::count_if(user.begin() + position, user.end(), isDigit) <= 2;
}

bool isStandIn(QByteArrayView number)
{
    return number.size() == 1 + standInLetters && number.front() == standInMark
        && std::all_of(number.begin() + 1, number.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

QByteArray replaced(QByteArrayView text, qsizetype begin, qsizetype end)
{
    return text.first(begin).toByteArray() + mask.toByteArray() + text.sliced(end).toByteArray();
}

// From the third digit from the end to the last digit; all digits where there are fewer.
QByteArray maskLastDigits(QByteArrayView number)
{
    qsizetype begin = number.size();
    qsizetype end = 0;
    int digits = 0;
    for (qsizetype i = number.size() - 1; i >= 0 && digits < 3; --i) {
        if (isDigit(number[i])) {
            begin = i;
            end = digits == 0 ? i + 1 : end;
            ++digits;
        }
    }
    return digits == 0 ? number.toByteArray() : replaced(number, begin, end);
}

QByteArray maskNumber(QByteArrayView number)
{
    const QByteArrayView user = userPart(number);
    if (user.size() == number.size()) {
        return maskLastDigits(number);
    }
    const auto digits = std::count_if(user.begin(), user.end(), isDigit);
    const QByteArray hidden
        = digits >= 3 ? maskLastDigits(user) : replaced(user, std::max<qsizetype>(user.size() - 3, 0), user.size());
    return hidden + number.sliced(user.size()).toByteArray();
}

// What a column of a whole line may hold. A number in the wrong column is treated like any other text.
enum class ColumnKind { TimeStamp, Number, Duration, Text };

ColumnKind columnKind(CallMonitorEvent event, qsizetype column)
{
    if (column == 0) {
        return ColumnKind::TimeStamp;
    }
    const auto isOneOf = [column](qsizetype first, qsizetype second) { return column == first || column == second; };
    switch (event) {
    case CallMonitorEvent::Ring:
        return isOneOf(3, 4) ? ColumnKind::Number : ColumnKind::Text;
    case CallMonitorEvent::Call:
        return isOneOf(4, 5) ? ColumnKind::Number : ColumnKind::Text;
    case CallMonitorEvent::Connect:
        return column == 4 ? ColumnKind::Number : ColumnKind::Text;
    case CallMonitorEvent::Disconnect:
        return column == 3 ? ColumnKind::Duration : ColumnKind::Text;
    case CallMonitorEvent::Unknown:
    case CallMonitorEvent::Malformed:
        break;
    }
    return ColumnKind::Text;
}

bool isDuration(QByteArrayView column)
{
    return column.size() <= longestDuration && !column.startsWith('0') && digitsFrom(column, 0) == column.size();
}

} // namespace

Anonymizer::Anonymizer(Masking masking, QByteArray key)
    : m_masking(masking)
    , m_key(std::move(key))
{
}

QString Anonymizer::number(const QString &number) const
{
    return m_masking == Masking::None ? number : textFromBox(hideNumber(number.toUtf8()));
}

QString Anonymizer::text(const QString &text) const
{
    return m_masking == Masking::None ? text : textFromBox(hideRuns(text.toUtf8()));
}

std::optional<int> Anonymizer::extension(std::optional<int> extension) const
{
    const bool hide = m_masking != Masking::None && extension >= firstHiddenExtension;
    return hide ? std::nullopt : extension;
}

std::optional<int> Anonymizer::duration(std::optional<int> duration) const
{
    const bool hide = m_masking != Masking::None && duration >= firstHiddenDuration;
    return hide ? std::nullopt : duration;
}

CallMonitorLine Anonymizer::line(const CallMonitorLine &line) const
{
    if (m_masking == Masking::None) {
        return line;
    }
    const QByteArray hidden = hideInLine(line);
    const bool framed = line.defect == LineDefect::TooLong || line.defect == LineDefect::CutOff;
    const CallMonitorLine read
        = framed ? CallMonitorLine::broken(hidden, line.defect) : CallMonitorLine::parse(hidden);
    return read.event == line.event ? read : withoutIntegers(line, hidden);
}

// A number in the place of the connection id is hidden, but the line stays what it was.
CallMonitorLine Anonymizer::withoutIntegers(const CallMonitorLine &line, const QByteArray &hidden) const
{
    CallMonitorLine result;
    result.event = line.event;
    result.time = line.time;
    result.remote = line.remote ? std::optional(number(*line.remote)) : std::nullopt;
    result.local = line.local ? std::optional(number(*line.local)) : std::nullopt;
    result.trunk = line.trunk ? std::optional(text(*line.trunk)) : std::nullopt;
    result.raw = hidden;
    return result;
}

// What is left may hold a second number, or come back in a line that is taken for malformed: then its runs go too.
QByteArray Anonymizer::hideNumber(QByteArrayView number) const
{
    if (number.isEmpty() || isMasked(number) || isStandIn(number)) {
        return hideRuns(number);
    }
    return hideRuns(m_masking == Masking::Pseudonymous ? standIn(number) : maskNumber(number));
}

QByteArray Anonymizer::hideRuns(QByteArrayView text) const
{
    QByteArray hidden;
    qsizetype position = 0;
    while (position < text.size()) {
        const qsizetype digits = digitsFrom(text, position);
        const QByteArrayView run = text.sliced(position, std::max<qsizetype>(digits, 1));
        position += run.size();
        const bool alreadyHidden = text.sliced(position).startsWith(mask);
        if (digits < shortestNumber || alreadyHidden) {
            hidden.append(run);
        } else {
            hidden.append(m_masking == Masking::Pseudonymous ? standIn(run) : maskLastDigits(run));
        }
    }
    return hidden;
}

QByteArray Anonymizer::hideInLine(const CallMonitorLine &line) const
{
    QByteArray hidden;
    hidden.reserve(line.raw.size() + 16);
    qsizetype begin = 0;
    for (qsizetype column = 0; begin <= line.raw.size(); ++column) {
        const qsizetype found = line.raw.indexOf(';', begin);
        const qsizetype end = found < 0 ? line.raw.size() : found;
        const QByteArrayView content = QByteArrayView(line.raw).sliced(begin, end - begin);
        const ColumnKind kind = columnKind(line.event, column);
        const bool sanitized
            = (kind == ColumnKind::TimeStamp && line.time) || (kind == ColumnKind::Duration && isDuration(content));
        if (sanitized) {
            hidden.append(content);
        } else {
            hidden.append(kind == ColumnKind::Number ? hideNumber(content) : hideRuns(content));
        }
        if (found >= 0) {
            hidden.append(';');
        }
        begin = end + 1;
    }
    return hidden;
}

QByteArray Anonymizer::standIn(QByteArrayView number) const
{
    // As text, whatever the bytes: the line and the call that is made of it have the same pseudonym.
    const QByteArray text = textFromBox(number).toUtf8();
    const QByteArray digest = QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256);
    QByteArray letters(1, standInMark);
    for (const char byte : QByteArrayView(digest).first(standInLetters)) {
        letters.append(static_cast<char>('a' + static_cast<uchar>(byte) % 26));
    }
    return letters;
}

} // namespace Rufzeichen
