// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulelog.h"

namespace Rufzeichen {

namespace {

constexpr qsizetype mostEntries = 200;

} // namespace

RuleLog::RuleLog(QObject *parent)
    : QObject(parent)
{
}

RuleLog::~RuleLog() = default;

void RuleLog::add(const RuleLogEntry &entry)
{
    if (m_entries.size() >= mostEntries) {
        m_entries.removeFirst();
    }
    m_entries.append(entry);
    Q_EMIT added(entry);
}

} // namespace Rufzeichen
