// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/call.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Rufzeichen {

/** A call in words, as the test data has them: `incoming answered 109`, `outgoing dialling`. */
inline QString inWords(const Call &call)
{
    static const QStringList directions {QStringLiteral("incoming"), QStringLiteral("outgoing"),
                                         QStringLiteral("unknown")};
    static const QStringList phases {QStringLiteral("ringing"), QStringLiteral("dialling"), QStringLiteral("talking"),
                                     QStringLiteral("ended")};
    static const QStringList outcomes {QStringLiteral("answered"), QStringLiteral("missed"),
                                       QStringLiteral("rejected"), QStringLiteral("machine"),
                                       QStringLiteral("fax"),      QStringLiteral("unanswered"),
                                       QStringLiteral("lost")};
    QStringList words {directions.at(int(call.direction)),
                       call.outcome ? outcomes.at(int(*call.outcome)) : phases.at(int(call.phase))};
    if (call.duration) {
        words.append(QString::number(*call.duration));
    }
    return words.join(QLatin1Char(' '));
}

/** What became of the calls, in the order in which they began. */
inline QStringList inWords(const QList<Call> &changes)
{
    QStringList keys;
    QStringList words;
    for (const Call &call : changes) {
        if (!keys.contains(call.key)) {
            keys.append(call.key);
            words.append(QString());
        }
        words[keys.indexOf(call.key)] = inWords(call);
    }
    return words;
}

} // namespace Rufzeichen
