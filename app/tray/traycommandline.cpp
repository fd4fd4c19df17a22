// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/traycommandline.h"

#include "core/numbers/tellink.h"
#include "ui/actions/actionwords.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

namespace TrayOptions {

constexpr Option minimized {u"minimized", {}, QT_TRANSLATE_NOOP("Options", "Starts without a window.")};
constexpr Option show {
    .name = u"show", .help = QT_TRANSLATE_NOOP("Options", "Shows a window."), .words = wordsOf<windowWords>};
constexpr Option quiet {.name = u"quiet",
                        .help = QT_TRANSLATE_NOOP("Options", "Lets nothing pop up for a while, or ends that."),
                        .words = wordsOf<quietWords>};
constexpr Option demo {
    u"demo", {}, QT_TRANSLATE_NOOP("Options", "Plays calls without a box; touches none of your files.")};
constexpr Option quit {u"quit", {}, QT_TRANSLATE_NOOP("Options", "Ends the program that runs.")};
constexpr Option anonymize {.name = u"anonymize",
                            .help
                            = QT_TRANSLATE_NOOP("Options", "Masks the last three digits of all numbers in the log."),
                            .setting = maskingKey,
                            .means = "masked"_L1};

constexpr std::array all {
    &minimized,
    &show,
    &quiet,
    &demo,
    &quit,
    &Options::host,
    &Options::port,
    &Options::config,
    &Options::database,
    &Options::logFolder,
    &Options::log,
    &anonymize,
    &Options::help,
    &Options::version,
};

} // namespace TrayOptions

// What only counts when the program starts; --config names another program.
QStringList startOptions(const Arguments &given)
{
    QStringList names;
    for (const Option *option : TrayOptions::all) {
        const bool isForStart
            = !option->setting.isEmpty() || option == &Options::database || option == &Options::logFolder;
        if (isForStart && given.has(*option)) {
            names.append(option->name.toString().prepend(u"--"_s));
        }
    }
    return names;
}

} // namespace

TrayReading TrayCommandLineReader::read(const QStringList &arguments)
{
    const Arguments given(arguments.mid(1), TrayOptions::all);
    if (given.has(Options::help)) {
        return Information {
            u"%1\n\n%2\n\n%3\n%4"_s.arg(tr("Usage: %1").arg(u"rufzeichen [OPTION…] [tel:NUMBER]"_s),
                                        tr("Shows in the tray who is calling on the FRITZ!Box. A second start passes "
                                           "its wishes to the first. A tel: link shows the calls with its number."),
                                        tr("Options:"), helpRows(TrayOptions::all))};
    }
    if (given.has(Options::version)) {
        return versionInformation();
    }
    if (const QString problem = given.problem(TrayOptions::all); !problem.isEmpty()) {
        return UsageError {problem};
    }
    const QStringList &words = given.words();
    const std::optional<QString> number = words.isEmpty() ? QString() : numberOfTelLink(words.first());
    if (!number || words.size() > 1) {
        return UsageError {
            tr("“%1” is not a tel: link with a number that can be dialled.").arg(words.at(number ? 1 : 0))};
    }
    return TrayCommandLine {
        .overrides = given.overrides(TrayOptions::all),
        .settingsFile = given.value(Options::config),
        .database = given.value(Options::database),
        .logFolder = given.value(Options::logFolder),
        .view = valueOf(windowWords, given.value(TrayOptions::show)),
        .quiet = valueOf(quietWords, given.value(TrayOptions::quiet)),
        .number = *number,
        .minimized = given.has(TrayOptions::minimized),
        .demo = given.has(TrayOptions::demo),
        .quit = given.has(TrayOptions::quit),
        .startOptions = startOptions(given),
    };
}

} // namespace Rufzeichen
