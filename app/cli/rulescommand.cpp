// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rulescommand.h"

#include "app/cli/historyoptions.h"
#include "app/cli/jsonlines.h"
#include "app/cli/storednames.h"
#include "core/settings/userfiles.h"
#include "ui/text/historytext.h"
#include "ui/text/plainwords.h"
#include "ui/text/ruleresult.h"
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
    ConfigurationReader::tellRules(ConfigurationReader::pathOf(invocation.arguments),
                                   m_configuration.unreadableRules);
}

int RulesCommand::list()
{
    const OwnNames names = storedNames(m_configuration.settings, UserFiles::boxes());
    for (const Rule &rule : m_configuration.settings.rules) {
        if (m_invocation.format == OutputFormat::Json) {
            m_output.write(jsonOf(rule));
        } else {
            const QString row = sanitized(rule.name) + u": "_s + RuleSentence::of(rule, QLocale(), names);
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
    if (rules.constFirst().event == RuleEvent::Voicemail) {
        printError(RuleResultText::noTrial());
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
    const MissedRule missedRule = m_configuration.settings.notifications.missedRule(m_parties.dialPlan());
    RuleTrial trial(m_history.reader(), rules,
                    {.missedRule = missedRule,
                     .contacts = [this](const QString &remote) { return m_parties.contact(remote); },
                     .query = HistoryOptions::callQuery(m_invocation.arguments, missedRule, QDate::currentDate())});
    bool isWanted = m_left != 0;
    while (isWanted && !trial.isAtEnd()) {
        const auto matches = trial.next(rulesPageSize);
        if (!matches) {
            printError(
                tr("The call history %1 can't be read: %2")
                    .arg(sanitized(m_configuration.database), HistoryText::reason(m_history.reader().failure())));
            return false;
        }
        isWanted
            = std::all_of(matches->begin(), matches->end(), [this](const RuleMatch &match) { return write(match); });
    }
    return true;
}

// False: that is enough. A call that several things have happened to counts once.
bool RulesCommand::write(const RuleMatch &match)
{
    const StoredCall &call = match.occasion.call;
    if (call.id != m_last) {
        if (m_left == 0) {
            return false;
        }
        --m_left;
        m_last = call.id;
    }
    for (const Rule &rule : match.rules) {
        m_output.write(m_invocation.format == OutputFormat::Json
                           ? jsonOf(rule, call)
                           : (sanitized(rule.name) + u": "_s + m_text.row(call)).toUtf8());
    }
    return m_output.state() == Output::State::Open;
}

} // namespace Rufzeichen
