// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callhistory.h"
#include "tests/support/callmaker.h"

#include <QDateTime>
#include <QSet>
#include <QSignalSpy>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** What came of all that a program does with a file of the history, of which nobody knows what is in it. */
struct HistoryUse {
    HistoryOpening opening;
    std::optional<QSet<qint64>> byDay; ///< the ids of all calls, as the list shows them; nothing if one was not read
    std::optional<QSet<qint64>> inOrder; ///< the same, as the list shows them in the order of names
    std::optional<qint64> count; ///< of all calls
    bool isToldOfFailure = false; ///< while a call was stored: it waits
    bool isStored = false; ///< that call is in the file
};

/** Does so. */
class HistoryUser
{
public:
    [[nodiscard]] static HistoryUse use(const QString &path, BrokenFile broken)
    {
        CallHistory history(path);
        const QSignalSpy failed(&history, &CallHistory::failed);
        HistoryUse use {.opening = history.open(broken)};
        const CallReader &reader = history.reader();
        use.byDay = byDay(reader);
        use.inOrder = inOrder(reader);
        use.count = reader.count({});
        ask(reader);
        static_cast<void>(history.boxListPosition(QStringLiteral("uuid:box")));
        static_cast<void>(
            history.merge(QStringLiteral("uuid:box"), list(), [](const QString &remote) { return remote; }));
        const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));
        const StoredCall stored = history.store(
            CallMaker::missed(QStringLiteral("new call"), "01.05.24 12:00:00", QStringLiteral("030")), arrival);
        use.isStored = stored.id > 0;
        use.isToldOfFailure = !failed.isEmpty();
        static_cast<void>(
            history.setParties({{QStringLiteral("030"), {.name = QStringLiteral("Anna"), .place = {}}}}));
        static_cast<void>(history.markAllSeen());
        return use;
    }

private:
    static std::optional<QSet<qint64>> byDay(const CallReader &reader)
    {
        const auto days = reader.days({});
        if (!days) {
            return std::nullopt;
        }
        QSet<qint64> ids;
        for (const DayOfCalls &day : *days) {
            const auto calls = reader.callsOfDay({}, day.day, 0, day.count);
            if (!calls || calls->size() != day.count) {
                return std::nullopt; // rows of the list stay empty, which is seen
            }
            for (const StoredCall &call : *calls) {
                ids.insert(call.id);
            }
        }
        return ids;
    }

    static std::optional<QSet<qint64>> inOrder(const CallReader &reader)
    {
        const auto ids = reader.ids({.text = {}, .outcome = {}, .since = {}, .until = {}, .sort = CallSort::Name});
        const auto calls = ids ? reader.calls(*ids) : std::nullopt;
        return calls && calls->size() == ids->size() ? std::optional(QSet<qint64>(ids->begin(), ids->end()))
                                                     : std::nullopt;
    }

    // Whatever else windows ask for.
    static void ask(const CallReader &reader)
    {
        for (const QString &text : {QStringLiteral("0"), QStringLiteral("anna b"), QStringLiteral("\u00e4 49")}) {
            CallQuery query;
            query.text = text;
            static_cast<void>(reader.count(query));
            static_cast<void>(reader.countKinds(query));
            for (int sort = 0; sort <= static_cast<int>(CallSort::Duration); ++sort) {
                query.sort = static_cast<CallSort>(sort);
                static_cast<void>(reader.calls(query, 20));
                static_cast<void>(reader.ids(query));
            }
        }
        static_cast<void>(
            reader.numbers({.text = {}, .outcome = {}, .since = {}, .until = {}, .sort = CallSort::Number}));
        static_cast<void>(reader.locals());
        static_cast<void>(reader.remotes());
        static_cast<void>(reader.resumable());
        static_cast<void>(reader.lastMoment());
        static_cast<void>(reader.lastHeard());
        static_cast<void>(reader.unseenCount({}));
        static_cast<void>(reader.outages(QDate(2000, 1, 1), QDate(2030, 1, 1)));
        static_cast<void>(reader.expired(QDate(2024, 5, 1), 1));
    }

    static BoxCallList list()
    {
        BoxCallList list {.timestamp = QStringLiteral("1"), .calls = {}};
        for (int number = 1; number <= 40; ++number) {
            list.calls.append({.id = number,
                               .type = BoxCallType::Missed,
                               .remote = QStringLiteral("0%1").arg(number),
                               .started = CallMaker::at("16.06.20 12:25:00")});
        }
        return list;
    }
};

} // namespace Rufzeichen
