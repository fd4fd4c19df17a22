// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simulatecommand.h"

#include "app/cli/jsonlines.h"
#include "app/cli/plaintext.h"
#include "ui/text/plainwords.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 callMonitorPort = 1012;
constexpr quint16 unprivilegedPort = 10120; // for those who may not have a port below 1024

} // namespace

SimulateCommand::SimulateCommand(OutputFormat format)
    : m_format(format)
{
    connect(&m_signals, &TerminationSignals::terminationRequested, this, [] { QCoreApplication::quit(); });
}

SimulateCommand::~SimulateCommand() = default;

int SimulateCommand::run(const CommandLine &commandLine)
{
    const auto text = ScenarioReader::find(commandLine.scenario);
    if (!text) {
        printError(tr("There is no scenario “%1” and no such file. There are: %2")
                       .arg(harmless(commandLine.scenario), ScenarioReader::names().join(u' ')));
        return 1;
    }
    const auto scenario = ScenarioReader::parse(*text);
    if (const auto *error = std::get_if<ScenarioError>(&scenario)) {
        printError(tr("%1, line %2: %3.")
                       .arg(harmless(commandLine.scenario), QString::number(error->line), harmless(error->problem)));
        return 1;
    }
    if (!listen(commandLine)) {
        return 1;
    }
    announce();
    if (m_output.hasFailed()) {
        printError(tr("Standard output can't be written: is the disk full?"));
        return 1;
    }
    connect(&m_simulator, &Simulator::clientConnected, this, [this] { say(tr("A client has connected.")); });
    connect(&m_simulator, &Simulator::clientDisconnected, this, [this] { say(tr("A client has gone.")); });
    connect(&m_simulator, &Simulator::finished, this,
            [this] { say(tr("The scenario is over; Ctrl+C ends the simulation.")); });
    m_simulator.play(std::get<Scenario>(scenario), commandLine.speed);
    return QCoreApplication::exec();
}

bool SimulateCommand::listen(const CommandLine &commandLine)
{
    // Only --host counts here, never the settings: those name the real box.
    QHostAddress address(QHostAddress::LocalHost);
    if (commandLine.host && *commandLine.host != "localhost"_L1 && !address.setAddress(*commandLine.host)) {
        printError(tr("“%1” is no address to listen on.").arg(harmless(*commandLine.host)));
        return false;
    }
    if (m_simulator.listen(address, commandLine.port.value_or(callMonitorPort))
        || (!commandLine.port && m_simulator.listen(address, unprivilegedPort))) {
        return true;
    }
    printError(tr("The simulation can't listen on port %1: %2. Choose another one with --port.")
                   .arg(m_simulator.port())
                   .arg(m_simulator.errorString()));
    return false;
}

void SimulateCommand::announce()
{
    const QString address = m_simulator.address().toString();
    if (m_format == OutputFormat::Json) {
        m_output.write(JsonLines::ofSimulator(address, m_simulator.port()));
        m_output.flush();
        return;
    }
    say(tr("A simulated FRITZ!Box listens on %1, port %2. In a second terminal:")
            .arg(address, QString::number(m_simulator.port()))
        + u"\n  rufzeichen-cli monitor --host %1 --port %2"_s.arg(address, QString::number(m_simulator.port())));
}

void SimulateCommand::say(const QString &text)
{
    if (m_format == OutputFormat::Text) {
        m_output.writeLine(text);
        m_output.flush();
    }
}

} // namespace Rufzeichen
