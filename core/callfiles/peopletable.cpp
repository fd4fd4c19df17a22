// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/peopletable.h"

#include "core/callfiles/formulaguard.h"
#include "core/wordtable.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// What CallExport writes, in its languages; a test compares them.
enum Column {
    Time,
    Direction,
    Outcome,
    Name,
    Number,
    Place,
    WrittenNumber,
    Device,
    Duration,
    Note,
    LineName,
    Columns
};
constexpr std::array<const char16_t *, 2> languages {
    u"Time|Direction|Outcome|Name|Number|Place|Own number|Device|Duration|Note|Name of own number",
    u"Zeit|Richtung|Ergebnis|Name|Nummer|Ort|Eigene Nummer|Gerät|Dauer|Notiz|Name der eigenen Nummer",
};

constexpr WordTable<CallDirection, 6> directions {{
    {CallDirection::Incoming, "incoming"_L1},
    {CallDirection::Incoming, "eingehend"_L1},
    {CallDirection::Outgoing, "outgoing"_L1},
    {CallDirection::Outgoing, "ausgehend"_L1},
    {CallDirection::Unknown, "unknown"_L1},
    {CallDirection::Unknown, "unbekannt"_L1},
}};

constexpr WordTable<CallOutcome, 14> outcomes {{
    {CallOutcome::Answered, "answered"_L1},
    {CallOutcome::Answered, "angenommen"_L1},
    {CallOutcome::Missed, "missed"_L1},
    {CallOutcome::Missed, "verpasst"_L1},
    {CallOutcome::Rejected, "rejected"_L1},
    {CallOutcome::Rejected, "abgewiesen"_L1},
    {CallOutcome::Machine, "answering machine"_L1},
    {CallOutcome::Machine, "Anrufbeantworter"_L1},
    {CallOutcome::Fax, "fax"_L1},
    {CallOutcome::Fax, "Fax"_L1},
    {CallOutcome::Unanswered, "not answered"_L1},
    {CallOutcome::Unanswered, "nicht angenommen"_L1},
    {CallOutcome::Lost, "end unknown"_L1},
    {CallOutcome::Lost, "Ende unbekannt"_L1},
}};

std::optional<int> secondsOf(const QString &text)
{
    static const QRegularExpression form(u"\\A(\\d{1,3}):(\\d\\d):(\\d\\d)\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch()
        ? std::optional(match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 + match.captured(3).toInt())
        : std::nullopt;
}

// Withheld, or not known: words in place of a number.
bool isNumber(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); }) || text.contains(u'@');
}

} // namespace

std::optional<PeopleTable> PeopleTable::ofHeads(const TableRow &heads)
{
    QStringList words;
    for (const TableCell &cell : heads) {
        words.append(cell.text);
    }
    // Earlier versions wrote no notes, and no names of own numbers.
    const auto isLanguage = [&words](const char16_t *each) {
        const QStringList columns = QString::fromUtf16(each).split(u'|');
        return words == columns || words == columns.first(LineName) || words == columns.first(Note);
    };
    return std::any_of(languages.begin(), languages.end(), isLanguage) ? std::optional(PeopleTable(words.size()))
                                                                       : std::nullopt;
}

std::optional<ListedCall> PeopleTable::read(const TableRow &row) const
{
    if (row.size() != m_columns) {
        return std::nullopt;
    }
    const auto text = [&row](Column column) { return unguarded(row[column].text).trimmed(); };
    const std::optional<ListedTime> started = readListedTime(text(Time));
    const auto direction = valueOf(directions, text(Direction));
    const auto outcome = valueOf(outcomes, text(Outcome)); // none of a call that ran then
    const QString number = text(Number);
    if (!direction || !started || number.size() > ListLimits::longestNumber
        || text(WrittenNumber).size() > ListLimits::longestNumber) {
        return std::nullopt;
    }
    ListedCall listed;
    Call &call = listed.stored.call;
    call.phase = CallPhase::Ended;
    call.direction = *direction;
    call.outcome = outcome.value_or(CallOutcome::Lost);
    call.remote = isNumber(number) ? number : QString(u""_s);
    call.local = text(WrittenNumber).isEmpty() ? std::nullopt : std::optional(text(WrittenNumber));
    call.started = started->time;
    call.moment = call.started;
    call.duration = secondsOf(text(Duration));
    // Those of the box's list are written with seconds, too, but have none.
    listed.stored.source = started->time.second == 0 ? CallSource::Box : CallSource::Import;
    listed.stored.party
        = {.name = text(Name).left(ListLimits::longestName), .place = text(Place).left(ListLimits::longestName)};
    listed.stored.note = m_columns > Note ? text(Note).left(longestNote) : QString();
    return listed;
}

} // namespace Rufzeichen
