// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/simulator/scenario.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// A command, and how many words follow it; those of history and phonebook depend on what they are to do.
struct CommandName {
    QLatin1StringView name;
    Command command;
    qsizetype least = 0;
    qsizetype most = 0;
};

constexpr qsizetype any = std::numeric_limits<qsizetype>::max();

constexpr std::array commandNames {
    CommandName {"monitor"_L1, Command::Monitor},         CommandName {"parse"_L1, Command::Parse, 1, any},
    CommandName {"simulate"_L1, Command::Simulate},       CommandName {"doctor"_L1, Command::Doctor},
    CommandName {"history"_L1, Command::History, 0, any}, CommandName {"phonebook"_L1, Command::Phonebook, 0, any},
    CommandName {"lookup"_L1, Command::Lookup, 1, 1},     CommandName {"dial"_L1, Command::Dial, 1, 1},
    CommandName {"hangup"_L1, Command::HangUp},           CommandName {"block"_L1, Command::Block, 1, 1},
    CommandName {"unblock"_L1, Command::Unblock, 1, 1},   CommandName {"discover"_L1, Command::Discover},
};

// In the words of the messages that list them all.
QString listOfCommands()
{
    QStringList names;
    for (const CommandName &each : commandNames) {
        names.append(each.name);
    }
    return names.join(u", "_s);
}

struct FormatName {
    QLatin1StringView name;
    OutputFormat format;
};

constexpr std::array formatNames {
    FormatName {"text"_L1, OutputFormat::Text}, FormatName {"json"_L1, OutputFormat::Json},
    FormatName {"raw"_L1, OutputFormat::Raw},   FormatName {"summary"_L1, OutputFormat::Summary},
    FormatName {"csv"_L1, OutputFormat::Csv},   FormatName {"vcard"_L1, OutputFormat::VCard},
};

bool exportsCalls(const CommandLine &line)
{
    return line.command == Command::History && line.history.action == HistoryAction::Export;
}

bool exportsContacts(const CommandLine &line)
{
    return line.command == Command::Phonebook && line.phonebook.action == PhonebookAction::Export;
}

bool hasFormat(const CommandLine &line, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Json:
        return true;
    case OutputFormat::Text:
        return !exportsCalls(line) && !exportsContacts(line);
    case OutputFormat::Raw:
        return line.command == Command::Monitor || line.command == Command::Parse;
    case OutputFormat::Summary:
        return line.command == Command::Parse;
    case OutputFormat::Csv:
        return exportsCalls(line);
    case OutputFormat::VCard:
        return exportsContacts(line);
    }
    return false;
}

OutputFormat usualFormat(const CommandLine &line)
{
    if (exportsContacts(line)) {
        return OutputFormat::VCard;
    }
    return exportsCalls(line) ? OutputFormat::Csv : OutputFormat::Text;
}

// One reading of one command line: the options, and the first error that was found.
class Reading
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineReader)
public:
    explicit Reading(const QStringList &arguments);

    [[nodiscard]] std::variant<CommandLine, Information, UsageError> result();

private:
    [[nodiscard]] static QString description();
    void readCommand(const QStringList &words);
    void checkWords(const CommandName &command);
    void checkFiles();
    void readHistory();
    void readPhonebook();
    void readAccess();
    void readFormat();
    void readConnection();
    void readFiles();
    void readLog();
    void readSimulation();
    void checkOptionsBelong();
    void fail(const QString &message) { m_error = m_error.isEmpty() ? message : m_error; }

    QCommandLineParser m_parser;
    QCommandLineOption m_host {u"host"_s, tr("The box: name, IPv4 or IPv6 address."), u"H"_s};
    QCommandLineOption m_port {u"port"_s, tr("The port of the call monitor (1012)."), u"P"_s};
    QCommandLineOption m_config {u"config"_s, tr("The settings file."), u"FILE"_s};
    QCommandLineOption m_database {u"database"_s, tr("The call history."), u"FILE"_s};
    QCommandLineOption m_logFolder {u"log-dir"_s, tr("The folder of the log."), u"DIR"_s};
    QCommandLineOption m_log {u"log"_s, tr("Whether monitor logs the lines: off, single or daily."), u"MODE"_s};
    QCommandLineOption m_anonymize {u"anonymize"_s, tr("Masks the last three digits of all numbers.")};
    QCommandLineOption m_pseudonymize {u"pseudonymize"_s, tr("Replaces each number by a stand-in of its own.")};
    QCommandLineOption m_format {
        u"format"_s,
        tr("text or json; raw for monitor and parse, summary for parse, csv for history export, vcard for phonebook "
           "export."),
        u"FORMAT"_s};
    QCommandLineOption m_demo {u"demo"_s, tr("monitor: plays calls without a box.")};
    QCommandLineOption m_scenario {u"scenario"_s, tr("simulate: what to play, a name or a file."), u"NAME|FILE"_s};
    QCommandLineOption m_speed {u"speed"_s, tr("simulate: how many times as fast."), u"N"_s};
    QCommandLineOption m_help {{u"h"_s, u"help"_s}, tr("Shows this help.")};
    QCommandLineOption m_version {{u"v"_s, u"version"_s}, tr("Shows the version.")};
    HistoryOptions m_history;
    BoxOptions m_box;
    SimulationOptions m_simulation;
    bool m_understood = false;
    CommandLine m_line;
    QString m_error;
};

QString Reading::description()
{
    const QList<std::pair<QString, QString>> commands {
        {u"monitor"_s, tr("follows the box for ever and prints each line and call")},
        {u"parse"_s, tr("the same for recorded lines: log files, or - for standard input")},
        {u"simulate"_s, tr("a FRITZ!Box on this computer; its scenarios:")},
        {QString(), ScenarioReader::names().join(u' ')},
        {u"doctor"_s, tr("tries the connection and says what is wrong and how to mend it")},
        {u"history"_s, tr("past calls: list, import FILE…, export FILE, sync, purge")},
        {u"phonebook"_s,
         tr("the box's phone books: list, show [ID…], add, edit ID, delete ID, import FILE…, export FILE")},
        {u"lookup"_s, tr("whose number that is, and where: NUMBER, or - for standard input")},
        {u"dial"_s, tr("lets a phone of the box dial a NUMBER")},
        {u"hangup"_s, tr("ends what dial has begun")},
        {u"block"_s, tr("bars a NUMBER: no phone rings for it any more")},
        {u"unblock"_s, tr("ends that")},
        {u"discover"_s, tr("finds boxes in the network")},
    };
    QString text = tr("The call monitor for the FRITZ!Box in a terminal.") + u"\n\n"_s + tr("Commands:");
    for (const auto &[name, does] : commands) {
        text += u"\n  "_s + name.leftJustified(11) + does;
    }
    return text;
}

Reading::Reading(const QStringList &arguments)
{
    m_parser.addPositionalArgument(u"command"_s, listOfCommands());
    m_parser.addPositionalArgument(u"…"_s, tr("what that command works on: files, a number, ids of contacts"),
                                   u"[…]"_s);
    m_parser.addOptions({m_host, m_port, m_config, m_database, m_logFolder, m_log, m_anonymize, m_pseudonymize,
                         m_format, m_demo, m_scenario, m_speed});
    m_simulation.addTo(m_parser);
    m_history.addTo(m_parser);
    m_box.addTo(m_parser);
    m_parser.addOptions({m_help, m_version});
    m_understood = m_parser.parse(arguments);
}

std::variant<CommandLine, Information, UsageError> Reading::result()
{
    if (m_parser.isSet(m_help)) {
        m_parser.setApplicationDescription(description()); // finds the scenarios: only those who read it pay for that
        return Information {m_parser.helpText()};
    }
    if (m_parser.isSet(m_version)) {
        return Information {QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()
                            + u'\n'};
    }
    if (!m_understood) {
        return UsageError {m_parser.errorText()};
    }
    readCommand(m_parser.positionalArguments());
    readFormat();
    readConnection();
    readFiles();
    readAccess();
    readLog();
    readSimulation();
    checkOptionsBelong();
    return m_error.isEmpty() ? std::variant<CommandLine, Information, UsageError>(m_line) : UsageError {m_error};
}

void Reading::readCommand(const QStringList &words)
{
    if (words.isEmpty()) {
        fail(tr("Which command? There are: %1.").arg(listOfCommands()));
        return;
    }
    const auto *const found = std::find_if(commandNames.begin(), commandNames.end(),
                                           [&words](const CommandName &each) { return each.name == words.first(); });
    if (found == commandNames.end()) {
        fail(tr("There is no command “%1”. There are: %2.").arg(words.first(), listOfCommands()));
        return;
    }
    m_line.command = found->command;
    m_line.words = words.mid(1);
    checkWords(*found);
    if (m_line.command == Command::History) {
        readHistory();
    } else if (m_line.command == Command::Phonebook) {
        readPhonebook();
    } else if (m_line.command == Command::Block) {
        m_line.name = m_box.readName(m_parser, m_error);
    } else if (m_line.command == Command::Parse) {
        checkFiles();
    }
}

void Reading::checkWords(const CommandName &command)
{
    const bool takesNumber = command.most == 1;
    if (m_line.words.size() < command.least) {
        fail(takesNumber ? tr("Which number? %1 needs one.").arg(command.name)
                         : tr("Which file shall be parsed? Name one or more, - is standard input."));
    } else if (m_line.words.size() > command.most) {
        fail(takesNumber ? tr("%1 takes one number. One with blanks in it needs quotes.").arg(command.name)
                         : tr("%1 takes no “%2”.").arg(command.name, m_line.words.first()));
    }
}

// Of the commands whose words are files.
void Reading::checkFiles()
{
    if (m_line.words.contains(QString())) {
        fail(tr("The name of a file is empty."));
    }
}

void Reading::readHistory()
{
    const QString action = m_line.words.isEmpty() ? QString() : m_line.words.takeFirst();
    QString error;
    if (const auto request = m_history.read(m_parser, action, error)) {
        m_line.history = *request;
    } else {
        fail(error);
        return;
    }
    switch (m_line.history.action) {
    case HistoryAction::Import:
        if (m_line.words.isEmpty()) {
            fail(tr("Which file shall be imported? Name one or more, - is standard input."));
        }
        checkFiles();
        break;
    case HistoryAction::Export:
        if (m_line.words.size() != 1) {
            fail(tr("Where shall the calls go? Name one file, - is standard output."));
        }
        checkFiles();
        break;
    case HistoryAction::List:
    case HistoryAction::Sync:
    case HistoryAction::Purge:
        if (!m_line.words.isEmpty()) {
            fail(tr("history %1 takes no “%2”.").arg(action, m_line.words.constFirst()));
        }
        break;
    }
}

void Reading::readPhonebook()
{
    const QString action = m_line.words.isEmpty() ? QString() : m_line.words.takeFirst();
    QString error;
    if (const auto request = m_box.readPhonebook(m_parser, action, error)) {
        m_line.phonebook = *request;
    } else {
        fail(error);
        return;
    }
    switch (m_line.phonebook.action) {
    case PhonebookAction::List:
    case PhonebookAction::Add:
        if (!m_line.words.isEmpty()) {
            fail(tr("phonebook %1 takes no “%2”.").arg(action, m_line.words.constFirst()));
        }
        break;
    case PhonebookAction::Show:
        break;
    case PhonebookAction::Edit:
    case PhonebookAction::Delete:
        if (m_line.words.size() != 1) {
            fail(tr("Which contact? phonebook %1 needs one id, as phonebook show prints it.").arg(action));
        }
        break;
    case PhonebookAction::Import:
        if (m_line.words.isEmpty()) {
            fail(tr("Which file shall be imported? Name one or more, - is standard input."));
        }
        checkFiles();
        break;
    case PhonebookAction::Export:
        if (m_line.words.size() != 1) {
            fail(tr("Where shall the contacts go? Name one file, - is standard output."));
        }
        checkFiles();
        break;
    }
}

void Reading::readAccess()
{
    if (m_line.command == Command::Simulate) {
        return; // there the same options say what box it is
    }
    QString error;
    if (const auto access = m_box.readAccess(m_parser, error)) {
        m_line.access = *access;
    } else {
        fail(error);
    }
}

void Reading::readFormat()
{
    if (!m_parser.isSet(m_format)) {
        m_line.format = usualFormat(m_line);
        return;
    }
    const QString name = m_parser.value(m_format);
    const auto found = std::find_if(formatNames.begin(), formatNames.end(),
                                    [&name](const FormatName &each) { return each.name == name; });
    if (found == formatNames.end() || !hasFormat(m_line, found->format)) {
        fail(tr("There is no format “%1” here.").arg(name));
        return;
    }
    m_line.format = found->format;
}

void Reading::readConnection()
{
    if (m_parser.isSet(m_host)) {
        m_line.host = readHost(m_parser.value(m_host));
        if (!m_line.host) {
            fail(tr("“%1” is neither a name nor an address of a box.").arg(m_parser.value(m_host)));
        }
    }
    if (m_parser.isSet(m_port)) {
        const QString text = m_parser.value(m_port);
        const bool mayBeAny = m_line.command == Command::Simulate;
        m_line.port = mayBeAny && text == "0"_L1 ? std::optional<quint16>(0) : readPort(text);
        if (!m_line.port) {
            fail(mayBeAny ? tr("A port is a number from 1 to 65535, or 0 for any free one, not “%1”.").arg(text)
                          : tr("A port is a number from 1 to 65535, not “%1”.").arg(text));
        }
    }
}

void Reading::readFiles()
{
    for (const QCommandLineOption &option : {m_config, m_database, m_logFolder, m_scenario}) {
        if (m_parser.isSet(option) && m_parser.value(option).isEmpty()) {
            fail(tr("--%1 needs a name.").arg(option.names().constFirst()));
        }
    }
    m_line.settingsFile = m_parser.value(m_config);
    m_line.database = m_parser.value(m_database);
    m_line.logFolder = m_parser.value(m_logFolder);
}

void Reading::readLog()
{
    if (m_parser.isSet(m_log)) {
        m_line.logMode = readLogMode(m_parser.value(m_log));
        if (!m_line.logMode) {
            fail(tr("The log is off, single or daily, not “%1”.").arg(m_parser.value(m_log)));
        }
    }
    if (m_parser.isSet(m_anonymize) && m_parser.isSet(m_pseudonymize)) {
        fail(tr("Numbers can be masked or get stand-ins, not both: --anonymize or --pseudonymize."));
    } else if (m_parser.isSet(m_anonymize)) {
        m_line.masking = Masking::Masked;
    } else if (m_parser.isSet(m_pseudonymize)) {
        m_line.masking = Masking::Pseudonymous;
    }
}

void Reading::readSimulation()
{
    m_line.source = m_parser.isSet(m_demo) ? LineSource::Demo : LineSource::Box;
    m_line.scenario = m_parser.isSet(m_scenario) ? m_parser.value(m_scenario) : u"demo"_s;
    if (m_parser.isSet(m_speed)) {
        bool isNumber = false;
        m_line.speed = m_parser.value(m_speed).toDouble(&isNumber);
        constexpr double fastest = 1e6;
        if (!isNumber || !(m_line.speed >= 1 / fastest && m_line.speed <= fastest)) {
            fail(tr("The speed is a number above zero, up to a million, not “%1”.").arg(m_parser.value(m_speed)));
        }
    }
    if (m_line.command != Command::Simulate) {
        return; // there the same options say how the box is asked
    }
    QString error;
    if (const auto request = m_simulation.read(m_parser, error)) {
        m_line.simulation = *request;
    } else {
        fail(error);
    }
}

void Reading::checkOptionsBelong()
{
    if (m_parser.isSet(m_demo) && m_line.command != Command::Monitor) {
        fail(tr("--demo goes with monitor only."));
    }
    if ((m_parser.isSet(m_scenario) || m_parser.isSet(m_speed)) && m_line.command != Command::Simulate) {
        fail(tr("--scenario and --speed go with simulate only."));
    }
    if (m_simulation.isAnySet(m_parser) && m_line.command != Command::Simulate) {
        fail(tr("--rights and --fault go with simulate only."));
    }
    if (m_history.isAnySet(m_parser) && m_line.command != Command::History) {
        fail(tr("--search, --outcome, --since, --until, --limit, --before and --older-than go with history only."));
    }
    const bool hasBooks = m_line.command == Command::Phonebook;
    if (m_parser.isSet(u"number"_s) && !hasBooks && m_line.command != Command::History) {
        fail(tr("--number goes with history purge, phonebook add and phonebook edit only."));
    }
    if (m_box.hasBook(m_parser) && !hasBooks) {
        fail(tr("--book goes with phonebook only."));
    }
    if (m_box.hasName(m_parser) && !hasBooks && m_line.command != Command::Block) {
        fail(tr("--name goes with phonebook add, phonebook edit and block only."));
    }
}

} // namespace

std::variant<CommandLine, Information, UsageError> CommandLineReader::read(const QStringList &arguments)
{
    return Reading(arguments).result();
}

} // namespace Rufzeichen
