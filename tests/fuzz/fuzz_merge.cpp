// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/calllistmerge.h"
#include "core/calls/callrow.h"
#include "tests/fuzz/fuzzinput.h"

#include <QHash>
#include <QSet>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 begin = 1592302000; // of all that happens, in seconds of the box's local time

QString canonical(const QString &number)
{
    return number.startsWith(u"+49"_s) ? u'0' + number.mid(3) : number;
}

QString numberOf(FuzzInput &input)
{
    return QStringList {u""_s, u"0301"_s, u"+49301"_s, u"0302"_s, u"0"_s, u"x@y"_s}.at(input.below(6));
}

BoxTime timeOf(FuzzInput &input)
{
    const qint64 minutes = input.below(64);
    return input.below(40) == 0 ? CallRow::time(60 * minutes) // the box did not know the time
                                : CallRow::time(begin + 60 * minutes);
}

StoredCall heardCall(FuzzInput &input, qint64 id)
{
    StoredCall stored {.id = id, .call = {}, .source = CallSource(input.below(2)), .seen = input.flip(), .party = {}};
    Call &call = stored.call;
    call.key = u"heard-%1"_s.arg(id);
    call.direction = CallDirection(input.below(3));
    call.phase = input.below(6) == 0 ? CallPhase::Talking : CallPhase::Ended;
    BoxTime time = timeOf(input);
    time.second = quint8(input.below(60));
    if (input.below(8) != 0) {
        call.started = time;
        call.moment = time;
    }
    if (input.below(6) != 0) {
        call.remote = numberOf(input);
    }
    if (input.flip()) {
        call.local = QStringList {u"732123"_s, u"0228732123"_s, u"7"_s, u""_s}.at(input.below(4));
    }
    if (call.phase == CallPhase::Ended) {
        call.outcome = CallOutcome(input.below(7));
    }
    if (input.flip()) {
        call.connected = call.started;
        call.duration = 20 * input.below(20);
        call.extension = input.below(50);
    }
    if (call.direction == CallDirection::Unknown) { // its beginning was not heard
        call.connected = std::exchange(call.started, {});
    }
    return stored;
}

BoxCall entry(FuzzInput &input)
{
    constexpr std::array types {BoxCallType::Incoming, BoxCallType::Missed,         BoxCallType::Outgoing,
                                BoxCallType::Rejected, BoxCallType::ActiveIncoming, BoxCallType::ActiveOutgoing};
    BoxCall call;
    call.id = input.below(24);
    call.id = input.below(60) == 0 ? call.id * 100'000'000'000 : call.id;
    call.type = types.at(size_t(input.below(6)));
    call.remote = numberOf(input);
    call.origin = input.below(5) == 0 ? numberOf(input) : QString();
    call.local = QStringList {u"732123"_s, u"0228732123"_s, u""_s}.at(input.below(3));
    call.device = input.flip() ? u"phone"_s : QString();
    call.extension = input.flip() ? std::optional(input.below(50)) : std::nullopt;
    call.started = timeOf(input);
    call.minutes = input.below(5);
    return call;
}

/** The calls of a history, and a box of which it knows a list. */
class House
{
public:
    void hear(FuzzInput &input)
    {
        const StoredCall call = heardCall(input, ++m_lastId);
        m_calls.insert(call.id, call);
    }

    [[nodiscard]] CallListMerge::Changes merge(const BoxCallList &list)
    {
        const CallListMerge::Known known {.state = m_state,
                                          .stored = m_calls.values(),
                                          .locals = {u"732123"_s},
                                          .lastOutage = {},
                                          .keyPrefix = u"merge-%1"_s.arg(++m_merges),
                                          .now = CallRow::time(begin + 7200)};
        const CallListMerge::Changes changes = CallListMerge::changesOf(list, known, canonical);
        QSet<qint64> touched;
        for (const StoredCall &call : changes.changed) {
            require(m_calls.contains(call.id) && !touched.contains(call.id));
            touched.insert(call.id);
            checkNothingLost(m_calls.value(call.id), call);
            m_calls.insert(call.id, call);
        }
        for (StoredCall call : changes.added) {
            require(call.id == 0 && call.call.outcome.has_value() && call.boxCall.has_value());
            call.id = ++m_lastId;
            m_calls.insert(call.id, call);
        }
        m_state = changes.state;
        checkKeys();
        return changes;
    }

    /** How many calls belong to this entry. */
    [[nodiscard]] qsizetype callsOf(qint64 entry) const
    {
        return std::count_if(m_calls.begin(), m_calls.end(),
                             [&](const StoredCall &call) { return call.boxCall && call.boxCall->id == entry; });
    }

    [[nodiscard]] const QHash<qint64, StoredCall> &calls() const { return m_calls; }

private:
    // What was heard stays; only an outcome may be known better.
    static void checkNothingLost(const StoredCall &before, const StoredCall &after)
    {
        require(before.call.phase == CallPhase::Ended && after.call.phase == CallPhase::Ended);
        require(before.call.key == after.call.key && before.source == after.source && !before.boxCall);
        require(!before.call.started || before.call.started == after.call.started);
        require(before.call.connected == after.call.connected && before.call.ended == after.call.ended);
        require(!before.call.duration || before.call.duration == after.call.duration);
        require(!before.call.local || before.call.local == after.call.local);
        require(!before.call.remote || before.call.remote->isEmpty() || before.call.remote == after.call.remote);
        require(!before.call.extension || after.call.extension);
        require(before.device.isEmpty() || !after.device.isEmpty());
    }

    void checkKeys() const
    {
        QSet<QString> keys;
        for (const StoredCall &call : m_calls) {
            keys.insert(call.call.key);
        }
        require(keys.size() == m_calls.size());
    }

    QHash<qint64, StoredCall> m_calls;
    qint64 m_lastId = 0;
    CallListMerge::ListState m_state {.box = 1};
    int m_merges = 0;
};

// Each id that can be one, once; of the others nothing can be told.
QHash<qint64, BoxCall> distinct(const BoxCallList &list)
{
    QHash<qint64, BoxCall> entries;
    QSet<qint64> twice;
    for (const BoxCall &call : list.calls) {
        if (entries.contains(call.id)) {
            twice.insert(call.id);
        }
        entries.insert(call.id, call);
    }
    entries.removeIf([&](const auto &each) { return each.key() < 1 || twice.contains(each.key()); });
    return entries;
}

bool hasNonsense(const BoxCallList &list)
{
    return std::any_of(list.calls.begin(), list.calls.end(), [](const BoxCall &call) { return call.id > 1000; });
}

void mergeTwice(House &house, const BoxCallList &list, bool isFirst)
{
    const qsizetype before = house.calls().size();
    const CallListMerge::Changes changes = house.merge(list);
    require(house.calls().size() == before + changes.summary.added);
    require(changes.summary.added == changes.added.size() && changes.summary.matched == changes.changed.size());
    if (isFirst) {
        for (const auto &[id, call] : distinct(list).asKeyValueRange()) {
            const bool isOver = !changes.summary.over.isEmpty(); // its call still runs here
            require(house.callsOf(id) == (call.outcome() ? 1 : 0) || (isOver && house.callsOf(id) == 0));
        }
    }
    if (hasNonsense(list)) {
        return; // an id far from all others is no mark of what is new
    }
    const QHash<qint64, StoredCall> once = house.calls();
    const CallListMerge::Changes again = house.merge(list);
    require(again.summary.added == 0 && again.summary.matched == 0 && house.calls() == once);
    require(again.state.position() == changes.state.position());
}

} // namespace

/**
 * Calls that were heard and a box that lists them, or others: nothing that was heard is lost, each entry of a list is
 * one call, and the same list changes nothing when it comes again.
 */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzInput input(data, size);
    House house;
    BoxCallList list {.timestamp = u"1"_s, .calls = {}};
    bool isFirst = true;
    while (!input.atEnd()) {
        switch (input.below(8)) {
        case 0:
        case 1:
        case 2:
            house.hear(input);
            break;
        case 3:
            mergeTwice(house, list, std::exchange(isFirst, false));
            break;
        case 4:
            if (input.below(10) == 0) { // the box has begun another list
                list = {.timestamp = list.timestamp + u'1', .calls = {}};
            }
            break;
        default:
            list.calls.append(entry(input));
        }
    }
    mergeTwice(house, list, isFirst);
    return 0;
}
