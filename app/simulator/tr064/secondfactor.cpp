// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/secondfactor.h"

#include <QUuid>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

SecondFactor::Start SecondFactor::start()
{
    if (m_state == State::Blocked) {
        return Start::Blocked;
    }
    if (m_state == State::Waiting) {
        return Start::Busy;
    }
    m_state = State::Waiting;
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_polls = 0;
    return Start::Begun;
}

void SecondFactor::stop()
{
    if (m_state != State::Blocked) {
        m_state = State::Stopped;
        m_token.clear();
    }
}

void SecondFactor::confirm()
{
    if (m_state == State::Waiting) {
        m_state = State::Authenticated;
    }
}

QString SecondFactor::poll(const QString &token)
{
    if (m_state == State::Waiting && token != m_token) {
        return u"anotherauthprocess"_s;
    }
    if (++m_polls == pollsUntilConfirmed) {
        confirm();
    }
    return stateName();
}

QString SecondFactor::stateName() const
{
    switch (m_state) {
    case State::Stopped:
        return u"stopped"_s;
    case State::Waiting:
        return u"waitingforauth"_s;
    case State::Authenticated:
        return u"authenticated"_s;
    case State::Blocked:
        return u"blocked"_s;
    }
    return {};
}

bool SecondFactor::admits(const QString &token) const
{
    return m_state == State::Authenticated && !token.isEmpty() && token == m_token;
}

} // namespace Rufzeichen::Simulation
