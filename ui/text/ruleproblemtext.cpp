// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/ruleproblemtext.h"

#include "ui/text/plainwords.h"

#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *yesOrNo = QT_TRANSLATE_NOOP("RuleProblemText", "It is yes or no.");
constexpr const char *someText = QT_TRANSLATE_NOOP("RuleProblemText", "It is a text that is not empty nor too long.");

struct RightValue {
    QLatin1StringView key;
    const char *text;
};

constexpr std::array rightValues {
    RightValue {"name"_L1, QT_TRANSLATE_NOOP("RuleProblemText", "It is a text of one line, up to 100 letters.")},
    RightValue {"on"_L1, QT_TRANSLATE_NOOP("RuleProblemText", "It is rings, answered, ended, missed or voicemail.")},
    RightValue {"enabled"_L1, yesOrNo},
    RightValue {"direction"_L1, QT_TRANSLATE_NOOP("RuleProblemText", "It is incoming or outgoing.")},
    RightValue {"line"_L1, QT_TRANSLATE_NOOP("RuleProblemText", "It is own numbers, with commas between them.")},
    RightValue {
        "caller"_L1,
        QT_TRANSLATE_NOOP("RuleProblemText", "It is phone numbers, with commas between them, such as 0431*.")},
    RightValue {"book"_L1,
                QT_TRANSLATE_NOOP("RuleProblemText", "It is names of phone books, with commas between them.")},
    RightValue {"vip"_L1, yesOrNo},
    RightValue {"withheld"_L1, yesOrNo},
    RightValue {"known"_L1, yesOrNo},
    RightValue {"country"_L1, QT_TRANSLATE_NOOP("RuleProblemText", "It is the code of a country, such as 43.")},
    RightValue {"place"_L1, someText},
    RightValue {"hours"_L1, QT_TRANSLATE_NOOP("RuleProblemText", "It is two times of day, such as 22:00-07:00.")},
    RightValue {"days"_L1, QT_TRANSLATE_NOOP("RuleProblemText", "It is days such as mon-fri or sat,sun.")},
    RightValue {"run"_L1, someText},
    RightValue {"arguments"_L1,
                QT_TRANSLATE_NOOP("RuleProblemText", "It is up to 200 texts, with commas between them.")},
    RightValue {"url"_L1,
                QT_TRANSLATE_NOOP("RuleProblemText",
                                  "It is an address such as https://example.org/?number=%1, with placeholders only "
                                  "behind the name of the server.")},
    RightValue {"webhook"_L1,
                QT_TRANSLATE_NOOP("RuleProblemText", "It is an address such as https://example.org/calls.")},
    RightValue {"secret"_L1, someText},
    RightValue {"sound"_L1,
                QT_TRANSLATE_NOOP("RuleProblemText", "It is the whole path of a file, such as /home/anna/bell.oga.")},
    RightValue {"pause"_L1, yesOrNo},
    RightValue {"show"_L1, yesOrNo},
    RightValue {"mute"_L1, yesOrNo},
    RightValue {"note"_L1, someText},
};

} // namespace

QString RuleProblemText::of(const RuleSection &section)
{
    const bool hasName = section.name != section.group;
    const QString reasonText = reason(section.reading.problem);
    return sanitized(hasName ? u"[%1] %2: %3"_s.arg(section.group, section.name, reasonText)
                             : u"[%1]: %2"_s.arg(section.group, reasonText));
}

QString RuleProblemText::leftOut(qsizetype count)
{
    return tr("%Ln rule(s) can't be understood and are left out.", nullptr, static_cast<int>(count));
}

QString RuleProblemText::reason(const RuleProblem &problem)
{
    switch (problem.fault) {
    case RuleFault::None:
        return {};
    case RuleFault::UnknownKey:
        return unknownKey(problem);
    case RuleFault::BadValue:
        return tr("The value of “%1” can't be understood. %2").arg(problem.key, rightValue(problem.key));
    case RuleFault::Lacking:
        return tr("The key “%1” is lacking. %2").arg(problem.key, rightValue(problem.key));
    case RuleFault::DoesNothing:
        return tr("It does nothing: a key such as run, note or show is lacking.");
    case RuleFault::NotThen:
        return notThen(problem.key);
    case RuleFault::SameName:
        return tr("A rule before it has the same name.");
    case RuleFault::SectionName:
        return tr("It looks like a rule, whose section would be called [%1] or have another number.")
            .arg(problem.meant);
    }
    return {};
}

QString RuleProblemText::unknownKey(const RuleProblem &problem)
{
    return problem.meant.isEmpty()
        ? tr("There is no key “%1”. The keys are %2.").arg(problem.key, ruleKeyNames().join(u", "_s))
        : tr("There is no key “%1”: “%2” may be meant.").arg(problem.key, problem.meant);
}

QString RuleProblemText::notThen(const QString &action)
{
    QStringList events;
    for (const auto &[event, word] : ruleEventWords) {
        if (canBeDone(action, event)) {
            events.append(u"on="_s + word);
        }
    }
    return tr("“%1” can't be done at this event, only with %2.").arg(action, events.join(u", "_s));
}

QString RuleProblemText::rightValue(const QString &key)
{
    for (const RightValue &each : rightValues) {
        if (each.key == key) {
            return tr(each.text);
        }
    }
    return {};
}

} // namespace Rufzeichen
