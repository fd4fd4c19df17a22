// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulepartkinds.h"

#include <QCoreApplication>
#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array conditionKinds {
    RulePartKind {
        .key = "direction"_L1, .editor = RuleEditor::Choice, .title = QT_TRANSLATE_NOOP("RuleParts", "Direction")},
    RulePartKind {.key = "line"_L1,
                  .editor = RuleEditor::Checks,
                  .title = QT_TRANSLATE_NOOP("RuleParts", "Own number"),
                  .complaint = QT_TRANSLATE_NOOP("RuleParts", "Tick at least one number.")},
    RulePartKind {.key = "caller"_L1,
                  .editor = RuleEditor::Numbers,
                  .title = QT_TRANSLATE_NOOP("RuleParts", "Number"),
                  .complaint
                  = QT_TRANSLATE_NOOP("RuleParts", "These are not phone numbers with commas between them."),
                  .explanation = QT_TRANSLATE_NOOP("RuleParts", "0431* means all numbers that begin like this.")},
    RulePartKind {.key = "book"_L1,
                  .editor = RuleEditor::Checks,
                  .title = QT_TRANSLATE_NOOP("RuleParts", "Phone book"),
                  .complaint = QT_TRANSLATE_NOOP("RuleParts", "Tick at least one phone book.")},
    RulePartKind {.key = "vip"_L1,
                  .editor = RuleEditor::Choice,
                  .title = QT_TRANSLATE_NOOP("RuleParts", "Important caller"),
                  .explanation = QT_TRANSLATE_NOOP("RuleParts",
                                                   "Important is whom a phone book marks (VIP), and whom you have "
                                                   "chosen in the history or in the settings.")},
    RulePartKind {.key = "withheld"_L1,
                  .editor = RuleEditor::Choice,
                  .title = QT_TRANSLATE_NOOP("RuleParts", "Withheld number")},
    RulePartKind {
        .key = "known"_L1, .editor = RuleEditor::Choice, .title = QT_TRANSLATE_NOOP("RuleParts", "Known number")},
    RulePartKind {.key = "country"_L1,
                  .editor = RuleEditor::Line,
                  .title = QT_TRANSLATE_NOOP("RuleParts", "Country code"),
                  .complaint = QT_TRANSLATE_NOOP("RuleParts", "A country code looks like +49.")},
    RulePartKind {.key = "place"_L1,
                  .editor = RuleEditor::Line,
                  .title = QT_TRANSLATE_NOOP("RuleParts", "Place"),
                  .complaint = QT_TRANSLATE_NOOP("RuleParts", "Type a place, or the beginning of it.")},
    RulePartKind {.key = "hours"_L1, .editor = RuleEditor::Hours, .title = QT_TRANSLATE_NOOP("RuleParts", "Hours")},
    RulePartKind {.key = "days"_L1,
                  .editor = RuleEditor::Days,
                  .title = QT_TRANSLATE_NOOP("RuleParts", "Days"),
                  .complaint = QT_TRANSLATE_NOOP("RuleParts", "Tick at least one day.")},
};

constexpr std::array actionKinds {
    RulePartKind {
        .key = "show"_L1, .editor = RuleEditor::Choice, .title = QT_TRANSLATE_NOOP("RuleParts", "Notification")},
    RulePartKind {.key = "mute"_L1,
                  .title = QT_TRANSLATE_NOOP("RuleParts", "Without a sound"),
                  .explanation
                  = QT_TRANSLATE_NOOP("RuleParts", "The call pops up without a sound, until it is over.")},
    RulePartKind {.key = "pause"_L1,
                  .title = QT_TRANSLATE_NOOP("RuleParts", "Pause music"),
                  .explanation
                  = QT_TRANSLATE_NOOP("RuleParts", "Players that play are paused, and go on when the call is over.")},
    RulePartKind {.key = "sound"_L1,
                  .editor = RuleEditor::File,
                  .title = QT_TRANSLATE_NOOP("RuleParts", "Play a sound"),
                  .complaint = QT_TRANSLATE_NOOP("RuleParts", "Choose a file.")},
    RulePartKind {.key = "run"_L1,
                  .editor = RuleEditor::File,
                  .title = QT_TRANSLATE_NOOP("RuleParts", "Run a program"),
                  .complaint = QT_TRANSLATE_NOOP("RuleParts", "Choose a program."),
                  .explanation = QT_TRANSLATE_NOOP(
                      "RuleParts",
                      "It runs with your rights and just these arguments. What is known of the call is in its "
                      "environment, as CALL_NUMBER and so on."),
                  .furtherKey = "arguments"_L1,
                  .furtherEditor = RuleEditor::Arguments,
                  .furtherTitle = QT_TRANSLATE_NOOP("RuleParts", "Arguments, each on a line of its own:")},
    RulePartKind {.key = "url"_L1,
                  .editor = RuleEditor::Line,
                  .title = QT_TRANSLATE_NOOP("RuleParts", "Open a web page"),
                  .complaint = QT_TRANSLATE_NOOP(
                      "RuleParts",
                      "This is not an address such as https://example.org/?number=%1, with placeholders only behind "
                      "the name of the server."),
                  .explanation = QT_TRANSLATE_NOOP(
                      "RuleParts", "%1 stands for the number, {name} for the name. The page learns of them.")},
    RulePartKind {
        .key = "webhook"_L1,
        .editor = RuleEditor::Line,
        .title = QT_TRANSLATE_NOOP("RuleParts", "Tell a server"),
        .complaint = QT_TRANSLATE_NOOP("RuleParts", "This is not an address such as https://example.org/calls."),
        .explanation
        = QT_TRANSLATE_NOOP("RuleParts", "The server gets number, name and times of each call that the rule is for."),
        .furtherKey = "secret"_L1,
        .furtherEditor = RuleEditor::Line,
        .furtherTitle = QT_TRANSLATE_NOOP("RuleParts", "Secret that signs it (may be empty):")},
    RulePartKind {.key = "note"_L1,
                  .editor = RuleEditor::Text,
                  .title = QT_TRANSLATE_NOOP("RuleParts", "Write a note"),
                  .complaint = QT_TRANSLATE_NOOP("RuleParts", "Type what the note says.")},
};

struct ChoiceText {
    QLatin1StringView key;
    QLatin1StringView value;
    const char *text;
};

// The first one of each key is what a new part begins with.
constexpr std::array choiceTexts {
    ChoiceText {"direction"_L1, "incoming"_L1, QT_TRANSLATE_NOOP("RuleParts", "Incoming calls")},
    ChoiceText {"direction"_L1, "outgoing"_L1, QT_TRANSLATE_NOOP("RuleParts", "Outgoing calls")},
    ChoiceText {"vip"_L1, "yes"_L1, QT_TRANSLATE_NOOP("RuleParts", "An important caller")},
    ChoiceText {"vip"_L1, "no"_L1, QT_TRANSLATE_NOOP("RuleParts", "Not an important caller")},
    ChoiceText {"withheld"_L1, "yes"_L1, QT_TRANSLATE_NOOP("RuleParts", "The number is withheld")},
    ChoiceText {"withheld"_L1, "no"_L1, QT_TRANSLATE_NOOP("RuleParts", "The number is sent")},
    ChoiceText {"known"_L1, "no"_L1, QT_TRANSLATE_NOOP("RuleParts", "The number is in no phone book")},
    ChoiceText {"known"_L1, "yes"_L1, QT_TRANSLATE_NOOP("RuleParts", "The number is in a phone book")},
    ChoiceText {"show"_L1, "no"_L1, QT_TRANSLATE_NOOP("RuleParts", "Don't show the call")},
    ChoiceText {"show"_L1, "yes"_L1, QT_TRANSLATE_NOOP("RuleParts", "Show the call, also when it is quiet")},
};

} // namespace

std::span<const RulePartKind> ruleConditionKinds()
{
    return conditionKinds;
}

std::span<const RulePartKind> ruleActionKinds()
{
    return actionKinds;
}

QList<RuleChoice> ruleChoices(QLatin1StringView key)
{
    QList<RuleChoice> choices;
    for (const ChoiceText &each : choiceTexts) {
        if (each.key == key) {
            choices.append({.text = rulePartText(each.text), .value = each.value});
        }
    }
    return choices;
}

QString rulePartText(const char *text)
{
    return text == nullptr ? QString() : QCoreApplication::translate("RuleParts", text);
}

} // namespace Rufzeichen
