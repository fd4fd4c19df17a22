// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxfaxes.h"

#include "core/tr064/boxdownload.h"
#include "core/tr064/fritzbox.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

void FritzBox::fax(const BoxCall &entry, QObject *context, const BoxDone<QByteArray> &done) const
{
    constexpr qint64 largestFax = 20'000'000; // some hundred pages
    downloadBoxFile(access(), entry.path, largestFax, context, done);
}

std::optional<BoxCall> faxEntry(const BoxCallList &list, const StoredCall &call,
                                const CallListMatch::CanonicalNumber &canonical)
{
    std::optional<BoxCall> found;
    for (const BoxCall &entry : list.calls) {
        const bool isIt = !entry.path.isEmpty() && entry.outcome() == CallOutcome::Fax
            && CallListMatch::fits(entry, call, canonical);
        const bool isKnownAsIt = isIt && call.boxCall && call.boxCall->id == entry.id;
        if (isIt && (!found || isKnownAsIt)) { // there may be two within a minute
            found = entry;
        }
    }
    return found;
}

QString faxEnding(const QByteArray &content)
{
    if (content.startsWith("%PDF-")) {
        return u".pdf"_s;
    }
    const bool isTiff = content.startsWith(QByteArray("II*\0", 4)) || content.startsWith(QByteArray("MM\0*", 4));
    return isTiff ? u".tif"_s : QString();
}

} // namespace Rufzeichen
