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

void CallRecorder::store(const Call &call)
{
    if (!writes()) {
        remember(call);
        return;
    }
    if (m_prepare) {
        m_prepare(call);
    }
    m_history.store(call, QDateTime::currentDateTime());
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
        m_history.endOutage(localTime());
    } else {
        m_history.beginOutage(localTime());
    }
}

} // namespace Rufzeichen
