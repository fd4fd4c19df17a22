// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruletext.h"

#include "core/calls/callwords.h"
#include "core/calls/storedcall.h"
#include "core/numbers/canonicalnumber.h"
#include "core/rules/ruleaddress.h"

#include <QFileInfo>
#include <algorithm>
#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 1000;
constexpr qsizetype longestList = 200;

constexpr WordTable<int, 7> dayWords {
    {{1, "mon"_L1}, {2, "tue"_L1}, {3, "wed"_L1}, {4, "thu"_L1}, {5, "fri"_L1}, {6, "sat"_L1}, {7, "sun"_L1}}};

constexpr WordTable<CallDirection, 2> ruleDirections {
    {{CallDirection::Incoming, "incoming"_L1}, {CallDirection::Outgoing, "outgoing"_L1}}};

// --- texts of the file

// The file's reader takes text with a comma for a list.
std::optional<QString> textOf(const QVariant &value)
{
    const bool isList = value.typeId() == QMetaType::QStringList;
    const QString text = isList ? value.toStringList().join(u", "_s) : value.toString();
    const bool isText = isList || value.typeId() == QMetaType::QString;
    return isText && !text.contains(QChar::Null) ? std::optional(text) : std::nullopt;
}

std::optional<QStringList> listOf(const QVariant &value)
{
    const bool isList = value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QString;
    QStringList list = isList ? value.toStringList() : QStringList();
    for (QString &text : list) {
        if (text.contains(QChar::Null) || text.size() > longestText) {
            return std::nullopt;
        }
    }
    return list.isEmpty() || list.size() > longestList ? std::nullopt : std::optional(list);
}

std::optional<bool> readYes(const QString &text)
{
    const bool yes = text == "yes"_L1;
    return yes || text == "no"_L1 ? std::optional(yes) : std::nullopt;
}

QString yesOrNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

std::optional<QString> readSomething(const QString &text)
{
    return text.isEmpty() || text.size() > longestText ? std::nullopt : std::optional(text);
}

std::optional<QString> readNote(const QString &text)
{
    return text.trimmed().isEmpty() || text.size() > longestNote ? std::nullopt : std::optional(text);
}

std::optional<QString> readFile(const QString &text)
{
    return QFileInfo(text).isAbsolute() && text.size() <= longestText ? std::optional(text) : std::nullopt;
}

std::optional<QString> readCountry(const QString &text)
{
    constexpr qsizetype longestCode = 4;
    const QString code = text.startsWith(u'+') ? text.sliced(1) : text;
    const bool plain = std::all_of(code.cbegin(), code.cend(),
                                   [](QChar character) { return character >= u'0' && character <= u'9'; });
    return plain && !code.isEmpty() && code.size() <= longestCode ? std::optional(code) : std::nullopt;
}

std::optional<QStringList> readNumbers(const QVariant &value)
{
    std::optional<QStringList> list = listOf(value);
    for (QString &number : list ? *list : QStringList()) {
        number = number.trimmed();
        if (canonicalNumber(number, DialPlan()).isEmpty()) {
            return std::nullopt;
        }
    }
    return list;
}

QString textOf(const QSet<int> &days)
{
    QStringList words;
    for (const auto &[day, word] : dayWords) {
        if (days.contains(day)) {
            words.append(word);
        }
    }
    return words.join(u',');
}

QString textOf(const RuleHours &hours)
{
    return hours.from.toString(u"HH:mm"_s) + u'-' + hours.until.toString(u"HH:mm"_s);
}

// --- one key of a section

struct RuleKey {
    QLatin1StringView name;
    QVariant (*write)(const Rule &rule); // invalid: nothing to say
    bool (*read)(const QVariant &value, Rule &rule);
};

template <typename Read, typename Field> bool put(const QVariant &value, Read read, Field &field)
{
    const std::optional<QString> text = textOf(value);
    const auto result = text ? read(text->trimmed()) : std::nullopt;
    if (result) {
        field = *result;
    }
    return result.has_value();
}

template <typename Read> bool putList(const QVariant &value, Read read, QStringList &field)
{
    const std::optional<QStringList> list = read(value);
    field = list.value_or(QStringList());
    return list.has_value();
}

QVariant unlessEmpty(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant unlessEmpty(const QStringList &list)
{
    return list.isEmpty() ? QVariant() : QVariant(list);
}

QVariant ifSaid(const std::optional<bool> &yes)
{
    return yes ? QVariant(yesOrNo(*yes)) : QVariant();
}

template <auto part, auto member, auto read> constexpr RuleKey textKey(QLatin1StringView name)
{
    return {.name = name,
            .write = [](const Rule &rule) { return unlessEmpty(rule.*part.*member); },
            .read = [](const QVariant &value, Rule &rule) { return put(value, read, rule.*part.*member); }};
}

template <auto part, auto member, auto read> constexpr RuleKey listKey(QLatin1StringView name)
{
    return {.name = name,
            .write = [](const Rule &rule) { return unlessEmpty(rule.*part.*member); },
            .read = [](const QVariant &value, Rule &rule) { return putList(value, read, rule.*part.*member); }};
}

template <auto part, auto member> constexpr RuleKey choiceKey(QLatin1StringView name)
{
    return {.name = name,
            .write = [](const Rule &rule) { return ifSaid(rule.*part.*member); },
            .read = [](const QVariant &value, Rule &rule) { return put(value, readYes, rule.*part.*member); }};
}

template <auto part, auto member> constexpr RuleKey flagKey(QLatin1StringView name)
{
    return {.name = name,
            .write = [](const Rule &rule) { return rule.*part.*member ? QVariant(yesOrNo(true)) : QVariant(); },
            .read = [](const QVariant &value, Rule &rule) { return put(value, readYes, rule.*part.*member); }};
}

using R = Rule;
using C = RuleConditions;
using A = RuleActions;

std::optional<RuleEvent> readEvent(const QString &text)
{
    return valueOf(ruleEventWords, text);
}

std::optional<CallDirection> readDirection(const QString &text)
{
    return valueOf(ruleDirections, text);
}

// The name and the event come first: a section is named by the one, and the other it must have.
constexpr std::array ruleKeys {
    RuleKey {.name = "name"_L1,
             .write = [](const Rule &rule) { return QVariant(rule.name); },
             .read = [](const QVariant &value, Rule &rule) { return put(value, readRuleName, rule.name); }},
    RuleKey {.name = "on"_L1,
             .write = [](const Rule &rule) { return QVariant(QString(wordFor(ruleEventWords, rule.event))); },
             .read = [](const QVariant &value, Rule &rule) { return put(value, readEvent, rule.event); }},
    RuleKey {.name = "enabled"_L1,
             .write = [](const Rule &rule) { return rule.enabled ? QVariant() : QVariant(yesOrNo(false)); },
             .read = [](const QVariant &value, Rule &rule) { return put(value, readYes, rule.enabled); }},
    RuleKey {.name = "direction"_L1,
             .write =
                 [](const Rule &rule) {
                     const auto &direction = rule.conditions.direction;
                     return direction ? QVariant(QString(wordFor(ruleDirections, *direction))) : QVariant();
                 },
             .read = [](const QVariant &value,
                        Rule &rule) { return put(value, readDirection, rule.conditions.direction); }},
    listKey<&R::conditions, &C::lines, readNumbers>("line"_L1),
    listKey<&R::conditions, &C::callers, readNumbers>("caller"_L1),
    listKey<&R::conditions, &C::books, listOf>("book"_L1),
    choiceKey<&R::conditions, &C::vip>("vip"_L1),
    choiceKey<&R::conditions, &C::withheld>("withheld"_L1),
    choiceKey<&R::conditions, &C::known>("known"_L1),
    textKey<&R::conditions, &C::country, readCountry>("country"_L1),
    textKey<&R::conditions, &C::place, readSomething>("place"_L1),
    RuleKey {.name = "hours"_L1,
             .write =
                 [](const Rule &rule) {
                     const auto &hours = rule.conditions.hours;
                     return hours ? QVariant(textOf(*hours)) : QVariant();
                 },
             .read
             = [](const QVariant &value, Rule &rule) { return put(value, readRuleHours, rule.conditions.hours); }},
    RuleKey {.name = "days"_L1,
             .write = [](const Rule &rule) { return unlessEmpty(textOf(rule.conditions.days)); },
             .read
             = [](const QVariant &value, Rule &rule) { return put(value, readWeekdays, rule.conditions.days); }},
    textKey<&R::actions, &A::program, readSomething>("run"_L1),
    listKey<&R::actions, &A::arguments, listOf>("arguments"_L1),
    textKey<&R::actions, &A::page, readPagePattern>("url"_L1),
    textKey<&R::actions, &A::webhook, readWebAddress>("webhook"_L1),
    textKey<&R::actions, &A::secret, readSomething>("secret"_L1),
    textKey<&R::actions, &A::sound, readFile>("sound"_L1),
    flagKey<&R::actions, &A::pausesMusic>("pause"_L1),
    choiceKey<&R::actions, &A::shown>("show"_L1),
    flagKey<&R::actions, &A::mutes>("mute"_L1),
    textKey<&R::actions, &A::note, readNote>("note"_L1),
};

// What is not right about keys that are right each by itself.
RuleProblem problemOf(const Rule &rule)
{
    const RuleActions &actions = rule.actions;
    if (actions.program.isEmpty() && !actions.arguments.isEmpty()) {
        return {.fault = RuleFault::Lacking, .key = u"run"_s};
    }
    if (actions.webhook.isEmpty() && !actions.secret.isEmpty()) {
        return {.fault = RuleFault::Lacking, .key = u"webhook"_s};
    }
    if (actions == RuleActions()) {
        return {.fault = RuleFault::DoesNothing};
    }
    for (const RuleKey &key : ruleKeys) {
        if (!canBeDone(key.name, rule.event) && key.write(rule).isValid()) {
            return {.fault = RuleFault::NotThen, .key = key.name};
        }
    }
    return {};
}

// How many letters have to be added, removed, replaced or swapped with the next to make one of the other.
qsizetype distance(QStringView one, QStringView other)
{
    QList<QList<qsizetype>> least(one.size() + 1, QList<qsizetype>(other.size() + 1));
    for (qsizetype row = 0; row <= one.size(); ++row) {
        for (qsizetype column = 0; column <= other.size(); ++column) {
            if (row == 0 || column == 0) {
                least[row][column] = row + column;
                continue;
            }
            const qsizetype replaced = one[row - 1] == other[column - 1] ? 0 : 1;
            least[row][column] = std::min(
                {least[row - 1][column - 1] + replaced, least[row - 1][column] + 1, least[row][column - 1] + 1});
            const bool isSwapped
                = row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1];
            if (isSwapped) {
                least[row][column] = std::min(least[row][column], least[row - 2][column - 2] + 1);
            }
        }
    }
    return least.constLast().constLast();
}

// Empty: it is like none of them.
QString keyLike(const QString &key)
{
    constexpr qsizetype longestKey = 20;
    const QString wanted = key.toLower();
    QString best;
    qsizetype least = std::min<qsizetype>(3, wanted.size()); // as many are another word
    for (const RuleKey &known : ruleKeys) {
        const qsizetype far = wanted.size() <= longestKey ? distance(wanted, QString(known.name)) : least;
        if (far < least) {
            least = far;
            best = known.name;
        }
    }
    return best;
}

QString unknownKeyIn(const QVariantMap &section)
{
    for (auto key = section.keyBegin(); key != section.keyEnd(); ++key) {
        if (std::none_of(ruleKeys.begin(), ruleKeys.end(),
                         [&key](const RuleKey &known) { return known.name == *key; })) {
            return *key;
        }
    }
    return {};
}

std::optional<int> readDay(const QString &text)
{
    const int number = text.size() == 1 ? text.front().digitValue() : 0;
    return number >= Qt::Monday && number <= Qt::Sunday ? std::optional(number) : valueOf(dayWords, text);
}

} // namespace

std::optional<QSet<int>> readWeekdays(const QString &text)
{
    QSet<int> days;
    for (const QString &part : text.toLower().split(u',')) {
        const QStringList ends = part.split(u'-');
        const auto first = readDay(ends.first().trimmed());
        const auto last = readDay(ends.last().trimmed());
        if (!first || !last || ends.size() > 2) {
            return std::nullopt;
        }
        for (int day = *first; day != *last; day = day % 7 + 1) {
            days.insert(day);
        }
        days.insert(*last);
    }
    return days;
}

std::optional<RuleHours> readRuleHours(const QString &text)
{
    const QStringList ends = text.split(u'-');
    const QTime from = QTime::fromString(ends.first().trimmed(), u"H:mm"_s);
    const QTime until = QTime::fromString(ends.last().trimmed(), u"H:mm"_s);
    const bool isRead = ends.size() == 2 && from.isValid() && until.isValid();
    return isRead ? std::optional(RuleHours {.from = from, .until = until}) : std::nullopt;
}

std::optional<QString> readRuleName(const QString &text)
{
    constexpr qsizetype longestName = 100;
    const QString name = text.trimmed();
    const bool plain = std::all_of(name.cbegin(), name.cend(),
                                   [](QChar character) { return character.isPrint() || character.isSurrogate(); });
    return plain && !name.isEmpty() && name.size() <= longestName ? std::optional(name) : std::nullopt;
}

QVariantMap ruleSection(const Rule &rule)
{
    QVariantMap section;
    for (const RuleKey &key : ruleKeys) {
        if (const QVariant value = key.write(rule); value.isValid()) {
            section.insert(key.name, value);
        }
    }
    return section;
}

RuleReading readRule(const QVariantMap &section)
{
    if (const QString unknown = unknownKeyIn(section); !unknown.isEmpty()) {
        return {.rule = {}, .problem = {.fault = RuleFault::UnknownKey, .key = unknown, .meant = keyLike(unknown)}};
    }
    Rule rule;
    for (const RuleKey &key : ruleKeys) {
        const auto value = section.constFind(key.name);
        const bool isThere = value != section.cend();
        if (!isThere && (key.name == "name"_L1 || key.name == "on"_L1)) {
            return {.rule = {}, .problem = {.fault = RuleFault::Lacking, .key = key.name}};
        }
        if (isThere && !key.read(*value, rule)) {
            return {.rule = {}, .problem = {.fault = RuleFault::BadValue, .key = key.name}};
        }
    }
    const RuleProblem problem = problemOf(rule);
    return problem.fault == RuleFault::None ? RuleReading {.rule = rule, .problem = {}}
                                            : RuleReading {.rule = {}, .problem = problem};
}

QStringList ruleKeyNames()
{
    QStringList names;
    for (const RuleKey &key : ruleKeys) {
        names.append(key.name);
    }
    return names;
}

bool canBeDone(QAnyStringView action, RuleEvent event)
{
    if (action == "show"_L1 || action == "mute"_L1) {
        return event == RuleEvent::Rings || event == RuleEvent::Missed;
    }
    return action != "pause"_L1 || event == RuleEvent::Rings || event == RuleEvent::Answered;
}

} // namespace Rufzeichen
