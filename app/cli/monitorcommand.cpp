// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/monitorcommand.h"

#include "app/cli/logreport.h"
#include "app/cli/storednames.h"
#include "core/loadingmemory.h"
#include "core/settings/userfiles.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array monitorOptions {
    &Options::host,
    &Options::port,
    &Options::format<OutputFormat::Text, OutputFormat::Json, OutputFormat::Raw>,
    &Options::anonymize,
    &Options::pseudonymize,
    &Options::log,
    &Options::logFolder,
    &Options::config,
    &Options::demo,
    &Options::rules,
};

QString problemOf(const Arguments &arguments)
{
    const bool namesBox
        = arguments.has(Options::host) || arguments.has(Options::port) || arguments.has(Options::config);
    return arguments.has(Options::demo) && namesBox
        ? QCoreApplication::translate("Commands",
                                      "--demo plays without a box: --host, --port and --config mean "
                                      "nothing with it.")
        : QString();
}

int runMonitor(const Invocation &invocation)
{
    const Settings &settings = invocation.configuration.settings;
    const auto logging = ConfigurationReader::anonymizer(
        settings.logMode == LogMode::Off ? Masking::None : settings.logMasking, invocation.arguments);
    return logging ? MonitorCommand(invocation, *logging).run() : 1;
}

constexpr std::array monitorCommands {Command {
    .name = u"monitor",
    .help = QT_TRANSLATE_NOOP("Commands", "Follows the box for ever and prints each line and call."),
    .options = monitorOptions,
    .settings = SettingsUse::Complete,
    .problem = problemOf,
    .run = runMonitor,
}};

} // namespace

constinit const CommandSpan MonitorCommand::commands {monitorCommands};

MonitorCommand::MonitorCommand(const Invocation &invocation, const Anonymizer &logging)
    : m_invocation(invocation)
    , m_settings(invocation.configuration.settings)
    , m_writer(invocation.format, invocation.configuration.printing, m_output.output())
    , m_log(invocation.configuration.settings.logMode, ConfigurationReader::logFolderOf(invocation.arguments),
            logging)
    , m_feed(m_monitor, m_log, [this] { return m_settings.lines.machines; })
    , m_parties(invocation.configuration.settings, UserFiles::boxes())
    , m_names(storedNames(invocation.configuration.settings, UserFiles::boxes()))
{
    connect(&m_signals, &TerminationSignals::terminationRequested, this, [] { QCoreApplication::quit(); });
    connect(&m_feed, &CallFeed::stateChanged, this, &MonitorCommand::reportState);
    connect(&m_feed, &CallFeed::lineReceived, this, [this](const CallMonitorLine &line) { m_writer.write(line); });
    connect(&m_feed, &CallFeed::callChanged, this, [this](const Call &call) {
        m_writer.write(call, partyOf(call));
        applyRules(call);
    });
    connect(&m_feed, &CallFeed::caughtUp, &m_output, &LiveOutput::flush);
    if (invocation.format == OutputFormat::Text) {
        m_writer.formatNumbers([this](const QString &number) { return m_parties.shown(number); });
    }
    m_writer.setNames(m_names);
    LogReport::follow(m_log, m_errors);
    reportOutput();
    if (invocation.arguments.has(Options::rules)) {
        startRules();
    }
}

MonitorCommand::~MonitorCommand() = default;

int MonitorCommand::run()
{
    CallMonitorAddress address = m_invocation.configuration.settings.callMonitor;
    if (m_invocation.arguments.has(Options::demo)) {
        if (!startDemo()) {
            return 1;
        }
        address = {.host = m_demo->address().toString(), .port = m_demo->port()};
    }
    m_monitor.start(address);
    LoadingMemory::release();
    const int exitCode = QCoreApplication::exec();
    m_monitor.stop();
    m_feed.loseCalls(); // nobody goes on with them
    finish();
    return exitCode;
}

void MonitorCommand::startRules()
{
    ConfigurationReader::tellRules(ConfigurationReader::pathOf(m_invocation.arguments),
                                   m_invocation.configuration.unreadableRules);
    m_rules = std::make_unique<TerminalRules>(
        m_feed, m_errors,
        TerminalRules::Knowledge {.contact = [this](const QString &remote) { return m_parties.contact(remote); },
                                  .machines = [this] { return m_settings.lines.machines; },
                                  .names = [this] { return m_names; }});
    goByRules();
    if (!m_invocation.arguments.has(Options::demo)) {
        followRules();
    }
}

// A file that is being written is no change; the next one tells.
void MonitorCommand::followRules()
{
    const QString path = ConfigurationReader::pathOf(m_invocation.arguments);
    m_settingsWatch = std::make_unique<FileWatch>(path);
    connect(m_settingsWatch.get(), &FileWatch::changed, this, [this, path] {
        const LoadedSettings loaded = ConfigurationReader::readSettings(path, SettingsUse::Read);
        ConfigurationReader::tellRules(path, loaded.unreadableRules);
        if (loaded.failure.isEmpty() && !loaded.foreign) {
            m_settings.rules = loaded.settings.rules;
            m_settings.lines = loaded.settings.lines;
            m_settings.notifications = loaded.settings.notifications;
            m_parties.setImportant(m_settings.notifications.important);
            goByRules();
        }
    });
}

void MonitorCommand::goByRules()
{
    m_rules->setRules(m_settings, m_parties.dialPlan());
}

// What is printed of a call comes first. Programs get all that is known of it, also where numbers are printed masked.
void MonitorCommand::applyRules(const Call &call)
{
    if (m_rules) {
        m_rules->take({.call = call, .party = m_parties.party(call.remote.value_or(QString()))});
    }
}

// Invented calls are nobody's, and a name would tell the number that is hidden.
Party MonitorCommand::partyOf(const Call &call)
{
    const bool isWanted = m_invocation.format != OutputFormat::Raw && !m_invocation.arguments.has(Options::demo)
        && m_invocation.configuration.printing.masking() == Masking::None;
    return isWanted ? m_parties.party(call.remote.value_or(QString())) : Party();
}

void MonitorCommand::finish()
{
    LogReport::finish(m_log, m_errors);
    const Output::State state = m_output.output().finish();
    if (const qsizetype lost = m_output.output().unwritten(); lost > 0 && state != Output::State::Closed) {
        m_errors.say(tr("On standard output, %Ln lines are missing.", nullptr, static_cast<int>(lost)));
    }
}

void MonitorCommand::reportState(const CallMonitorState &state)
{
    if (!m_news.isNews(state)) {
        return;
    }
    if (m_invocation.format == OutputFormat::Raw) {
        const PlainText text(PlainText::coloursFor(StandardStream::Error));
        m_errors.say(text.row(state, m_monitor.address(), QDateTime::currentDateTime()).chopped(1));
    } else {
        m_writer.write(state, m_monitor.address());
        m_output.flush();
    }
}

// A reader that went away has had enough. A full disk does not end the monitoring: it may get space again.
void MonitorCommand::reportOutput()
{
    // Queued: a slot of the monitor's signals must not end a loop that has not begun.
    connect(&m_output, &LiveOutput::closed, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    connect(&m_output, &LiveOutput::failed, this,
            [this] { m_errors.say(tr("Standard output can't be written: is the disk full? Monitoring goes on.")); });
    connect(&m_output, &LiveOutput::resumed, this, [this](qsizetype dropped) {
        m_errors.say(dropped == 0 ? tr("Standard output is written again, nothing is missing.")
                                  : tr("Standard output is written again, %Ln lines are missing.", nullptr,
                                       static_cast<int>(dropped)));
    });
}

bool MonitorCommand::startDemo()
{
    m_demo = std::make_unique<Simulator>();
    if (!m_demo->listen(QHostAddress::LocalHost, 0)) {
        printError(tr("The demo can't start: %1").arg(m_demo->errorString()));
        return false;
    }
    m_demo->play(ScenarioReader::shipped(u"demo"_s));
    return true;
}

} // namespace Rufzeichen
