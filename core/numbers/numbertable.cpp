// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/numbertable.h"

#include "core/numbers/canonicalnumber.h"

namespace Rufzeichen {

namespace {

constexpr qsizetype mostAskedNumbers = 1000; // more than anybody has: a file that was imported may have any

} // namespace

NumberTable::NumberTable(const QMap<QString, QString> &texts, const DialPlan &plan)
    : m_plan(plan)
{
    for (auto each = texts.cbegin(); each != texts.cend(); ++each) {
        m_exact.insert(each.key(), each.value());
        const QString canonical = canonicalNumber(each.key(), plan);
        if (!canonical.isEmpty() && !m_canonical.contains(canonical)) {
            m_canonical.insert(canonical, each.value());
        }
    }
}

QString NumberTable::of(const QString &number) const
{
    if (isEmpty() || number.isEmpty()) {
        return {};
    }
    if (const auto known = m_known.constFind(number); known != m_known.cend()) {
        return *known;
    }
    if (m_known.size() >= mostAskedNumbers) {
        m_known.clear();
    }
    return *m_known.insert(number, sought(number));
}

QString NumberTable::sought(const QString &number) const
{
    const auto exact = m_exact.constFind(number);
    return exact != m_exact.cend() ? *exact : m_canonical.value(canonicalNumber(number, m_plan));
}

} // namespace Rufzeichen
