// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/sessions.h"

#include <QRandomGenerator>
#include <chrono>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds lifetime = std::chrono::minutes(20);
constexpr qsizetype mostSessions = 1000; // more than the clients of a household need

} // namespace

QString Sessions::create(const QDateTime &now)
{
    forgetOld(now);
    if (m_lastUse.size() >= mostSessions) {
        m_lastUse.clear();
    }
    const QString sid = u"%1"_s.arg(QRandomGenerator::global()->generate64(), 16, 16, '0'_L1);
    m_lastUse.insert(sid, now);
    return sid;
}

bool Sessions::use(const QString &sid, const QDateTime &now)
{
    forgetOld(now);
    const auto found = m_lastUse.find(sid);
    if (found == m_lastUse.end()) {
        return false;
    }
    *found = now;
    return true;
}

void Sessions::forgetOld(const QDateTime &now)
{
    m_lastUse.removeIf([&now](const auto &each) { return each.value().secsTo(now) > lifetime.count(); });
}

} // namespace Rufzeichen::Simulation
