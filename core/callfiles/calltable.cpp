// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/calltable.h"

#include "core/tr064/listxml.h"
#include "core/wordtable.h"

#include <QRegularExpression>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<BoxCallType, 14> typeWords {{
    {BoxCallType::Incoming, "incoming"_L1},
    {BoxCallType::Missed, "missed"_L1},
    {BoxCallType::Outgoing, "outgoing"_L1},
    {BoxCallType::Rejected, "blocked"_L1},
    // jAnrufmonitor
    {BoxCallType::Incoming, "accepted"_L1},
    {BoxCallType::Missed, "away"_L1},
    {BoxCallType::Rejected, "rejected"_L1},
    // what people and other languages make of them
    {BoxCallType::Incoming, "angenommen"_L1},
    {BoxCallType::Incoming, "eingehend"_L1},
    {BoxCallType::Missed, "verpasst"_L1},
    {BoxCallType::Missed, "entgangen"_L1},
    {BoxCallType::Outgoing, "ausgehend"_L1},
    {BoxCallType::Rejected, "abgewiesen"_L1},
    {BoxCallType::Rejected, "blockiert"_L1},
}};

// In small letters, without blanks at the ends.
QString tidied(const QString &text)
{
    return text.simplified().toLower();
}

// Only what is certain whatever the phones are called: it tells how the call ended.
std::optional<int> extensionOf(const QString &device)
{
    const QString name = tidied(device);
    if (name.startsWith("anrufbeantworter"_L1) || name.startsWith("answering machine"_L1)) {
        return 40;
    }
    return name == "fax"_L1 || name == "faxfunktion"_L1 || name == "fax function"_L1 ? std::optional(5)
                                                                                     : std::nullopt;
}

// Seconds where it is a number alone, as JFritz has it. Nothing where it can't be read, or is none.
std::optional<int> minutesOf(const QString &text)
{
    static const QRegularExpression words(u"\\A(?:(\\d{1,4}) ?h(?:ours?|rs?)? ?)?(?:(\\d{1,4}) ?min\\w{0,8}\\.?)?"
                                          "(?: ?\\d{1,4} ?s\\w{0,8}\\.?)?\\z"_s);
    constexpr qint64 longest = ListLimits::longestDuration;
    if (const std::optional<qint64> seconds = readInteger(text)) {
        return *seconds >= 0 && *seconds <= longest ? std::optional(int((*seconds + 59) / 60)) : std::nullopt;
    }
    if (const auto match = words.match(text); !text.isEmpty() && match.hasMatch()) {
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    }
    return readMinutes(QString(text).replace(u'.', u':'));
}

// Numbers that are written for people, or withheld in words.
QString numberOf(const QString &text)
{
    static const QRegularExpression decorated(u"\\A\\+?[0-9*# ()/.-]+\\z"_s);
    static const QRegularExpression withheld(
        u"\\A(?:anonym(?:ous)?|unbekannt|unknown|unterdrückt|withheld|clir)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (withheld.match(text).hasMatch()) {
        return {};
    }
    if (text.contains(u' ') && !text.endsWith(u')') && decorated.match(text).hasMatch()) {
        QString number = text;
        return number.removeIf([](QChar each) { return u" ()/.-"_s.contains(each); });
    }
    return text;
}

// "97911585", "Internet: 97911585", "12345678@sip.example".
QString ownNumberOf(const QString &text)
{
    return ownNumberIn(text.first(std::min(text.size(), text.contains(u'@') ? text.indexOf(u'@') : text.size())));
}

} // namespace

CallTable::CallTable()
{
    m_places.fill(-1);
}

std::optional<CallTable::Column> CallTable::columnOf(const QString &head, const CallTable &before)
{
    struct Head {
        QLatin1StringView word;
        Column column;
    };
    static constexpr std::array heads {
        Head {"typ"_L1, Column::Type},
        Head {"type"_L1, Column::Type},
        Head {"calltype"_L1, Column::Type},
        Head {"status"_L1, Column::Type},
        Head {"datum"_L1, Column::Date},
        Head {"date"_L1, Column::Date},
        Head {"time"_L1, Column::Time},
        Head {"uhrzeit"_L1, Column::Time},
        Head {"name"_L1, Column::Name},
        Head {"rufnummer"_L1, Column::Number},
        Head {"number"_L1, Column::Number},
        Head {"telephone number"_L1, Column::Number},
        Head {"phone number"_L1, Column::Number},
        Head {"nebenstelle"_L1, Column::Device},
        Head {"extension"_L1, Column::Device},
        Head {"port"_L1, Column::Device},
        Head {"eigene rufnummer"_L1, Column::Own},
        Head {"eigene rufnummer (msn)"_L1, Column::Own},
        Head {"outgoing caller id"_L1, Column::Own},
        Head {"local number"_L1, Column::Own},
        Head {"own number"_L1, Column::Own},
        Head {"msn"_L1, Column::Own},
        Head {"route"_L1, Column::Own},
        Head {"dauer"_L1, Column::Duration},
        Head {"duration"_L1, Column::Duration},
    };
    const QString word = tidied(head);
    const auto *const found
        = std::find_if(heads.begin(), heads.end(), [&](const Head &each) { return each.word == word; });
    if (found == heads.end()) {
        return std::nullopt;
    }
    // English boxes call both numbers the same; the own one is the second.
    return found->column == Column::Number && before.has(Column::Number) ? Column::Own : found->column;
}

std::optional<CallTable> CallTable::ofHeads(const TableRow &heads)
{
    CallTable table;
    for (qsizetype place = 0; place < heads.size(); ++place) {
        const std::optional<Column> column = columnOf(heads[place].text, table);
        if (column && !table.has(*column)) {
            table.setPlace(*column, place);
        }
    }
    const bool isOfCalls = table.has(Column::Type) && table.has(Column::Date) && table.has(Column::Number)
        && table.has(Column::Duration);
    if (!isOfCalls) {
        return std::nullopt;
    }
    table.setWidth(heads);
    const bool isMail = !table.has(Column::Name) && heads.value(1).text.startsWith(u' ');
    constexpr qsizetype newest = 8; // columns that boxes have since they know places
    table.m_types = isMail                                    ? Types::Mailed
        : !table.has(Column::Name)                            ? Types::Older
        : table.m_width >= newest && !table.has(Column::Time) ? Types::Newer
                                                              : Types::Either;
    return table;
}

std::optional<CallTable> CallTable::ofFirstCall(const TableRow &row)
{
    CallTable table;
    table.setPlace(Column::Date, 0);
    table.setPlace(Column::Country, 1);
    table.setPlace(Column::Area, 2);
    table.setPlace(Column::Number, 3);
    table.setWidth(row);
    constexpr qsizetype fewest = 4;
    static const QRegularExpression country(u"\\A\\+?\\d{1,4}\\z"_s);
    const bool isCall
        = row.size() >= fewest && country.match(row[1].text).hasMatch() && table.read(row).reading == Reading::Call;
    return isCall ? std::optional(table) : std::nullopt;
}

// A separator at the end of the first row may be missing in the others.
void CallTable::setWidth(const TableRow &first)
{
    const auto last = std::find_if(first.rbegin(), first.rend(),
                                   [](const TableCell &cell) { return !cell.text.trimmed().isEmpty(); });
    m_width = first.size();
    m_fewest = std::max(std::distance(last, first.rend()), place(Column::Number) + 1);
}

QString CallTable::text(const TableRow &row, Column column) const
{
    return has(column) ? row.value(place(column)).text.trimmed() : QString();
}

// The box does not quote: a name with a semicolon in it has become several cells.
TableRow CallTable::withoutExtraCells(const TableRow &row) const
{
    const bool hasOnlyBlankOnes = std::all_of(row.begin() + std::min(row.size(), m_width), row.end(),
                                              [](const TableCell &cell) { return cell.text.trimmed().isEmpty(); });
    if (hasOnlyBlankOnes || !has(Column::Name)) {
        return row;
    }
    TableRow tidy = row;
    while (tidy.size() > m_width) {
        const TableCell rest = tidy.takeAt(place(Column::Name) + 1);
        tidy[place(Column::Name)].text += u';' + rest.text;
    }
    return tidy;
}

CallTable::Result CallTable::read(const TableRow &cells) const
{
    const TableRow row = withoutExtraCells(cells);
    const std::optional<BoxCallType> callType = has(Column::Type) ? type(row) : BoxCallType::Missed;
    const std::optional<ListedTime> started = time(row);
    if (!callType || !started || row.size() < m_fewest) {
        return {};
    }
    BoxCall entry {.type = *callType,
                   .local = ownNumberOf(text(row, Column::Own)),
                   .name = text(row, Column::Name),
                   .device = text(row, Column::Device),
                   .extension = extensionOf(text(row, Column::Device)),
                   .started = started->time,
                   .minutes = minutesOf(text(row, Column::Duration)).value_or(0)};
    const QString country = text(row, Column::Country);
    const QString plus = country.isEmpty() || country.startsWith(u'+') ? QString() : u"+"_s;
    readRemote(entry, numberOf(plus + country + text(row, Column::Area) + text(row, Column::Number)));
    if (!entry.outcome()) {
        return {.reading = Reading::Running};
    }
    std::optional<ListedCall> call = listedCall(entry);
    if (!call) {
        return {};
    }
    if (!has(Column::Type)) { // it came in; nobody wrote down what became of it
        call->stored.call.outcome = CallOutcome::Lost;
        call->stored.call.duration.reset();
    }
    return {.reading = Reading::Call, .call = *std::move(call)};
}

std::optional<BoxCallType> CallTable::type(const TableRow &row) const
{
    const QString cell = tidied(text(row, Column::Type));
    const std::optional<qint64> number = readInteger(cell);
    return number ? numberedType(row, int(std::clamp<qint64>(*number, 0, 100))) : valueOf(typeWords, cell);
}

std::optional<BoxCallType> CallTable::numberedType(const TableRow &row, int number) const
{
    constexpr std::array mailed {BoxCallType::Outgoing, BoxCallType::Incoming, BoxCallType::Missed};
    if (m_types == Types::Mailed) {
        return number >= 1 && number <= 3 ? std::optional(mailed.at(size_t(number) - 1)) : std::nullopt;
    }
    const bool hasLasted = minutesOf(text(row, Column::Duration)) > 0 || !text(row, Column::Device).isEmpty();
    const bool isRejected = m_types == Types::Newer || (m_types == Types::Either && !hasLasted);
    switch (number) {
    case 1:
    case 2:
    case 9:
    case 10:
    case 11:
        return static_cast<BoxCallType>(number);
    case 3:
        return isRejected ? BoxCallType::Rejected : BoxCallType::Outgoing;
    case 4:
        return BoxCallType::Outgoing;
    default:
        return std::nullopt;
    }
}

std::optional<ListedTime> CallTable::time(const TableRow &row) const
{
    const QString date = text(row, Column::Date);
    return readListedTime(has(Column::Time) ? date + u' ' + text(row, Column::Time) : date);
}

} // namespace Rufzeichen
