// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/recordcommand.h"

#include "app/cli/boxsession.h"
#include "app/cli/historyopen.h"
#include "app/cli/logreport.h"
#include "app/cli/plaintext.h"
#include "app/cli/storednames.h"
#include "core/loadingmemory.h"
#include "core/numbers/canonicalnumber.h"
#include "core/rules/rulenote.h"
#include "core/settings/userfiles.h"
#include "core/sync/importantcallers.h"
#include "core/sync/messagematch.h"
#include "ui/text/brokertext.h"
#include "ui/text/historytext.h"
#include "ui/text/sharetext.h"

#include <QCoreApplication>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Option metrics {
    u"metrics", u"FILE",
    QT_TRANSLATE_NOOP("Options", "Keeps figures there for the text collector of node_exporter: NAME.prom.")};

constexpr auto recordOptions
    = with(Options::boxAccess, &Options::port, &Options::database, &Options::anonymize, &Options::pseudonymize,
           &Options::log, &Options::logFolder, &Options::rules, &metrics);

constexpr std::chrono::milliseconds pause = 20s; // before the first backup: what a start brings comes first

int runRecord(const Invocation &invocation)
{
    const Settings &settings = invocation.configuration.settings;
    const auto logging = ConfigurationReader::anonymizer(
        settings.logMode == LogMode::Off ? Masking::None : settings.logMasking, invocation.arguments);
    return logging ? RecordCommand(invocation, *logging).run() : 1;
}

constexpr std::array recordCommands {Command {
    .name = u"record",
    .help = QT_TRANSLATE_NOOP("Commands", "Follows the box for ever and keeps all calls in the history."),
    .options = recordOptions,
    .settings = SettingsUse::Read, // it is completed below; of a system's service, nobody but root may write it
    .run = runRecord,
}};

} // namespace

constinit const CommandSpan RecordCommand::commands {recordCommands};

RecordCommand::RecordCommand(const Invocation &invocation, const Anonymizer &logging)
    : m_invocation(invocation)
    , m_instance(RecorderPresence::instanceName(invocation.configuration.database),
                 SingleInstance::runtimeFolder().value_or(QString()))
    , m_settings(ConfigurationReader::pathOf(invocation.arguments), invocation.arguments.overrides(recordOptions))
    , m_loaded(m_settings.load())
    , m_log(m_settings.inForce().logMode, ConfigurationReader::logFolderOf(invocation.arguments), logging)
    , m_feed(m_monitor, m_log, [this] { return m_settings.inForce().lines.machines; })
    , m_history(invocation.configuration.database)
    , m_recorder(m_feed, m_history)
    , m_box(m_history, m_settings, UserFiles::boxes())
    , m_keeper(m_history)
    , m_retention(m_settings, m_history)
    , m_lineNames(m_settings, m_history, [this] { return m_box.connection().dialPlan(); })
    , m_waiting(m_history, m_settings, [this] { return m_box.connection().dialPlan(); })
    , m_mqtt({m_settings, m_history, m_monitor, m_feed, m_box, m_waiting, m_lineNames})
    , m_sharing(m_settings, m_history, [this] { return m_box.connection().dialPlan(); })
    , m_metrics(invocation.arguments.value(metrics))
    , m_settingsWatch(ConfigurationReader::pathOf(invocation.arguments))
{
    connect(&m_signals, &TerminationSignals::terminationRequested, this, [] { QCoreApplication::quit(); });
    m_box.connection().adoptCertificate(invocation.configuration.formerCertificate);
    m_box.connection().trustOnly(invocation.configuration.onlyCertificate);
    connectCalls();
    if (!m_loaded.setAside.isEmpty()) {
        ConfigurationReader::tellProblems(ConfigurationReader::pathOf(invocation.arguments), m_loaded);
    }
    followSettings();
    reportHistory();
    reportRetention();
    reportBox();
    reportBroker();
    reportSharing();
    LogReport::follow(m_log, m_errors);
    if (invocation.arguments.has(Options::rules)) {
        startRules();
    }
}

RecordCommand::~RecordCommand() = default;

int RecordCommand::run()
{
    if (!m_instance.becomeFirst()) {
        say(tr("Another recorder already keeps the call history %1.").arg(m_history.path()));
        return 1;
    }
    if (!openOrSay(m_history, m_invocation.configuration, HistoryAbsence::IsMade)) {
        return 1;
    }
    m_history.setTelling(CallHistory::Telling::OnDisk);
    const QList<StoredCall> resumed = m_recorder.start();
    for (const StoredCall &stored : resumed) {
        if (m_rules) {
            m_rules->resume(stored.call);
        }
    }
    announceWork();
    m_box.start();
    m_lineNames.setOwnNumbers(m_box.connection().ownNumbers());
    m_mqtt.start();
    m_sharing.start();
    m_keeper.start(pause);
    m_retention.start(m_loaded);
    m_metrics.write();
    m_monitor.start(m_settings.inForce().callMonitor, m_history.reader().lastMoment());
    m_manager.tellReady();
    LoadingMemory::release();
    const int exitCode = QCoreApplication::exec();
    m_manager.tellStopping();
    m_mqtt.stop();
    m_sharing.stop();
    m_monitor.stop();
    m_metrics.write();
    LogReport::finish(m_log, m_errors);
    return exitCode;
}

void RecordCommand::connectCalls()
{
    m_feed.setBox([this] { return m_box.connection().udn(); });
    m_recorder.setPreparation([this](const Call &call) { m_box.prepare(call); });
    m_history.setHold(m_settings.inForce().notifications.hold);
    m_history.setCanonical(
        [this](const QString &number) { return canonicalNumber(number, m_box.connection().dialPlan()); });
    connect(&m_feed, &CallFeed::stateChanged, this, &RecordCommand::takeState);
    connect(&m_feed, &CallFeed::callChanged, this, [this](const Call &call) { m_metrics.take(call); });
    connect(&m_history, &CallHistory::callStored, this, [this](const StoredCall &call) {
        m_box.takeCall(call);
        if (m_rules) {
            m_rules->take(call);
        }
    });
    connect(&m_box, &BoxSync::opened, this, &RecordCommand::announceWork);
    connect(&m_box, &BoxSync::failed, this, &RecordCommand::announceWork);
    connect(&m_box, &BoxSync::userWanted, this, &RecordCommand::announceWork);
    connect(&m_box, &BoxSync::callsOver, &m_feed, &CallFeed::loseDoubtful);
    connect(&m_metrics, &RecorderMetrics::failed, this, [this](const QString &path, const QString &reason) {
        say(tr("The figures can't be written: %1: %2.").arg(path, reason));
    });
}

void RecordCommand::takeState(const CallMonitorState &state)
{
    if (state.phase == CallMonitorState::Phase::Connected) {
        m_box.catchUp();
    }
    m_metrics.take(state);
    announceWork();
    if (m_news.isNews(state)) {
        const PlainText text(PlainText::Colours::Off);
        const QString row = text.row(state, m_monitor.address(), QDateTime::currentDateTime()).chopped(1);
        say(row);
        m_manager.tellStatus(row);
    }
}

// Whoever reads along writes by itself while nothing is heard or stored here.
void RecordCommand::announceWork()
{
    const RecorderWork work {
        .records = m_isStored && m_monitor.state().phase == CallMonitorState::Phase::Connected,
        .doesRules = m_rules != nullptr,
        .asksBox = m_box.connection().isOpen(),
        .tellsHome = m_mqtt.state().phase != MqttState::Phase::Off,
        .shares = m_sharing.state().phase != ShareState::Phase::Off,
    };
    if (std::exchange(m_work, work) != work) {
        m_instance.announce(work.toLine());
    }
}

// A file that is being written is no change; the next one tells.
void RecordCommand::followSettings()
{
    connect(&m_settings, &SettingsStore::changed, this, &RecordCommand::applySettings);
    connect(&m_settingsWatch, &FileWatch::changed, this, [this] {
        const QString path = ConfigurationReader::pathOf(m_invocation.arguments);
        const LoadedSettings loaded = m_settings.reload();
        ConfigurationReader::tellProblems(path, loaded);
        if (m_rules) {
            ConfigurationReader::tellRules(path, loaded.unreadableRules);
        }
    });
}

void RecordCommand::applySettings(const Settings &before, const Settings &after)
{
    if (before.logMode != after.logMode || before.logMasking != after.logMasking) {
        applyLog();
    }
    if (m_monitor.address() != after.callMonitor) {
        m_feed.loseCalls();
        m_monitor.start(after.callMonitor);
    }
    m_history.setHold(after.notifications.hold);
    goByRules();
}

void RecordCommand::applyLog()
{
    const Settings &settings = m_settings.inForce();
    const auto anonymizer = ConfigurationReader::anonymizer(
        settings.logMode == LogMode::Off ? Masking::None : settings.logMasking, m_invocation.arguments);
    m_log.configure(settings.logMode, anonymizer.value_or(Anonymizer(Masking::Masked)));
}

void RecordCommand::startRules()
{
    ConfigurationReader::tellRules(ConfigurationReader::pathOf(m_invocation.arguments), m_loaded.unreadableRules);
    m_rules = std::make_unique<TerminalRules>(
        m_feed, m_errors,
        TerminalRules::Knowledge {
            .contact = [this](const QString &number) { return contact(number); },
            .place = [this](const QString &number) { return m_box.parties().place(number); },
            .machines = [this] { return m_settings.inForce().lines.machines; },
            .names = [this] { return m_names; },
            .writeNote
            = [this](const StoredCall &call, const QString &text) { return writeRuleNote(m_history, call, text); }});
    m_rules->setShare([](RuleEvent) { return RuleShare::Background; });
    connect(&m_box, &BoxSync::learned, this, &RecordCommand::goByRules);
    connect(&m_box.messages(), &MessageStore::arrived, this, &RecordCommand::takeMessages);
    goByRules();
}

void RecordCommand::goByRules()
{
    if (m_rules) {
        m_names = storedNames(m_settings.inForce(), UserFiles::boxes());
        m_rules->setRules(m_settings.inForce(), m_box.connection().dialPlan());
    }
}

RuleContact RecordCommand::contact(const QString &number)
{
    return callerContact(number, m_box.store().directory().lookup(m_box.numbers().number(number)),
                         m_settings.inForce().notifications.important, m_box.connection().dialPlan());
}

void RecordCommand::takeMessages(const QList<TamMessage> &messages)
{
    for (const TamMessage &message : messages) {
        m_rules->takeMessage(callOfMessage(message, m_history.reader(), [this](const QString &number) {
            return canonicalNumber(number, m_box.connection().dialPlan());
        }));
    }
}

void RecordCommand::reportHistory()
{
    connect(&m_history, &CallHistory::failed, this, [this](const QString &reason) {
        m_isStored = false;
        announceWork();
        m_metrics.takeStored(RecorderMetrics::Storing::Fails);
        say(tr("Calls can't be stored: %1. They are kept in memory until that works again.")
                .arg(HistoryText::reason(reason)));
    });
    connect(&m_history, &CallHistory::resumed, this, [this] {
        m_isStored = true;
        announceWork();
        m_metrics.takeStored(RecorderMetrics::Storing::Works);
        say(tr("All calls are stored again."));
    });
    connect(&m_history, &CallHistory::replaced, this, [this] {
        say(tr("The file of the call history was removed or replaced. Calls are stored in %1 again.")
                .arg(m_history.path()));
    });
    connect(&m_history, &CallHistory::notOnDisk, this, [this](const QString &reason) {
        if (!reason.isEmpty()) {
            say(tr("The latest calls may be lost in a power cut, the disk reports: %1").arg(reason));
        }
    });
    connect(&m_keeper, &HistoryKeeper::backupFailed, this, [this](const QString &reason) {
        say(tr("The call history could not be backed up: %1. Earlier backups are kept.").arg(reason));
    });
    connect(&m_keeper, &HistoryKeeper::removalFailed, this, [this](const QString &reason) {
        say(tr("Calls that were removed are still in the backups of the call history: %1.").arg(reason));
    });
    connect(&m_keeper, &HistoryKeeper::damageFound, this,
            [this] { say(tr("The call history is damaged: see rufzeichen-cli history repair.")); });
}

void RecordCommand::reportRetention()
{
    connect(&m_retention, &RetentionKeeper::notChosen, this, [this] {
        say(tr("How long calls are kept is not chosen yet, so none are removed: see history/retentionDays in the "
               "settings file."));
    });
    connect(&m_retention, &RetentionKeeper::unconfirmed, this, [this](int calls) {
        say(tr("%Ln call(s) are older than history/retentionDays in the settings file. None is removed before you "
               "have agreed to it there with history/confirmedRetentionDays.",
               nullptr, calls));
    });
    connect(&m_retention, &RetentionKeeper::undone, this, [this] {
        say(tr("Calls that were kept long enough can't be removed now. It is tried again at midnight."));
    });
}

// Each trouble once, until the list of calls was fetched.
void RecordCommand::reportBox()
{
    const auto tell = [this](const Tr064Failure &failure) {
        if (std::exchange(m_told, failure) != failure) {
            say(tr("The call list of the FRITZ!Box is not fetched: %1")
                    .arg(BoxSession::explain(failure, m_box.connection().user())));
        }
    };
    connect(&m_box, &BoxSync::failed, this, tell);
    connect(&m_box, &BoxSync::fetchFailed, this, tell);
    connect(&m_box.connection(), &BoxConnection::passwordWanted, this, [tell](PasswordReason reason) {
        tell(reason == PasswordReason::Refused ? Tr064Error::WrongPassword : Tr064Error::LoginRequired);
    });
    connect(&m_box.connection(), &BoxConnection::certificateWanted, this,
            [this](const QString &fingerprint, CertificateTrouble trouble) {
                say(BoxSession::explain(fingerprint, trouble));
            });
    connect(&m_box.connection(), &BoxConnection::certificateNotKept, this, [this](const QString &reason) {
        say(tr("The certificate is accepted for now, but can't be saved: %1").arg(reason));
    });
    connect(&m_box, &BoxSync::fetched, this, [this] { m_told = {}; });
}

// Each trouble once, and that it is over.
void RecordCommand::reportBroker()
{
    connect(&m_history, &CallHistory::callStored, &m_mqtt, &MqttPublisher::takeCall);
    connect(&m_mqtt, &MqttPublisher::stateChanged, this, [this](const MqttState &state) {
        announceWork();
        const bool isOver = state.phase == MqttState::Phase::Connected;
        if ((isOver || state.failure != MqttFailure::None)
            && std::exchange(m_brokerFailure, state.failure) != state.failure) {
            say(BrokerText::state(state));
        }
    });
}

// Likewise.
void RecordCommand::reportSharing()
{
    connect(&m_sharing, &HistorySharing::fetched, &m_box, &BoxSync::lookUp);
    connect(&m_box, &BoxSync::dialPlanChanged, &m_sharing, &HistorySharing::restart);
    connect(&m_sharing, &HistorySharing::stateChanged, this, [this](const ShareState &state) {
        announceWork();
        const bool isOver = state.phase == ShareState::Phase::InStep;
        if ((isOver || state.failure) && std::exchange(m_shareFailure, state.failure) != state.failure) {
            say(ShareText::state(state));
        }
    });
}

} // namespace Rufzeichen
