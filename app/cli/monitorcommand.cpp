// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/monitorcommand.h"

#include <cstdlib>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

MonitorCommand::MonitorCommand(const Configuration &configuration, OutputFormat format)
    : m_configuration(configuration)
    , m_writer(format, configuration.printing, Output::SlowReader::LeftBehind)
    , m_log(configuration.settings.logMode, configuration.logFolder, configuration.logging)
    , m_feed(m_monitor, m_log)
{
    connect(&m_signals, &TerminationSignals::terminationRequested, this, [] { QCoreApplication::quit(); });
    connect(&m_feed, &CallFeed::stateChanged, this, &MonitorCommand::reportState);
    connect(&m_feed, &CallFeed::lineReceived, this, [this](const CallMonitorLine &line) { m_writer.write(line); });
    connect(&m_feed, &CallFeed::callChanged, this, [this](const Call &call) { m_writer.write(call); });
    connect(&m_feed, &CallFeed::caughtUp, this, &MonitorCommand::flush);
    reportLog();
}

MonitorCommand::~MonitorCommand() = default;

int MonitorCommand::run(LineSource source)
{
    CallMonitorAddress address = m_configuration.settings.callMonitor;
    if (source == LineSource::Demo) {
        if (!startDemo()) {
            return 1;
        }
        address = {.host = m_demo->address().toString(), .port = m_demo->port()};
    }
    m_monitor.start(address);
    const int exitCode = QCoreApplication::exec();
    m_monitor.stop();
    m_writer.finish();
    if (m_monitor.isLookingUp()) {
        std::_Exit(exitCode); // Qt would wait for name servers that do not answer, half a minute maybe
    }
    return exitCode;
}

void MonitorCommand::reportState(const CallMonitorState &state)
{
    if (m_news.isNews(state)) {
        m_writer.write(state, m_monitor.address());
        flush();
    }
}

void MonitorCommand::reportLog()
{
    connect(&m_log, &CallMonitorLog::failed, this, [](const QString &file, const QString &reason) {
        printError(tr("The log can't be written: %1: %2. Monitoring goes on, the log goes on when that is mended.")
                       .arg(file, reason));
    });
    connect(&m_log, &CallMonitorLog::resumed, this, [](qsizetype dropped) {
        printError(dropped == 0
                       ? tr("The log is written again, nothing is missing.")
                       : tr("The log is written again, %n lines are missing.", nullptr, static_cast<int>(dropped)));
    });
}

// A slow reader must not keep lines from the log: it gets them when it is ready. One that went away has had enough. A
// full disk does not end the monitoring: it may get space again.
void MonitorCommand::flush()
{
    const Output::State state = m_writer.flush();
    if (state == Output::State::Closed) {
        // Queued: a slot of the monitor's signals must not end a loop that has not begun.
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }
    if (m_writer.hasPending() && !m_outputReady) {
        m_outputReady = std::make_unique<QSocketNotifier>(1, QSocketNotifier::Write);
        connect(m_outputReady.get(), &QSocketNotifier::activated, this, &MonitorCommand::flush);
    }
    if (m_outputReady) {
        m_outputReady->setEnabled(m_writer.hasPending());
    }
    const bool failed = state == Output::State::Failing;
    if (failed && !m_outputFailed) {
        printError(tr("Standard output can't be written: is the disk full? Monitoring goes on."));
    }
    m_outputFailed = failed;
}

bool MonitorCommand::startDemo()
{
    m_demo = std::make_unique<Simulator>();
    if (!m_demo->listen(QHostAddress::LocalHost, 0)) {
        printError(tr("The demonstration can't start: %1").arg(m_demo->errorString()));
        return false;
    }
    const auto scenario = ScenarioReader::parse(ScenarioReader::find(u"demo"_s).value_or(QByteArray()));
    m_demo->play(std::get<Scenario>(scenario));
    return true;
}

} // namespace Rufzeichen
