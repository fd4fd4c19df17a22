// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/scenario.h"

#include <QDir>
#include <QFile>
#include <array>
#include <cmath>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using Action = ScenarioStep::Action;

namespace {

struct Word {
    QByteArrayView name;
    Action action;
    ScenarioArgument argument;
};

constexpr std::array words {
    Word {"await", Action::Await, ScenarioArgument::None},
    Word {"line", Action::Line, ScenarioArgument::Text},
    Word {"half", Action::Half, ScenarioArgument::Text},
    Word {"bytes", Action::Bytes, ScenarioArgument::Escaped},
    Word {"together", Action::Together, ScenarioArgument::None},
    Word {"apart", Action::Apart, ScenarioArgument::None},
    Word {"bytewise", Action::Bytewise, ScenarioArgument::None},
    Word {"whole", Action::Whole, ScenarioArgument::None},
    Word {"burst", Action::Burst, ScenarioArgument::Number},
    Word {"garbage", Action::Garbage, ScenarioArgument::Number},
    Word {"endless", Action::Endless, ScenarioArgument::Number},
    Word {"close", Action::Close, ScenarioArgument::None},
    Word {"reset", Action::Reset, ScenarioArgument::None},
    Word {"refuse", Action::Refuse, ScenarioArgument::Seconds},
    Word {"repeat", Action::Repeat, ScenarioArgument::None},
};

constexpr auto folder = ":/scenarios"_L1;
constexpr auto suffix = ".scenario"_L1;

// Seconds, at most a year, or nothing.
std::optional<std::chrono::milliseconds> readSeconds(const QByteArray &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    constexpr double mostSeconds = 366.0 * 24 * 3600;
    if (!isNumber || !std::isfinite(seconds) || seconds < 0 || seconds > mostSeconds) {
        return std::nullopt;
    }
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

// The escapes \r \n \t \\ and \xNN; any other character after a backslash stands for itself.
QByteArray unescaped(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            bytes += text[i];
            continue;
        }
        const char letter = text[++i];
        if (letter == 'x') {
            bytes += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            bytes += letter == 'r' ? '\r' : letter == 'n' ? '\n' : letter == 't' ? '\t' : letter;
        }
    }
    return bytes;
}

// Takes the first word off the text.
QByteArrayView takeWord(QByteArrayView &text)
{
    const auto isBlank = [](char character) { return character == ' ' || character == '\t'; };
    const auto *const end = std::find_if(text.begin(), text.end(), isBlank);
    const QByteArrayView word(text.begin(), end);
    text = QByteArrayView(end, text.end()).trimmed();
    return word;
}

} // namespace

std::variant<Scenario, ScenarioError> ScenarioReader::parse(const QByteArray &text)
{
    Scenario scenario;
    int number = 0;
    for (const QByteArray &rawLine : text.split('\n')) {
        ++number;
        const QByteArray line = rawLine.trimmed();
        if (line.isEmpty() || line.startsWith('#')) {
            const bool isTitle = scenario.title.isEmpty() && !line.contains("SPDX");
            scenario.title = isTitle ? QString::fromUtf8(line.mid(1).trimmed()) : scenario.title;
            continue;
        }
        auto step = parseStep(line);
        if (auto *problem = std::get_if<QString>(&step)) {
            return ScenarioError {number, *problem};
        }
        scenario.steps.append(std::get<ScenarioStep>(step));
    }
    if (scenario.steps.isEmpty()) {
        return ScenarioError {number, tr("there is nothing to play")};
    }
    return scenario;
}

std::variant<ScenarioStep, QString> ScenarioReader::parseStep(QByteArrayView line)
{
    ScenarioStep step;
    const QByteArray seconds = takeWord(line).toByteArray();
    const auto pause = readSeconds(seconds);
    if (!pause) {
        return tr("“%1” is not a number of seconds").arg(QString::fromUtf8(seconds));
    }
    step.pause = *pause;

    const QByteArray name = takeWord(line).toByteArray();
    const auto word
        = std::find_if(words.begin(), words.end(), [&name](const Word &each) { return each.name == name; });
    if (word == words.end()) {
        return tr("the word “%1” is unknown").arg(QString::fromUtf8(name));
    }
    step.action = word->action;

    const QString problem = readArgument(line.toByteArray(), word->argument, step);
    return problem.isEmpty() ? std::variant<ScenarioStep, QString>(step) : problem.arg(QString::fromUtf8(name));
}

// Returns what is wrong with it, with a place for the word; empty if nothing is.
QString ScenarioReader::readArgument(const QByteArray &text, ScenarioArgument kind, ScenarioStep &step)
{
    switch (kind) {
    case ScenarioArgument::None:
        return text.isEmpty() ? QString() : tr("“%1” takes nothing after it");
    case ScenarioArgument::Text:
        step.bytes = text;
        return text.isEmpty() ? tr("“%1” takes what it sends") : QString();
    case ScenarioArgument::Escaped:
        step.bytes = unescaped(text);
        return step.bytes.isEmpty() ? tr("“%1” takes what it sends") : QString();
    case ScenarioArgument::Number: {
        bool isNumber = false;
        step.amount = text.toLongLong(&isNumber);
        return isNumber && step.amount > 0 ? QString() : tr("“%1” takes a whole number above zero");
    }
    case ScenarioArgument::Seconds:
        break;
    }
    const auto duration = readSeconds(text);
    step.amount = duration.value_or(std::chrono::milliseconds(0)).count();
    return duration ? QString() : tr("“%1” takes a number of seconds");
}

QStringList ScenarioReader::names()
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({u"*"_s + QString(suffix)}, QDir::Files, QDir::Name)) {
        names.append(file.chopped(suffix.size()));
    }
    return names;
}

Scenario ScenarioReader::shipped(const QString &name)
{
    return std::get<Scenario>(parse(std::get<QByteArray>(find(name))));
}

std::variant<QByteArray, ScenarioFileError> ScenarioReader::find(const QString &nameOrFile)
{
    const bool isName = names().contains(nameOrFile);
    QFile file(isName ? QString(folder) + u'/' + nameOrFile + QString(suffix) : nameOrFile);
    if (!file.exists()) {
        return ScenarioFileError {.exists = false};
    }
    constexpr qint64 mostBytes = 16 << 20;
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray text = isOpen ? file.read(mostBytes + 1) : QByteArray();
    if (file.error() != QFile::NoError) {
        return ScenarioFileError {.exists = true, .reason = file.errorString()};
    }
    if (text.size() > mostBytes) {
        return ScenarioFileError {.exists = true, .reason = tr("it is larger than 16 MB")};
    }
    return text;
}

} // namespace Rufzeichen
