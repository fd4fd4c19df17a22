// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

namespace Rufzeichen::Simulation {

/** The tickets in URLs: 16 hexadecimal digits, good until nobody has used them for twenty minutes. */
class Sessions
{
public:
    [[nodiscard]] QString create(const QDateTime &now);

    /** Whether it is good; then its time begins anew. */
    [[nodiscard]] bool use(const QString &sid, const QDateTime &now);

    /** Ends all of them. */
    void expire() { m_lastUse.clear(); }

private:
    void forgetOld(const QDateTime &now);

    QHash<QString, QDateTime> m_lastUse;
};

} // namespace Rufzeichen::Simulation
