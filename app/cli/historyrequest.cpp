// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/historyrequest.h"

#include "ui/text/calljson.h"

#include <algorithm>
#include <array>
#include <limits>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

struct ActionName {
    QLatin1StringView name;
    HistoryAction action;
};

constexpr std::array actionNames {
    ActionName {"list"_L1, HistoryAction::List},     ActionName {"import"_L1, HistoryAction::Import},
    ActionName {"export"_L1, HistoryAction::Export}, ActionName {"sync"_L1, HistoryAction::Sync},
    ActionName {"purge"_L1, HistoryAction::Purge},
};

constexpr std::array outcomes {
    CallOutcome::Answered, CallOutcome::Missed,     CallOutcome::Rejected, CallOutcome::Machine,
    CallOutcome::Fax,      CallOutcome::Unanswered, CallOutcome::Lost,
};

constexpr int longestAge = 100 * 366; // days

std::optional<CallOutcome> readOutcome(const QString &text)
{
    const QByteArray name = text.toLatin1();
    const auto *const found = std::find_if(outcomes.begin(), outcomes.end(),
                                           [&name](CallOutcome each) { return CallJson::name(each) == name; });
    return found == outcomes.end() ? std::nullopt : std::optional(*found);
}

std::optional<QDate> readDate(const QString &text)
{
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<qint64> readCount(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    return isNumber && count >= least && count <= most ? std::optional(count) : std::nullopt;
}

} // namespace

void HistoryOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_search, m_outcome, m_since, m_until, m_limit, m_before, m_olderThan, m_number});
}

std::optional<HistoryRequest> HistoryOptions::read(const QCommandLineParser &parser, const QString &name,
                                                   QString &error) const
{
    const auto *const found = std::find_if(actionNames.begin(), actionNames.end(),
                                           [&name](const ActionName &each) { return each.name == name; });
    if (found == actionNames.end()) {
        error = name.isEmpty() ? tr("history does what? There are list, import, export, sync and purge.")
                               : tr("There is no “history %1”, only list, import, export, sync and purge.").arg(name);
        return std::nullopt;
    }
    HistoryRequest request;
    request.action = found->action;
    error = misplaced(parser, request.action);
    if (error.isEmpty()) {
        error = request.action == HistoryAction::Purge ? readPurge(parser, request) : readQuery(parser, request);
    }
    return error.isEmpty() ? std::optional(request) : std::nullopt;
}

bool HistoryOptions::isAnySet(const QCommandLineParser &parser) const
{
    const std::array all {m_search, m_outcome, m_since, m_until, m_limit, m_before, m_olderThan};
    return std::any_of(all.begin(), all.end(),
                       [&parser](const QCommandLineOption &option) { return parser.isSet(option); });
}

// An option that means nothing here is more likely a mistake than a habit: a purge must not go too far.
QString HistoryOptions::misplaced(const QCommandLineParser &parser, HistoryAction action) const
{
    const bool queries = action == HistoryAction::List || action == HistoryAction::Export;
    for (const QCommandLineOption &option : {m_search, m_outcome, m_since, m_until}) {
        if (parser.isSet(option) && !queries) {
            return tr("--%1 goes with history list and history export only.").arg(option.names().constFirst());
        }
    }
    if (parser.isSet(m_limit) && action != HistoryAction::List) {
        return tr("--limit goes with history list only.");
    }
    for (const QCommandLineOption &option : {m_before, m_olderThan, m_number}) {
        if (parser.isSet(option) && action != HistoryAction::Purge) {
            return tr("--%1 goes with history purge only.").arg(option.names().constFirst());
        }
    }
    return {};
}

QString HistoryOptions::readQuery(const QCommandLineParser &parser, HistoryRequest &request) const
{
    request.query.text = parser.value(m_search);
    if (parser.isSet(m_outcome)) {
        request.query.outcome = readOutcome(parser.value(m_outcome));
        if (!request.query.outcome) {
            return tr("An outcome is answered, missed, rejected, machine, fax, unanswered or lost, not “%1”.")
                .arg(parser.value(m_outcome));
        }
    }
    for (const auto &[option, date] :
         {std::pair(&m_since, &request.query.since), std::pair(&m_until, &request.query.until)}) {
        if (parser.isSet(*option)) {
            *date = readDate(parser.value(*option));
            if (!*date) {
                return tr("A date is written YYYY-MM-DD, not “%1”.").arg(parser.value(*option));
            }
        }
    }
    if (parser.isSet(m_limit)) {
        request.limit = readCount(parser.value(m_limit), 1, std::numeric_limits<int>::max());
        if (!request.limit) {
            return tr("--limit is a number from 1 on, not “%1”.").arg(parser.value(m_limit));
        }
    }
    return {};
}

QString HistoryOptions::readPurge(const QCommandLineParser &parser, HistoryRequest &request) const
{
    const int given = int(parser.isSet(m_before)) + int(parser.isSet(m_olderThan)) + int(parser.isSet(m_number));
    if (given != 1) {
        return tr("Purge which calls? Say --before DATE, --older-than DAYS or --number NUMBER, one of them.");
    }
    if (parser.isSet(m_before)) {
        request.before = readDate(parser.value(m_before));
        return request.before ? QString() : tr("A date is written YYYY-MM-DD, not “%1”.").arg(parser.value(m_before));
    }
    if (parser.isSet(m_olderThan)) {
        const auto days = readCount(parser.value(m_olderThan), 0, longestAge);
        request.olderThan = days ? std::optional(static_cast<int>(*days)) : std::nullopt;
        return days ? QString() : tr("--older-than is a number of days, not “%1”.").arg(parser.value(m_olderThan));
    }
    request.number = parser.value(m_number);
    return {};
}

} // namespace Rufzeichen
