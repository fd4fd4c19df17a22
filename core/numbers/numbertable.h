// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"

#include <QHash>
#include <QMap>
#include <QString>

namespace Rufzeichen {

/** Texts for numbers, each found by its number however that is written. Remembers what it was asked for. */
class NumberTable
{
public:
    /** Has none. */
    NumberTable() = default;

    NumberTable(const QMap<QString, QString> &texts, const DialPlan &plan);

    [[nodiscard]] bool isEmpty() const { return m_exact.isEmpty(); }

    /** The text for @p number; empty: it has none. */
    [[nodiscard]] QString of(const QString &number) const;

private:
    [[nodiscard]] QString sought(const QString &number) const;

    QHash<QString, QString> m_exact; // by the number as it was given
    QHash<QString, QString> m_canonical;
    DialPlan m_plan;
    mutable QHash<QString, QString> m_known; // what was asked for
};

} // namespace Rufzeichen
