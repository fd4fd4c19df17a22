// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rulescommand.h"

#include "app/cli/historyoptions.h"
#include "app/cli/jsonlines.h"
#include "core/rules/ruleengine.h"
#include "core/settings/userfiles.h"
#include "ui/text/historytext.h"
#include "ui/text/plainwords.h"
#include "ui/text/rulesentence.h"
#include "ui/writers/jsonobject.h"

#include <QFileInfo>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int rulesPageSize = 1000; // calls that are in memory at once

constexpr Option ruleName {.name = u"rule",
                           .value = u"NAME",
                           .help = QT_TRANSLATE_NOOP("Options", "Only this rule, also if it is switched off.")};

constexpr std::array rulesListOptions {&Options::textFormat, &Options::config};
constexpr auto rulesTryOptions = with(HistoryOptions::query, &ruleName, &HistoryOptions::limit, &Options::textFormat,
                                      &Options::database, &Options::config);

constexpr std::array rulesCommands {
    Command {
        .name = u"rules list",
        .help = QT_TRANSLATE_NOOP("Commands", "Prints the rules of the settings."),
        .options = rulesListOptions,
        .run = runs<&RulesCommand::list>,
    },
    Command {
        .name = u"rules try",
        .help = QT_TRANSLATE_NOOP("Commands", "Prints which past calls the rules would have met, and does nothing."),
        .options = rulesTryOptions,
        .run = runs<&RulesCommand::tryOut>,
    },
};

QByteArray jsonOf(const Rule &rule)
{
    JsonObject object("rule");
    object.add("name", rule.name);
    object.add("on", wordFor(ruleEventWords, rule.event));
    object.addTruth("enabled", rule.enabled);
    return std::move(object).line();
}

QByteArray jsonOf(const Rule &rule, const StoredCall &call)
{
    JsonObject object("match");
    object.add("rule", rule.name);
    object.add("on", wordFor(ruleEventWords, rule.event));
    object.add("key", call.call.key);
    object.add("time", call.call.moment);
    object.add("remote", call.call.remote);
    object.add("name", call.party.name.isEmpty() ? std::nullopt : std::optional(call.party.name));
    return std::move(object).line();
}

// Its date and time by the box's clock, which the history has; where it has none, none of the hours are met.
QDateTime momentOf(const Call &call)
{
    const auto &moment = call.moment;
    return moment ? QDateTime(moment->date(), QTime(moment->hour, moment->minute, moment->second)) : QDateTime();
}

} // namespace

constinit const CommandSpan RulesCommand::commands {rulesCommands};

RulesCommand::RulesCommand(const Invocation &invocation)
    : m_invocation(invocation)
    , m_configuration(m_invocation.configuration)
    , m_text(PlainText::coloursFor(StandardStream::Output))
    , m_history(m_configuration.database)
    , m_parties(m_configuration.settings, UserFiles::boxes())
    , m_left(HistoryOptions::readLimit(invocation.arguments.value(HistoryOptions::limit)).value_or(-1))
{
}

int RulesCommand::list()
{
    for (const Rule &rule : m_configuration.settings.rules) {
        if (m_invocation.format == OutputFormat::Json) {
            m_output.write(jsonOf(rule));
        } else {
            const QString row = sanitized(rule.name) + u": "_s + RuleSentence::of(rule, QLocale());
            m_output.writeLine(rule.enabled ? row : tr("%1 (switched off)").arg(row));
        }
    }
    return m_output.succeeds() ? 0 : 1;
}

int RulesCommand::tryOut()
{
    const std::optional<QList<Rule>> rules = wanted();
    if (!rules || !open()) {
        return 1;
    }
    const bool isWhole = visit(RuleSet(*rules, m_parties.dialPlan()));
    return m_output.succeeds() && isWhole ? 0 : 1;
}

std::optional<QList<Rule>> RulesCommand::wanted() const
{
    QList<Rule> rules = m_configuration.settings.rules;
    if (!m_invocation.arguments.has(ruleName)) {
        return rules;
    }
    const QString name = m_invocation.arguments.value(ruleName);
    rules.removeIf([&name](const Rule &rule) { return rule.name != name; });
    if (rules.isEmpty()) {
        printError(
            tr("There is no rule “%1”: rufzeichen-cli rules list prints those that there are.").arg(sanitized(name)));
        return std::nullopt;
    }
    rules.first().enabled = true;
    return rules;
}

// Whoever only asks makes no file.
bool RulesCommand::open()
{
    const QString name = sanitized(m_configuration.database);
    if (!QFileInfo::exists(m_configuration.database)) {
        printError(tr("There is no call history %1: check the name after --database.").arg(name));
        return false;
    }
    const QString failure = m_history.open(BrokenFile::Kept).failure;
    if (!failure.isEmpty()) {
        printError(tr("The call history %1 can't be opened: %2").arg(name, HistoryText::reason(failure)));
    }
    return failure.isEmpty();
}

bool RulesCommand::visit(const RuleSet &rules)
{
    const CallQuery query = HistoryOptions::callQuery(m_invocation.arguments, QDate::currentDate());
    const CallReader &reader = m_history.reader();
    const auto days = reader.days(query);
    bool isWhole = days.has_value();
    bool isWanted = true;
    for (const DayOfCalls &day : days.value_or(QList<DayOfCalls>())) {
        for (int offset = 0; isWhole && isWanted && offset < day.count; offset += rulesPageSize) {
            const auto calls = reader.callsOfDay(query, day.day, offset, rulesPageSize);
            isWhole = calls.has_value();
            isWanted = isWhole && std::all_of(calls->begin(), calls->end(), [&](const StoredCall &call) {
                           return write(rules, call);
                       });
        }
    }
    if (!isWhole) {
        printError(tr("The call history %1 can't be read: %2")
                       .arg(sanitized(m_configuration.database), HistoryText::reason(reader.failure())));
    }
    return isWhole;
}

// False: that is enough.
bool RulesCommand::write(const RuleSet &rules, const StoredCall &call)
{
    const QString remote = call.call.remote.value_or(QString());
    const auto match = remote.isEmpty() ? std::nullopt : m_parties.contact(remote);
    RuleOccasion occasion {.call = call, .book = match ? match->book : QString(), .vip = match && match->isVip};
    bool isMet = false;
    for (const RuleEvent event : pastRuleEvents(call.call, m_configuration.settings.notifications.missedRule())) {
        occasion.event = event;
        for (const Rule &rule : rules.matching(occasion, momentOf(call.call))) {
            isMet = true;
            m_output.write(m_invocation.format == OutputFormat::Json
                               ? jsonOf(rule, call)
                               : (sanitized(rule.name) + u": "_s + m_text.row(call)).toUtf8());
        }
    }
    m_left -= isMet ? 1 : 0;
    return m_left != 0 && m_output.state() == Output::State::Open;
}

} // namespace Rufzeichen
