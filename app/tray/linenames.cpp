// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/linenames.h"

#include "core/numbers/canonicalnumber.h"

namespace Rufzeichen {

LineNames::LineNames(const SettingsStore &settings, const CallHistory &history, std::function<DialPlan()> plan,
                     QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_history(history)
    , m_plan(std::move(plan))
{
    connect(&settings, &SettingsStore::changed, this, [this](const Settings &before, const Settings &after) {
        if (before.lines != after.lines) {
            Q_EMIT changed();
        }
    });
    connect(&history, &CallHistory::changed, this, [this] { m_phones.clear(); });
}

LineNames::~LineNames() = default;

void LineNames::setOwnNumbers(const QList<OwnNumber> &numbers)
{
    m_ownNumbers = numbers;
    Q_EMIT changed();
}

QString LineNames::ofLine(const QString &number) const
{
    const NameTable &names = m_settings.inForce().lines.names;
    if (const auto exact = names.constFind(number); exact != names.cend()) {
        return *exact;
    }
    const DialPlan plan = m_plan();
    const QString canonical = canonicalNumber(number, plan);
    const auto isSame = [&](const QString &other) {
        return other == number || (!canonical.isEmpty() && canonicalNumber(other, plan) == canonical);
    };
    for (auto each = names.cbegin(); each != names.cend(); ++each) {
        if (isSame(each.key())) {
            return each.value();
        }
    }
    for (const OwnNumber &own : m_ownNumbers) {
        if (isSame(own.number) && own.name != own.number) {
            return own.name;
        }
    }
    return {};
}

QString LineNames::ofPhone(int extension) const
{
    const QString given = m_settings.inForce().lines.phones.value(QString::number(extension));
    if (!given.isEmpty()) {
        return given;
    }
    const auto known = m_phones.constFind(extension);
    return known == m_phones.cend() ? *m_phones.insert(extension, phoneOfHistory(extension)) : *known;
}

QString LineNames::phoneOfHistory(int extension) const
{
    return m_history.reader().deviceOf(extension);
}

} // namespace Rufzeichen
