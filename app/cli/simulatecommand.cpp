// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simulatecommand.h"

#include "app/cli/jsonlines.h"
#include "app/cli/plaintext.h"
#include "core/settings/secretstore.h"
#include "core/tr064/devicedescription.h"
#include "ui/text/plainwords.h"

#include <QSslCertificate>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 callMonitorPort = 1012;
constexpr quint16 unprivilegedPort = 10120; // for those who may not have a port below 1024
constexpr quint16 securePort = 49443; // goes with it

// Where this computer finds who listens there: one that listens at all its addresses has no address of its own.
QHostAddress reachable(const QHostAddress &address)
{
    if (address == QHostAddress(QHostAddress::AnyIPv6)) {
        return QHostAddress::LocalHostIPv6;
    }
    return address == QHostAddress(QHostAddress::AnyIPv4) ? QHostAddress(QHostAddress::LocalHost) : address;
}

QString fingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

constexpr auto simulateOptions = with(SimulationOptions::all, &Options::textFormat);

constexpr std::array simulateCommands {Command {
    .name = u"simulate",
    .help = QT_TRANSLATE_NOOP("Commands", "Simulates a FRITZ!Box on this computer."),
    .options = simulateOptions,
    .settings = SettingsUse::None,
    .problem = SimulationOptions::problemOf,
    .run = runs<&SimulateCommand::run>,
}};

} // namespace

constinit const CommandSpan SimulateCommand::commands {simulateCommands};

SimulateCommand::SimulateCommand(const Invocation &invocation)
    : m_format(invocation.format)
    , m_request(SimulationOptions::read(invocation.arguments))
{
    connect(&m_signals, &TerminationSignals::terminationRequested, this, [] { QCoreApplication::quit(); });
    // Queued: the loop that it ends may not have begun.
    connect(&m_output, &LiveOutput::closed, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

SimulateCommand::~SimulateCommand() = default;

int SimulateCommand::run()
{
    const auto text = ScenarioReader::find(m_request.scenario);
    if (const auto *error = std::get_if<ScenarioFileError>(&text)) {
        const QString name = sanitized(m_request.scenario);
        printError(error->exists ? tr("%1 can't be read: %2").arg(name, error->reason)
                                 : tr("There is no scenario “%1” and no such file. There are: %2")
                                       .arg(name, ScenarioReader::names().join(u' ')));
        return 1;
    }
    const auto scenario = ScenarioReader::parse(std::get<QByteArray>(text));
    if (const auto *error = std::get_if<ScenarioError>(&scenario)) {
        printError(tr("%1, line %2: %3.")
                       .arg(sanitized(m_request.scenario), QString::number(error->line), sanitized(error->problem)));
        return 1;
    }
    if (!listen() || !listenForTr064()) {
        return 1;
    }
    announce();
    if (m_output.output().hasFailed()) {
        printError(tr("Standard output can't be written: is the disk full?"));
        return 1;
    }
    Simulator &monitor = m_box.callMonitor();
    connect(&monitor, &Simulator::clientConnected, this, [this] { say(tr("A client has connected.")); });
    connect(&monitor, &Simulator::clientDisconnected, this, [this] { say(tr("A client has disconnected.")); });
    connect(&monitor, &Simulator::finished, this,
            [this] { say(tr("The scenario is over; Ctrl+C ends the simulation.")); });
    monitor.play(std::get<Scenario>(scenario), m_request.speed);
    return QCoreApplication::exec();
}

bool SimulateCommand::listen()
{
    // Only --host counts here, never the settings: those name the real box.
    QHostAddress address(QHostAddress::LocalHost);
    if (m_request.host && *m_request.host != "localhost"_L1 && !address.setAddress(*m_request.host)) {
        printError(tr("“%1” is not an address to listen on.").arg(sanitized(*m_request.host)));
        return false;
    }
    Simulator &monitor = m_box.callMonitor();
    if (monitor.listen(address, m_request.port.value_or(callMonitorPort))
        || (!m_request.port && monitor.listen(address, unprivilegedPort))) {
        return true;
    }
    printError(tr("The simulation can't listen on port %1: %2. Choose another one with --port.")
                   .arg(monitor.port())
                   .arg(monitor.errorString()));
    return false;
}

bool SimulateCommand::listenForTr064()
{
    if (!m_request.tr064Port) {
        return true;
    }
    if (!addUser()) {
        return false;
    }
    m_box.faults() = m_request.faults;
    const quint16 tls = *m_request.tr064Port == descriptionPort ? securePort : 0;
    if (!m_box.tr064().listen(m_box.callMonitor().address(), *m_request.tr064Port, tls)) {
        printError(tr("The simulation can't listen on port %1: %2. Choose another one with --tr064-port.")
                       .arg(*m_request.tr064Port)
                       .arg(m_box.tr064().errorString()));
        return false;
    }
    return true;
}

// Without --user the box has the one of its model, whose password is no secret.
bool SimulateCommand::addUser()
{
    QList<Simulation::BoxUser> &users = m_box.model().users;
    if (m_request.user) {
        const auto password = passwordOfEnvironment();
        if (!password) {
            printError(tr("--user needs a password in the environment variable RUFZEICHEN_PASSWORD."));
            return false;
        }
        users = {{.name = *m_request.user, .password = *password, .rights = Simulation::Right::Phone}};
    }
    users.first().rights = m_request.rights.value_or(users.constFirst().rights);
    return true;
}

void SimulateCommand::announce()
{
    const Simulator &monitor = m_box.callMonitor();
    const QString address = monitor.address().toString();
    if (m_format == OutputFormat::Json) {
        JsonLines::SimulatorPlace place {.address = address, .port = monitor.port()};
        if (m_box.tr064().port() != 0) {
            place.tr064Port = m_box.tr064().port();
            place.tlsPort = m_box.tr064().tlsPort();
            place.user = m_box.model().users.constFirst().name;
            place.certificate = fingerprint(m_box.tr064().certificate());
        }
        m_output.output().write(JsonLines::of(place));
        m_output.flush();
        return;
    }
    say(tr("A simulated FRITZ!Box listens on %1, port %2. In a second terminal:")
            .arg(address, QString::number(monitor.port()))
        + u"\n  rufzeichen-cli monitor --host %1 --port %2"_s.arg(reachable(monitor.address()).toString(),
                                                                  QString::number(monitor.port())));
    if (m_box.tr064().port() != 0) {
        announceTr064();
    }
}

void SimulateCommand::announceTr064()
{
    const Simulation::BoxUser &user = m_box.model().users.constFirst();
    say(tr("TR-064 is on port %1, with TLS on port %2.").arg(m_box.tr064().port()).arg(m_box.tr064().tlsPort()));
    // Whoever has chosen the password knows it.
    say(m_request.user ? tr("The user is “%1”.").arg(sanitized(user.name))
                       : tr("The user is “%1”, the password “%2”.").arg(user.name, user.password));
    say(tr("SHA-256 of the certificate: %1").arg(fingerprint(m_box.tr064().certificate())));
}

void SimulateCommand::say(const QString &text)
{
    if (m_format == OutputFormat::Text) {
        m_output.say(text);
    }
}

} // namespace Rufzeichen
