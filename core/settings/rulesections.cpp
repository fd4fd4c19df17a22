// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/rulesections.h"

#include <QHash>
#include <QSet>
#include <QSettings>
#include <algorithm>
#include <map>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView ruleWord("rule");
constexpr QLatin1StringView rulePrefix("rule-");

// 0: it has none.
int ruleNumber(const QString &group)
{
    constexpr int most = 99999;
    bool isNumber = false;
    const int number
        = group.startsWith(rulePrefix) ? QStringView(group).sliced(rulePrefix.size()).toInt(&isNumber) : 0;
    const bool isPlain = rulePrefix + QString::number(number) == group;
    return isNumber && isPlain && number > 0 && number <= most ? number : 0;
}

// With the number that it has at its end, if it has one.
QString groupLike(const QString &group)
{
    constexpr qsizetype mostDigits = 5;
    qsizetype begin = group.size();
    while (begin > 0 && begin > group.size() - mostDigits && group.at(begin - 1) >= u'0'
           && group.at(begin - 1) <= u'9') {
        --begin;
    }
    return rulePrefix + QString::number(std::max(QStringView(group).sliced(begin).toInt(), 1));
}

// Or should be one: whoever writes by hand may call it `Rule-5`, or `night`.
bool isRule(const QString &group, const QVariantMap &values)
{
    return group.startsWith(ruleWord, Qt::CaseInsensitive)
        || (values.contains(u"name"_s) && values.contains(u"on"_s));
}

QByteArray withQuotes(const QByteArray &value)
{
    QByteArray result;
    bool isQuoted = false;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const char byte = value[at];
        isQuoted = isQuoted != (byte == '"');
        result += byte == ';' && !isQuoted ? QByteArray("\";\"") : QByteArray(1, byte);
        if (byte == '\\' && at + 1 < value.size()) {
            result += value[++at];
        }
    }
    return result;
}

RuleSection sectionOf(const QString &group, const QVariantMap &values)
{
    RuleSection section {.group = group, .number = ruleNumber(group)};
    const QString name = readRuleName(values.value(u"name"_s).toString()).value_or(QString());
    section.name = name.isEmpty() ? group : name;
    section.reading = section.number == 0
        ? RuleReading {.rule = {},
                       .problem = {.fault = RuleFault::SectionName, .key = group, .meant = groupLike(group)}}
        : readRule(values);
    return section;
}

void leaveOutNamesakes(QList<RuleSection> &sections)
{
    QSet<QString> names;
    for (RuleSection &section : sections) {
        if (section.reading.rule && names.contains(section.name)) {
            section.reading = {.rule = {}, .problem = {.fault = RuleFault::SameName, .key = u"name"_s}};
        } else if (section.reading.rule) {
            names.insert(section.name);
        }
    }
}

void writeSection(QSettings &ini, int number, const QVariantMap &values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        ini.setValue(rulePrefix + QString::number(number) + u'/' + value.key(), *value);
    }
}

QVariantMap takeSection(QSettings &ini, const QString &group)
{
    QVariantMap values;
    ini.beginGroup(group);
    for (const QString &key : ini.allKeys()) {
        values.insert(key, ini.value(key));
    }
    ini.endGroup();
    ini.remove(group);
    return values;
}

// Of rules with the same name the first one counts. One that was not the first must not become it because others were
// moved: it goes behind its namesake. Where that is gone it can be read from now on, and is switched off.
void keepLeftOut(QSettings &ini, const QList<RuleSection> &namesakes, QHash<QString, int> numbers, QSet<int> taken)
{
    for (const RuleSection &section : namesakes) {
        if (!numbers.contains(section.name)) {
            ini.setValue(section.group + u"/enabled"_s, u"no"_s);
            numbers.insert(section.name, section.number);
        } else if (section.number < numbers.value(section.name)) {
            int number = numbers.value(section.name);
            while (taken.contains(number)) {
                ++number;
            }
            taken.insert(number);
            writeSection(ini, number, takeSection(ini, section.group));
        }
    }
}

} // namespace

QByteArray withQuotedSemicolons(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    bool isRule = false;
    for (QByteArray &line : lines) {
        const QByteArray text = line.trimmed();
        const qsizetype equals = line.indexOf('=');
        if (text.startsWith('[')) {
            isRule = text.toLower().startsWith("[rule");
        } else if (isRule && equals >= 0 && !text.startsWith(';') && !text.startsWith('#')) {
            line = line.first(equals + 1) + withQuotes(line.sliced(equals + 1));
        }
    }
    return lines.join('\n');
}

QList<RuleSection> readRuleSections(const QSettings &ini)
{
    std::map<QString, QVariantMap> groups;
    for (const QString &path : ini.allKeys()) {
        const qsizetype slash = path.indexOf(u'/');
        if (slash > 0) {
            groups[path.first(slash)].insert(path.sliced(slash + 1), ini.value(path));
        }
    }
    QList<RuleSection> sections;
    for (const auto &[group, values] : groups) {
        if (isRule(group, values)) {
            sections.append(sectionOf(group, values));
        }
    }
    std::stable_sort(sections.begin(), sections.end(),
                     [](const RuleSection &one, const RuleSection &other) { return one.number < other.number; });
    leaveOutNamesakes(sections);
    return sections;
}

void writeRuleSections(QSettings &ini, const QList<Rule> &rules)
{
    QSet<int> taken;
    QList<RuleSection> namesakes;
    for (const RuleSection &section : readRuleSections(ini)) {
        if (section.reading.rule) {
            ini.remove(section.group);
            continue;
        }
        taken.insert(section.number);
        if (section.reading.problem.fault == RuleFault::SameName) {
            namesakes.append(section);
        }
    }
    QHash<QString, int> numbers;
    int number = 0;
    for (const Rule &rule : rules) {
        do {
            ++number;
        } while (taken.contains(number));
        writeSection(ini, number, ruleSection(rule));
        numbers.insert(rule.name, number);
        taken.insert(number);
    }
    keepLeftOut(ini, namesakes, numbers, taken);
}

} // namespace Rufzeichen
