// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/exportedcall.h"

#include "core/callfiles/formulaguard.h"
#include "core/calls/callrow.h"
#include "core/calls/callwords.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <functional>
#include <limits>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

/** The text of a field; nothing where it has none. */
using Fields = std::function<std::optional<QString>(const QString &)>;

/** Reads fields one by one, and remembers whether one of them can't be right. */
class FieldReader
{
public:
    explicit FieldReader(const Fields &fields)
        : m_fields(fields)
    {
    }

    [[nodiscard]] bool isRight() const { return m_isRight; }

    std::optional<QString> number(const QString &key)
    {
        const std::optional<QString> text = m_fields(key);
        m_isRight = m_isRight && (!text || text->size() <= ListLimits::longestNumber);
        return text;
    }

    QString words(const QString &key) { return m_fields(key).value_or(QString()).left(ListLimits::longestName); }

    QString longWords(const QString &key) { return m_fields(key).value_or(QString()).left(longestNote); }

    std::optional<int> integer(const QString &key, int most)
    {
        const std::optional<QString> text = given(key);
        bool isNumber = true;
        const int value = text ? text->toInt(&isNumber) : 0;
        m_isRight = m_isRight && isNumber && value >= 0 && value <= most;
        return text && m_isRight ? std::optional(value) : std::nullopt;
    }

    std::optional<BoxTime> time(const QString &key)
    {
        const std::optional<QString> text = given(key);
        const std::optional<ListedTime> time = text ? readListedTime(*text) : std::nullopt;
        m_isRight = m_isRight && (!text || time);
        return time ? std::optional(time->time) : std::nullopt;
    }

    std::optional<QDateTime> instant(const QString &key)
    {
        const std::optional<QString> text = given(key);
        const QDateTime instant = text ? QDateTime::fromString(*text, Qt::ISODate) : QDateTime();
        m_isRight = m_isRight && (!text || instant.isValid());
        return instant.isValid() ? std::optional(instant.toLocalTime()) : std::nullopt;
    }

    template <typename Value, std::size_t count>
    std::optional<Value> word(const QString &key, const WordTable<Value, count> &words)
    {
        const std::optional<QString> text = given(key);
        const std::optional<Value> value = text ? valueOf(words, *text) : std::nullopt;
        m_isRight = m_isRight && (!text || value);
        return value;
    }

private:
    [[nodiscard]] std::optional<QString> given(const QString &key) const
    {
        const std::optional<QString> text = m_fields(key);
        return text && !text->isEmpty() ? text : std::nullopt;
    }

    const Fields &m_fields;
    bool m_isRight = true;
};

// A key of ours, or nothing: it names a call in our file.
QString validKey(const QString &key)
{
    constexpr qsizetype longest = 64;
    const bool isValid = key.size() <= longest
        && std::all_of(key.begin(), key.end(), [](QChar each) { return each > u' ' && each <= u'~'; });
    return isValid ? key : QString();
}

std::optional<ListedCall> readCall(const Fields &fields)
{
    constexpr int mostExtensions = 10'000;
    constexpr auto any = std::numeric_limits<int>::max();
    FieldReader reader(fields);
    ListedCall listed;
    Call &call = listed.stored.call;
    call.key = validKey(reader.words(u"key"_s));
    const auto phase = reader.word(u"phase"_s, CallWords::phaseWords);
    const auto direction = reader.word(u"direction"_s, CallWords::directionWords);
    call.outcome = reader.word(u"outcome"_s, CallWords::outcomeWords);
    call.remote = reader.number(u"remote"_s);
    call.local = reader.number(u"local"_s);
    call.trunk = reader.number(u"trunk"_s);
    call.extension = reader.integer(u"extension"_s, mostExtensions);
    call.started = reader.time(u"started"_s);
    call.connected = reader.time(u"connected"_s);
    call.ended = reader.time(u"ended"_s);
    call.duration = reader.integer(u"duration"_s, ListLimits::longestDuration);
    call.moment = reader.time(u"moment"_s);
    if (const std::optional<int> rang = reader.integer(u"rang"_s, any)) {
        call.rang = std::chrono::milliseconds(*rang);
    }
    listed.stored.source = reader.word(u"source"_s, CallWords::sourceWords).value_or(CallSource::Import);
    listed.tellsSeen = fields(u"seen"_s).has_value();
    listed.stored.seen = fields(u"seen"_s) != u"false"_s;
    listed.stored.settled = fields(u"settled"_s) != u"false"_s;
    listed.stored.note = reader.longWords(u"note"_s);
    listed.stored.numberNote = reader.longWords(u"numberNote"_s);
    listed.stored.reminder = reader.instant(u"reminder"_s);
    listed.stored.party = {.name = reader.words(u"name"_s), .place = reader.words(u"place"_s)};
    listed.stored.device = reader.words(u"device"_s);
    if (!reader.isRight() || !phase || !direction) {
        return std::nullopt;
    }
    // What ran when it was exported has ended long since, and nobody knows how.
    const bool hasOutcome = *phase == CallPhase::Ended && call.outcome;
    call.phase = CallPhase::Ended;
    call.direction = *direction;
    call.outcome = hasOutcome ? call.outcome : CallOutcome::Lost;
    call.moment = call.moment ? call.moment : CallRow::stamp(call);
    return listed;
}

} // namespace

std::optional<ExportedTable> ExportedTable::ofHeads(const TableRow &heads)
{
    ExportedTable table;
    for (qsizetype place = 0; place < heads.size(); ++place) {
        table.m_places.insert(heads[place].text, place);
    }
    for (const QString &key : {u"phase"_s, u"direction"_s, u"outcome"_s, u"remote"_s, u"started"_s}) {
        if (!table.m_places.contains(key)) {
            return std::nullopt;
        }
    }
    return table;
}

std::optional<ListedCall> ExportedTable::read(const TableRow &row) const
{
    if (row.size() != m_places.size()) {
        return std::nullopt;
    }
    return readCall([this, &row](const QString &key) -> std::optional<QString> {
        const TableCell cell = row.value(m_places.value(key, -1));
        return cell.text.isEmpty() && !cell.isQuoted ? std::nullopt : std::optional(unguarded(cell.text));
    });
}

std::optional<ListedCall> readExportedObject(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"type"_s).toString() != u"call"_s) {
        return std::nullopt;
    }
    return readCall([&object](const QString &key) -> std::optional<QString> {
        const QJsonValue value = object.value(key);
        if (value.isNull() || value.isUndefined()) {
            return std::nullopt;
        }
        return value.isBool() ? QString(value.toBool() ? u"true"_s : u"false"_s) : value.toVariant().toString();
    });
}

} // namespace Rufzeichen
