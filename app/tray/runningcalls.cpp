// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/runningcalls.h"

#include "ui/notifications/notificationpolicy.h"

#include <QTimer>

namespace Rufzeichen {

namespace {

constexpr qsizetype mostOver = 64; // the other program is some tenths of a second behind, at most

} // namespace

RunningCalls::RunningCalls(const SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

RunningCalls::~RunningCalls() = default;

void RunningCalls::take(const StoredCall &call)
{
    const bool isNew
        = m_calls.removeIf([&call](const StoredCall &each) { return each.call.key == call.call.key; }) == 0;
    if (call.call.phase != CallPhase::Ringing) {
        m_held.removeAll(call.call.key);
    } else if (isNew) {
        hold(call.call.key);
    }
    if (call.call.phase != CallPhase::Ended) {
        m_calls.append(call);
    } else if (call.call.outcome != CallOutcome::Lost) {
        m_over.append(call.call.key);
        if (m_over.size() > mostOver) {
            m_over.removeFirst();
        }
    }
}

void RunningCalls::hold(const QString &key)
{
    m_held.append(key);
    QTimer::singleShot(holdTime(m_settings.inForce().notifications), Qt::PreciseTimer, this, [this, key] {
        m_held.removeAll(key);
        Q_EMIT released();
    });
}

void RunningCalls::learnParty(const QString &remote, const Party &party)
{
    for (StoredCall &call : m_calls) {
        if (call.call.remote == remote) {
            call.party = party;
        }
    }
}

QList<StoredCall> RunningCalls::of(const QString &remote) const
{
    QList<StoredCall> calls = m_calls;
    calls.removeIf([&remote](const StoredCall &each) { return each.call.remote != remote; });
    return calls;
}

QList<StoredCall> RunningCalls::shown() const
{
    QList<StoredCall> calls = m_calls;
    calls.removeIf([this](const StoredCall &each) { return m_held.contains(each.call.key); });
    return calls;
}

} // namespace Rufzeichen
