// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleset.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>
#include <chrono>
#include <ctime>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int ruleCount = 1000;
constexpr int rounds = 2000;

// Each has to be asked to its end: all but the last condition are met.
QList<Rule> manyRules()
{
    QList<Rule> rules;
    for (int number = 0; number < ruleCount; ++number) {
        Rule rule {.name = QString::number(number), .enabled = true, .event = RuleEvent::Rings};
        rule.conditions = {.direction = CallDirection::Incoming,
                           .lines = {u"732123"_s},
                           .callers = {u"0431234567"_s, u"0431*"_s},
                           .books = {u"Telefonbuch"_s},
                           .vip = true,
                           .withheld = false,
                           .known = true,
                           .country = u"49"_s,
                           .place = u"Hamburg"_s,
                           .hours = RuleHours {.from = QTime(8, 0), .until = QTime(18, 0)},
                           .days = {1, 2, 3, 4, 5}};
        rule.actions.mutes = true;
        rules.append(rule);
    }
    return rules;
}

RuleOccasion call()
{
    RuleOccasion occasion {.book = u"Telefonbuch"_s, .vip = true};
    occasion.call.call.direction = CallDirection::Incoming;
    occasion.call.call.remote = u"0431234567"_s;
    occasion.call.call.local = u"732123"_s;
    occasion.call.party = {.name = u"Anna"_s, .place = u"Kiel"_s, .kind = NumberKind::Fixed};
    return occasion;
}

// The thread's own: what others do on the machine does not count.
qint64 processorTime()
{
    timespec now {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec)).count();
}

void tell(const char *what, QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << what << ": median " << times[rounds / 2] / 1000.0 << " us, 99 % "
                        << times[rounds * 99 / 100] / 1000.0 << " us\n";
}

} // namespace

/** Says how long a thousand rules take for one call. */
int main()
{
    const RuleSet rules(manyRules(), {.areaCode = u"30"_s});
    const RuleOccasion occasion = call();
    const QDateTime noon(QDate(2026, 6, 17), QTime(12, 0));
    QList<qint64> times;
    QList<qint64> ownTimes;
    qsizetype found = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const qint64 before = processorTime();
        found += rules.matching(occasion, noon).size();
        ownTimes.append(processorTime() - before);
        times.append(timer.nsecsElapsed());
    }
    tell("all", times);
    tell("by the processor", ownTimes);
    return found == 0 ? 0 : 1;
}
