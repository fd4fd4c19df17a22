// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callrecorder.h"

#include "core/calls/callfeed.h"
#include "core/calls/callhistory.h"
#include "core/timesinceboot.h"

#include <QDateTime>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace std::chrono_literals;

namespace {

// The other one may have ended before it has written them. Later, they are missing because somebody has removed them.
constexpr qsizetype mostOver = 64;
constexpr std::chrono::milliseconds unwritten = 10s;
// A connection counts before the box has taken it: the first calls may not be heard by the other one.
constexpr std::chrono::milliseconds overlap = 1s;

BoxTime localTime()
{
    return BoxTime::fromLocal(QDateTime::currentDateTime());
}

} // namespace

CallRecorder::CallRecorder(CallFeed &feed, CallHistory &history, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_history(history)
{
    connect(&feed, &CallFeed::callChanged, this, &CallRecorder::store);
    connect(&feed, &CallFeed::stateChanged, this, &CallRecorder::takeState);
}

CallRecorder::~CallRecorder()
{
    if (m_isStarted && writes()) {
        m_history.beginOutage(localTime());
    }
}

// Of what ran when the other ended, the end may still be told, or has been heard here meanwhile.
QList<StoredCall> CallRecorder::start()
{
    m_isStarted = true;
    storeUnwritten();
    const QList<Call> heard = m_feed.running();
    QList<StoredCall> resumed = m_history.reader().resumable().value_or(QList<StoredCall>());
    resumed.removeIf([&heard](const StoredCall &stored) {
        return std::any_of(heard.begin(), heard.end(), [&](const Call &call) { return call.key == stored.call.key; });
    });
    for (const StoredCall &stored : std::as_const(resumed)) {
        m_feed.resume(stored.call, localTime());
    }
    for (const Call &call : heard) {
        store(call);
    }
    if (m_isConnected) {
        m_history.endOutage(localTime());
    } else {
        m_history.beginOutage(m_history.reader().lastHeard().value_or(localTime()));
    }
    return resumed;
}

// A call that the other one has not heard from the beginning would stay as it is.
bool CallRecorder::writes(const Call &call)
{
    const bool isOver = call.phase == CallPhase::Ended;
    if (writes()) {
        m_alongSince.reset();
        isOver ? static_cast<void>(m_begun.remove(call.key)) : static_cast<void>(m_begun.insert(call.key));
        return true;
    }
    const std::chrono::milliseconds now = timeSinceBoot();
    m_alongSince = m_alongSince.value_or(now);
    if (m_isStarted && now - *m_alongSince < overlap && !isOver) {
        m_begun.insert(call.key);
    }
    return isOver ? m_begun.remove(call.key) : m_begun.contains(call.key);
}

void CallRecorder::store(const Call &heard)
{
    const bool isWritten = writes(heard);
    if (!writes()) {
        remember(heard);
    }
    if (!isWritten) {
        return;
    }
    const Call call = whole(heard);
    if (m_prepare) {
        m_prepare(call);
    }
    m_history.store(call, QDateTime::currentDateTime());
}

// A call that was heard from its CONNECT on may stand in the history from its beginning on, by another program.
Call CallRecorder::whole(const Call &call)
{
    if (call.direction != CallDirection::Unknown || !call.connectionId) {
        return call;
    }
    if (!m_begunElsewhere.contains(call.key) && m_history.reader().idOf(call.key).value_or(0) == 0) {
        for (const StoredCall &stored : m_history.reader().resumable().value_or(QList<StoredCall>())) {
            const bool isSame = stored.call.connectionId == call.connectionId && stored.call.key != call.key
                && stored.call.remote == call.remote && stored.call.phase != CallPhase::Ended;
            if (isSame) {
                m_begunElsewhere.insert(call.key, stored.call);
            }
        }
    }
    const auto found = m_begunElsewhere.constFind(call.key);
    if (found == m_begunElsewhere.constEnd()) {
        return call;
    }
    Call known = *found;
    known.phase = call.phase;
    known.outcome = call.outcome;
    known.extension = call.extension ? call.extension : known.extension;
    known.connected = call.connected;
    known.ended = call.ended;
    known.duration = call.duration;
    if (call.phase == CallPhase::Ended) {
        m_begunElsewhere.remove(call.key);
    }
    return known;
}

void CallRecorder::remember(const Call &call)
{
    m_over.removeIf([&call](const Over &each) { return each.call.key == call.key; });
    if (call.phase == CallPhase::Ended) {
        m_over.append({.call = call, .heard = timeSinceBoot()});
    }
    if (m_over.size() > mostOver) {
        m_over.removeFirst();
    }
}

// What the other has written as ended stays as it is, and is no news.
void CallRecorder::storeUnwritten()
{
    const QList<Over> over = std::exchange(m_over, {});
    for (const auto &[call, heard] : over) {
        if (timeSinceBoot() - heard > unwritten) {
            continue;
        }
        const std::optional<qint64> id = m_history.reader().idOf(call.key);
        const auto stored = id.value_or(0) > 0 ? m_history.reader().call(*id) : std::nullopt;
        if (!stored || stored->call.phase != CallPhase::Ended) {
            store(call);
        }
    }
}

void CallRecorder::takeState(const CallMonitorState &state)
{
    m_isConnected = state.phase == CallMonitorState::Phase::Connected;
    if (!writes()) {
        return;
    }
    if (m_isConnected) {
        resumeOthers();
        m_history.endOutage(localTime());
    } else {
        m_history.beginOutage(localTime());
    }
}

// Calls may have begun since start() that another program has heard.
void CallRecorder::resumeOthers()
{
    if (!m_isStarted) {
        return;
    }
    const QList<Call> known = m_feed.running();
    for (const StoredCall &stored : m_history.reader().resumable().value_or(QList<StoredCall>())) {
        const bool isKnown = std::any_of(known.begin(), known.end(),
                                         [&stored](const Call &call) { return call.key == stored.call.key; });
        if (stored.call.phase != CallPhase::Ended && !isKnown) {
            m_feed.resume(stored.call, localTime());
        }
    }
}

} // namespace Rufzeichen
