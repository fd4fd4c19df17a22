// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/traycommandline.h"

#include "app/tray/tellink.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// One reading of one command line: the options, and the first error that was found.
class Reading
{
    Q_DECLARE_TR_FUNCTIONS(TrayCommandLineReader)
public:
    explicit Reading(const QStringList &arguments);

    [[nodiscard]] TrayReading result();

private:
    void readConnection();
    void readFiles();
    void readLog();
    void readWishes();
    void readLink();
    void fail(const QString &message) { m_error = m_error.isEmpty() ? message : m_error; }

    QCommandLineParser m_parser;
    QCommandLineOption m_minimized {u"minimized"_s, tr("Starts without a window.")};
    QCommandLineOption m_show {u"show"_s, tr("Shows history, settings, wizard or statistics."), u"WINDOW"_s};
    QCommandLineOption m_quiet {u"quiet"_s, tr("Lets nothing pop up for an hour (1h), or ends that (off)."),
                                u"1h|off"_s};
    QCommandLineOption m_demo {u"demo"_s, tr("Plays calls without a box; touches nothing of yours.")};
    QCommandLineOption m_quit {u"quit"_s, tr("Ends the program that runs.")};
    QCommandLineOption m_host {u"host"_s, tr("The box: name, IPv4 or IPv6 address."), u"H"_s};
    QCommandLineOption m_port {u"port"_s, tr("The port of the call monitor (1012)."), u"P"_s};
    QCommandLineOption m_config {u"config"_s, tr("The settings file."), u"FILE"_s};
    QCommandLineOption m_database {u"database"_s, tr("The call history."), u"FILE"_s};
    QCommandLineOption m_logFolder {u"log-dir"_s, tr("The folder of the log."), u"DIR"_s};
    QCommandLineOption m_log {u"log"_s, tr("Whether the lines are logged: off, single or daily."), u"MODE"_s};
    QCommandLineOption m_anonymize {u"anonymize"_s, tr("Masks the last three digits of all numbers in the log.")};
    QCommandLineOption m_help {{u"h"_s, u"help"_s}, tr("Shows this help.")};
    QCommandLineOption m_version {{u"v"_s, u"version"_s}, tr("Shows the version.")};
    bool m_understood = false;
    TrayCommandLine m_line;
    QString m_error;
};

Reading::Reading(const QStringList &arguments)
{
    m_parser.setApplicationDescription(
        tr("Shows in the tray who is calling on the FRITZ!Box. A second start passes its options to the first."));
    m_parser.addPositionalArgument(u"tel:NUMBER"_s, tr("a number to show the calls of"), u"[tel:NUMBER]"_s);
    m_parser.addOptions({m_minimized, m_show, m_quiet, m_demo, m_quit, m_host, m_port, m_config, m_database,
                         m_logFolder, m_log, m_anonymize, m_help, m_version});
    m_understood = m_parser.parse(arguments);
}

TrayReading Reading::result()
{
    if (m_parser.isSet(m_help)) {
        return TrayInformation {m_parser.helpText()};
    }
    if (m_parser.isSet(m_version)) {
        return TrayInformation {QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()
                                + u'\n'};
    }
    if (!m_understood) {
        return TrayUsageError {m_parser.errorText()};
    }
    m_line.minimized = m_parser.isSet(m_minimized);
    m_line.demo = m_parser.isSet(m_demo);
    m_line.quit = m_parser.isSet(m_quit);
    readConnection();
    readFiles();
    readLog();
    readWishes();
    readLink();
    if (!m_error.isEmpty()) {
        return TrayUsageError {m_error};
    }
    return m_line;
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
        m_line.port = readPort(m_parser.value(m_port));
        if (!m_line.port) {
            fail(tr("A port is a number from 1 to 65535, not “%1”.").arg(m_parser.value(m_port)));
        }
    }
}

void Reading::readFiles()
{
    for (const QCommandLineOption &option : {m_config, m_database, m_logFolder}) {
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
    if (m_parser.isSet(m_anonymize)) {
        m_line.masking = Masking::Masked;
    }
}

void Reading::readWishes()
{
    if (m_parser.isSet(m_show)) {
        const QString view = m_parser.value(m_show);
        const QStringList names {u"history"_s, u"settings"_s, u"wizard"_s, u"statistics"_s};
        if (const qsizetype index = names.indexOf(view); index >= 0) {
            m_line.view = static_cast<AppWindow>(index);
        } else {
            fail(tr("There are the windows history, settings, wizard and statistics, not “%1”.").arg(view));
        }
    }
    if (m_parser.isSet(m_quiet)) {
        const QString wish = m_parser.value(m_quiet);
        if (wish == "1h"_L1 || wish == "off"_L1) {
            m_line.quiet = wish == "1h"_L1 ? QuietWish::Hour : QuietWish::Off;
        } else {
            fail(tr("Quiet is 1h or off, not “%1”.").arg(wish));
        }
    }
}

void Reading::readLink()
{
    const QStringList words = m_parser.positionalArguments();
    if (words.isEmpty()) {
        return;
    }
    const auto number = numberOfTelLink(words.first());
    if (!number || words.size() > 1) {
        fail(tr("“%1” is no tel: link.").arg(words.at(number ? 1 : 0)));
        return;
    }
    m_line.number = *number;
}

} // namespace

TrayReading TrayCommandLineReader::read(const QStringList &arguments)
{
    return Reading(arguments).result();
}

} // namespace Rufzeichen
