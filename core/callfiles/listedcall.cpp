// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/listedcall.h"

#include <QRegularExpression>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

std::optional<ListedCall> listedCall(const BoxCall &entry)
{
    const auto isTooLong = [](const QString &number) { return number.size() > ListLimits::longestNumber; };
    if (!entry.outcome() || isTooLong(entry.remote) || isTooLong(entry.origin) || isTooLong(entry.local)) {
        return std::nullopt;
    }
    ListedCall listed {.origin = entry.origin};
    Call &call = listed.stored.call;
    call.phase = CallPhase::Ended;
    call.direction = entry.direction();
    call.outcome = entry.outcome();
    call.remote = entry.remote;
    call.local = entry.local.isEmpty() ? std::nullopt : std::optional(entry.local);
    call.extension = entry.extension;
    call.moment = entry.started;
    call.started = entry.started;
    call.duration = std::clamp(entry.minutes, 0, ListLimits::longestDuration / 60) * 60;
    listed.stored.source = CallSource::Box;
    listed.stored.device = entry.device.left(ListLimits::longestName);
    // Some entries of the box have the number for a name.
    listed.stored.party.name = entry.name == entry.remote ? QString() : entry.name.left(ListLimits::longestName);
    return listed;
}

std::optional<ListedTime> readListedTime(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(?:(\\d\\d)\\.(\\d\\d)\\.(\\d\\d)?(\\d\\d)|(\\d\\d)(\\d\\d)-(\\d\\d)-(\\d\\d))[ T]+"
        "(\\d\\d):(\\d\\d)(?::(\\d\\d))?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool isIso = match.hasCaptured(8);
    const QString day = match.captured(isIso ? 8 : 1);
    const QString month = match.captured(isIso ? 7 : 2);
    const QString century = match.captured(isIso ? 5 : 3);
    const QString year = match.captured(isIso ? 6 : 4);
    const bool hasSeconds = match.hasCaptured(11);
    const QString wire = u"%1.%2.%3 %4:%5:%6"_s.arg(day, month, year, match.captured(9), match.captured(10),
                                                    hasSeconds ? match.captured(11) : u"00"_s);
    const std::optional<BoxTime> time = BoxTime::parse(wire.toLatin1());
    const bool isRightCentury = time && (century.isEmpty() || century.toInt() == time->year / 100);
    return isRightCentury ? std::optional(ListedTime {.time = *time, .hasSeconds = hasSeconds}) : std::nullopt;
}

} // namespace Rufzeichen
