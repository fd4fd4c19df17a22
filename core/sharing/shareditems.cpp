// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/shareditems.h"

#include "core/calls/callrow.h"
#include "core/calls/callwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <limits>

namespace Rufzeichen::SharedForm {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 256;
constexpr qsizetype longestSharedNote = 9000;
constexpr qint64 largest = qint64(1) << 53; // what JSON numbers hold exactly

constexpr WordTable<ChangeKind, 4> kindWords {{{ChangeKind::Call, "call"_L1},
                                               {ChangeKind::NumberNote, "number"_L1},
                                               {ChangeKind::Forgotten, "forgotten"_L1},
                                               {ChangeKind::LineName, "line"_L1}}};

/** Reads one object; `isRight` stays only if all that was asked for can be. */
class Reader
{
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] bool isRight() const { return m_isRight; }

    std::optional<QString> text(QLatin1StringView name, qsizetype longest = longestText)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isNull() || value.isUndefined()) {
            return std::nullopt;
        }
        const QString text = value.toString();
        return value.isString() && text.size() <= longest ? std::optional(text) : fail<QString>();
    }

    QString neededText(QLatin1StringView name, qsizetype longest = longestText)
    {
        return needed(text(name, longest));
    }

    std::optional<qint64> integer(QLatin1StringView name, qint64 least, qint64 most = largest)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isNull() || value.isUndefined()) {
            return std::nullopt;
        }
        const qint64 number = value.toInteger(std::numeric_limits<qint64>::min());
        return number >= least && number <= most ? std::optional(number) : fail<qint64>();
    }

    qint64 neededInteger(QLatin1StringView name, qint64 least) { return needed(integer(name, least)); }

    std::optional<int> small(QLatin1StringView name)
    {
        const auto number = integer(name, 0, std::numeric_limits<int>::max());
        return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
    }

    bool flag(QLatin1StringView name, bool otherwise)
    {
        const QJsonValue value = m_object.value(name);
        m_isRight = m_isRight && (value.isBool() || value.isNull() || value.isUndefined());
        return value.toBool(otherwise);
    }

    std::optional<BoxTime> time(QLatin1StringView name)
    {
        const auto written = text(name);
        if (!written) {
            return std::nullopt;
        }
        const QDateTime read = QDateTime::fromString(*written + u'Z', Qt::ISODate);
        const bool canBe = read.isValid() && read.date().year() >= 1970 && read.date().year() < 2200;
        return canBe ? std::optional(CallRow::time(read.toSecsSinceEpoch())) : fail<BoxTime>();
    }

    template <typename Value, std::size_t count>
    std::optional<Value> word(QLatin1StringView name, const WordTable<Value, count> &words)
    {
        const auto written = text(name);
        const auto value = written ? valueOf(words, *written) : std::nullopt;
        return written && !value ? fail<Value>() : value;
    }

    template <typename Value> Value needed(const std::optional<Value> &value)
    {
        m_isRight = m_isRight && value.has_value();
        return value.value_or(Value());
    }

private:
    template <typename Value> std::optional<Value> fail()
    {
        m_isRight = false;
        return std::nullopt;
    }

    QJsonObject m_object;
    bool m_isRight = true;
};

void put(QJsonObject &object, QLatin1StringView name, const std::optional<QString> &text)
{
    if (text) {
        object.insert(name, *text);
    }
}

void put(QJsonObject &object, QLatin1StringView name, const std::optional<int> &number)
{
    if (number) {
        object.insert(name, *number);
    }
}

void put(QJsonObject &object, QLatin1StringView name, const std::optional<BoxTime> &time)
{
    if (time) {
        object.insert(name, QString::fromLatin1(time->toIso()));
    }
}

std::optional<QString> known(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

bool isKey(const QString &key)
{
    constexpr qsizetype longest = 64;
    const auto may = [](QChar each) {
        return (each >= u'a' && each <= u'z') || (each >= u'A' && each <= u'Z') || (each >= u'0' && each <= u'9')
            || each == u'-';
    };
    return !key.isEmpty() && key.size() <= longest && std::all_of(key.begin(), key.end(), may);
}

std::optional<SharedCall> readCall(Reader &reader)
{
    SharedCall shared;
    Call &call = shared.stored.call;
    call.key = reader.neededText("key"_L1);
    shared.sequence = reader.neededInteger("sequence"_L1, 1);
    if (reader.flag("removed"_L1, false)) {
        shared.presence = CallPresence::Removed;
        return reader.isRight() && isKey(call.key) ? std::optional(shared) : std::nullopt;
    }
    call.phase = CallPhase::Ended;
    call.direction = reader.needed(reader.word("direction"_L1, CallWords::directionWords));
    call.outcome = reader.needed(reader.word("outcome"_L1, CallWords::outcomeWords));
    call.remote = reader.text("remote"_L1);
    call.local = reader.text("local"_L1);
    call.trunk = reader.text("trunk"_L1);
    call.extension = reader.small("extension"_L1);
    call.started = reader.time("started"_L1);
    call.connected = reader.time("connected"_L1);
    call.ended = reader.time("ended"_L1);
    call.moment = reader.needed(reader.time("moment"_L1));
    call.duration = reader.small("duration"_L1);
    if (const auto rang = reader.small("rang"_L1)) {
        call.rang = std::chrono::milliseconds(*rang);
    }
    shared.stored.source = reader.needed(reader.word("source"_L1, CallWords::sourceWords));
    shared.stored.seen = reader.flag("seen"_L1, true);
    shared.stored.settled = reader.flag("settled"_L1, true);
    shared.stored.note = reader.text("note"_L1, longestSharedNote).value_or(QString()).left(longestNote);
    shared.stored.device = reader.text("device"_L1).value_or(QString());
    shared.stored.claimant = reader.text("claimant"_L1).value_or(QString());
    shared.box = reader.text("box"_L1).value_or(QString());
    const auto entry = reader.integer("boxId"_L1, 0);
    if (entry && !shared.box.isEmpty()) {
        shared.stored.boxCall = BoxCallId {.box = 0, .id = *entry};
    }
    return reader.isRight() && isKey(call.key) ? std::optional(shared) : std::nullopt;
}

std::optional<SharedNote> readNote(Reader &reader)
{
    const SharedNote note {.remote = reader.neededText("remote"_L1),
                           .note = reader.neededText("note"_L1, longestSharedNote).left(longestNote),
                           .sequence = reader.neededInteger("sequence"_L1, 1)};
    return reader.isRight() && !note.remote.isEmpty() ? std::optional(note) : std::nullopt;
}

std::optional<ForgottenNumber> readForgotten(Reader &reader)
{
    const ForgottenNumber number {.hash = reader.neededText("hash"_L1, 64),
                                  .at = QDateTime::fromString(reader.neededText("at"_L1), Qt::ISODate),
                                  .sequence = reader.neededInteger("sequence"_L1, 1)};
    return reader.isRight() && number.at.isValid() ? std::optional(number) : std::nullopt;
}

std::optional<SharedLine> readLine(Reader &reader)
{
    const SharedLine line {.number = reader.neededText("number"_L1),
                           .name = reader.neededText("name"_L1),
                           .sequence = reader.neededInteger("sequence"_L1, 1)};
    return reader.isRight() && !line.number.isEmpty() ? std::optional(line) : std::nullopt;
}

// False if it can't be.
bool append(QList<SharedItem> &items, const QJsonValue &value)
{
    Reader reader(value.toObject());
    const QString kind = reader.neededText("kind"_L1);
    const auto take = [&items](const auto &item) {
        if (item) {
            items.append(*item);
        }
        return item.has_value();
    };
    if (kind == "call"_L1) {
        return take(readCall(reader));
    }
    if (kind == "number"_L1) {
        return take(readNote(reader));
    }
    if (kind == "forgotten"_L1) {
        return take(readForgotten(reader));
    }
    if (kind == "line"_L1) {
        return take(readLine(reader));
    }
    return reader.isRight(); // of a later version
}

std::optional<std::set<StoreResult::Name>> readNames(const QJsonValue &list)
{
    std::set<StoreResult::Name> names;
    for (const QJsonValue &each : list.toArray()) {
        const auto kind = valueOf(kindWords, each[u"kind"].toString());
        if (!kind || !each[u"key"].isString()) {
            return std::nullopt;
        }
        names.insert({*kind, each[u"key"].toString()});
    }
    return list.isArray() || list.isUndefined() ? std::optional(names) : std::nullopt;
}

} // namespace

QJsonObject toJson(const SharedCall &shared, qint64 base)
{
    const Call &call = shared.stored.call;
    QJsonObject object {{"kind"_L1, u"call"_s}, {"key"_L1, call.key}, {"base"_L1, base}};
    if (shared.presence == CallPresence::Removed) {
        object.insert("removed"_L1, true);
        return object;
    }
    object.insert("direction"_L1, wordFor(CallWords::directionWords, call.direction));
    object.insert("phase"_L1, wordFor(CallWords::phaseWords, call.phase));
    object.insert("outcome"_L1, wordFor(CallWords::outcomeWords, call.outcome.value_or(CallOutcome::Lost)));
    object.insert("source"_L1, wordFor(CallWords::sourceWords, shared.stored.source));
    put(object, "remote"_L1, call.remote);
    put(object, "local"_L1, call.local);
    put(object, "trunk"_L1, call.trunk);
    put(object, "extension"_L1, call.extension);
    put(object, "started"_L1, call.started);
    put(object, "connected"_L1, call.connected);
    put(object, "ended"_L1, call.ended);
    put(object, "moment"_L1, call.moment ? call.moment : CallRow::stamp(call));
    put(object, "duration"_L1, call.duration);
    put(object, "rang"_L1, call.rang ? std::optional(static_cast<int>(call.rang->count())) : std::nullopt);
    object.insert("seen"_L1, shared.stored.seen);
    object.insert("settled"_L1, shared.stored.settled);
    put(object, "note"_L1, known(shared.stored.note));
    put(object, "device"_L1, known(shared.stored.device));
    put(object, "box"_L1, known(shared.box));
    if (shared.stored.boxCall) {
        object.insert("boxId"_L1, shared.stored.boxCall->id);
    }
    return object;
}

QJsonObject toJson(const SharedNote &note, qint64 base)
{
    return {{"kind"_L1, u"number"_s},
            {"remote"_L1, note.remote},
            {"note"_L1, note.note},
            {"hash"_L1, note.hash},
            {"base"_L1, base}};
}

QJsonObject toJson(const ForgottenNumber &number)
{
    return {{"kind"_L1, u"forgotten"_s}, {"hash"_L1, number.hash}};
}

QJsonObject toJson(const SharedLine &line, qint64 base)
{
    return {{"kind"_L1, u"line"_s}, {"number"_L1, line.number}, {"name"_L1, line.name}, {"base"_L1, base}};
}

std::optional<QList<SharedItem>> readItems(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonArray array = document.array();
    QList<SharedItem> items;
    items.reserve(array.size());
    const bool areRight = document.isArray() && array.size() <= mostItems
        && std::all_of(array.begin(), array.end(), [&items](const QJsonValue &each) { return append(items, each); });
    return areRight ? std::optional(items) : std::nullopt;
}

std::optional<StoreResult> readStoreResult(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const auto refused = readNames(document[u"refused"]);
    const auto invalid = readNames(document[u"invalid"]);
    if (!document.isObject() || !refused || !invalid) {
        return std::nullopt;
    }
    StoreResult result {.refused = *refused, .invalid = *invalid};
    for (const QJsonValue &each : document[u"stored"].toArray()) {
        const qint64 sequence = each[u"sequence"].toInteger();
        result.first = result.stored == 0 ? sequence : std::min(result.first, sequence);
        result.last = std::max(result.last, sequence);
        ++result.stored;
    }
    return result;
}

qint64 sequenceOf(const SharedItem &item)
{
    return std::visit([](const auto &each) { return each.sequence; }, item);
}

} // namespace Rufzeichen::SharedForm
