// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleoccasion.h"

#include "core/calls/callwords.h"

#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFact = 1000; // characters; all of them together fit into any environment

QString bounded(QString text)
{
    text.truncate(longestFact);
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        text.chop(1);
    }
    return text.replace(QChar::Null, QChar(QChar::ReplacementCharacter));
}

QString textOf(const std::optional<BoxTime> &time)
{
    return time ? QString::fromLatin1(time->toIso()) : QString();
}

struct FactKind {
    QLatin1StringView name;
    QString (*value)(const RuleOccasion &occasion);
};

constexpr std::array factKinds {
    FactKind {"event"_L1, [](const RuleOccasion &of) { return QString(wordFor(ruleEventWords, of.event)); }},
    FactKind {"number"_L1, [](const RuleOccasion &of) { return of.call.call.remote.value_or(QString()); }},
    FactKind {"name"_L1, [](const RuleOccasion &of) { return of.call.party.name; }},
    FactKind {"place"_L1, [](const RuleOccasion &of) { return of.call.party.place; }},
    FactKind {"book"_L1, [](const RuleOccasion &of) { return of.book; }},
    FactKind {"line"_L1, [](const RuleOccasion &of) { return of.call.call.local.value_or(QString()); }},
    FactKind {
        "direction"_L1,
        [](const RuleOccasion &of) { return QString(wordFor(CallWords::directionWords, of.call.call.direction)); }},
    FactKind {"outcome"_L1,
              [](const RuleOccasion &of) {
                  const auto &outcome = of.call.call.outcome;
                  return outcome ? QString(wordFor(CallWords::outcomeWords, *outcome)) : QString();
              }},
    FactKind {"time"_L1, [](const RuleOccasion &of) { return textOf(of.call.call.started); }},
    FactKind {"duration"_L1,
              [](const RuleOccasion &of) {
                  const auto &duration = of.call.call.duration;
                  return duration ? QString::number(*duration) : QString();
              }},
    FactKind {"key"_L1, [](const RuleOccasion &of) { return of.call.call.key; }},
};

} // namespace

QStringList ruleFactNames()
{
    QStringList names;
    for (const FactKind &kind : factKinds) {
        names.append(kind.name);
    }
    return names;
}

QList<RuleFact> ruleFacts(const RuleOccasion &occasion)
{
    QList<RuleFact> facts;
    facts.reserve(factKinds.size());
    for (const FactKind &kind : factKinds) {
        facts.append({.name = kind.name, .value = bounded(kind.value(occasion))});
    }
    return facts;
}

} // namespace Rufzeichen
