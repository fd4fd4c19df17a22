// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/trayapplication.h"

#include "app/common/singleinstance.h"
#include "core/numbers/canonicalnumber.h"
#include "core/settings/installationkey.h"
#include "core/settings/userfiles.h"
#include "ui/text/boxtext.h"

#include <QGuiApplication>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentCalls = 5; // in the menu of the tray
constexpr qsizetype mostTold = 64; // calls that are remembered as they were told of last
constexpr qint64 readSize = 2048; // bytes: some forty lines are stored in some ten milliseconds

} // namespace

TrayApplication::TrayApplication(const TrayCommandLine &commandLine, Translations &translations, DemoBox *demo,
                                 QObject *parent)
    : QObject(parent)
    , m_commandLine(commandLine)
    , m_profile(demo != nullptr ? demo->profile() : Profile::of(commandLine))
    , m_translations(translations)
    , m_demo(demo)
    , m_settings(m_profile.settingsFile, demo != nullptr ? demo->overrides() : commandLine.overrides)
    , m_loaded(m_settings.load())
    , m_quiet(m_settings)
    , m_log(LogMode::Off, m_profile.logFolder, Anonymizer())
    , m_feed(m_monitor, m_log, [this] { return m_settings.inForce().lines.machines; })
    , m_history(m_profile.database)
    , m_running(m_settings)
    , m_otherRecorder(m_profile.database, SingleInstance::runtimeFolder().value_or(QString()))
    , m_recorder(m_feed, m_history)
    , m_follower(m_history)
    , m_waitingCalls(m_history, m_settings, [this] { return m_box.connection().dialPlan(); })
    , m_box(m_history, m_settings, m_profile.boxFolder)
    , m_home({m_settings, m_history, m_monitor, m_feed, m_box.boxSync(), m_waitingCalls, m_box.lineNames()})
    , m_sharing(m_settings, m_history, [this] { return m_box.connection().dialPlan(); })
    , m_sharingDesk(m_settings, m_sharing)
    , m_claims(m_settings, m_sharing, *this)
    , m_numbers(m_box, m_settings, *this)
    , m_notifications(QDBusConnection::sessionBus(), m_settings, m_quiet, {m_numbers, *this}, m_box.numberForms())
    , m_alerts(m_notifications.alerts())
    , m_rules(m_settings, m_history, m_box, QDBusConnection::sessionBus())
    , m_troubles(m_alerts, *this)
    , m_marks(m_history, m_troubles)
    , m_retention(m_settings, m_history)
    , m_questions(m_box, m_alerts)
    , m_appearance(m_settings, QDBusConnection::sessionBus(), qEnvironmentVariable("XDG_CURRENT_DESKTOP"))
    , m_tray(m_settings, {m_numbers, *this}, m_box.numberForms())
    , m_badge(QDBusConnection::sessionBus())
    , m_settingsWatch(m_profile.settingsFile)
    , m_windows(
          {m_history, m_settings, m_monitor, m_box, m_rules, {m_numbers, *this}, &m_home, &m_sharingDesk, &m_claims},
          m_profile)
    , m_settingsTroubles(m_profile, m_settings, m_troubles, m_alerts, m_windows)
    , m_links(m_box, m_history, m_numbers, m_windows)
    , m_faxes(m_box, m_windows)
    , m_care(m_history, m_troubles, m_windows)
    , m_messageNews(m_box, m_settings, m_alerts, m_numbers, m_windows)
    , m_reminders(m_history)
    , m_bus(QDBusConnection::sessionBus(),
            {.waiting = m_waitingCalls,
             .monitor = m_monitor,
             .quiet = m_quiet,
             .forms = m_box.numberForms(),
             .numbers = m_numbers,
             .app = *this,
             .running = [this] { return m_running.all(); },
             .perform = [this](const TrayCommandLine &wishes) { perform(wishes); }})
{
    for (QTimer *timer : {&m_quietChange, &m_trayUpdate}) {
        timer->setSingleShot(true);
    }
    m_trayUpdate.setInterval(0);
    connect(&m_trayUpdate, &QTimer::timeout, this, &TrayApplication::updateTray);
    connect(&m_running, &RunningCalls::released, &m_trayUpdate, qOverload<>(&QTimer::start));
    connect(&m_quietChange, &QTimer::timeout, this, &TrayApplication::applyQuiet);
    m_monitor.setReadSize(readSize);
    applyLanguage(); // before anything is told
    m_appearance.start();
    takeSettings();
    connectCore();
    connectBox();
    m_alerts.setImportance([this](const QString &number) { return m_numbers.isImportant(number); });
    m_alerts.setWishes([this](const StoredCall &call) { return m_rules.wish(call); });
    m_rules.setLateness([this](const Call &call) { return m_alerts.ringsTooLate(call); });
    m_alerts.setPictures([this](const QString &number) { return m_box.picture(number); });
    connect(&m_tray, &TrayIcon::availabilityChanged, this, &TrayApplication::applyTrayAvailability);
    connect(&m_questions, &BoxQuestions::pendingChanged, &m_trayUpdate, qOverload<>(&QTimer::start));
    connect(&m_notifications.popups(), &PopupNotifier::showingChanged, &m_trayUpdate, qOverload<>(&QTimer::start));
    connectDemo();
}

// It is shown in the place of the history, so that nobody looks at two programs.
void TrayApplication::connectDemo()
{
    connect(&m_demoPlayer, &DemoPlayer::began, this, [this] { m_windows.hide(AppWindow::History); });
    connect(&m_demoPlayer, &DemoPlayer::ended, this, [this] { m_windows.show(AppWindow::History); });
    connect(&m_demoPlayer, &DemoPlayer::failed, this, [this] { tell(tr("The demo could not be started.")); });
}

TrayApplication::~TrayApplication()
{
    m_settings.disconnect(this); // what is typed in a window that closes now is saved, and changes nothing here
    m_monitor.stop();
    m_notifications.closeAll();
    // What still waits is written at the very end, when nobody can be asked any more.
    m_history.setCanonical(
        [plan = m_box.connection().dialPlan()](const QString &number) { return canonicalNumber(number, plan); });
}

void TrayApplication::takeSettings()
{
    connect(&m_settings, &SettingsStore::changed, this, &TrayApplication::applySettings);
    connect(&m_settingsWatch, &FileWatch::changed, this,
            [this] { m_settingsTroubles.tellProblems(m_settings.reload()); });
    m_history.setHold(m_settings.inForce().notifications.hold);
    m_history.setTelling(CallHistory::Telling::OnDisk);
    if (m_demo != nullptr) {
        m_box.connection().adoptCertificate(m_demo->fingerprint());
    } else if (m_settings.inForce().callMonitor.host == m_settings.saved().callMonitor.host) {
        m_box.connection().adoptCertificate(m_loaded.certificate); // which is of the host in the file
    }
    m_settingsTroubles.tell(m_loaded);
}

// A call is stored before anybody is told of it: what was shown is found again.
void TrayApplication::connectCore()
{
    m_feed.setBox([this] { return m_box.connection().udn(); });
    m_recorder.setPreparation([this](const Call &call) { m_box.boxSync().prepare(call); });
    m_recorder.setReadingAlong([this] { return m_otherRecorder.work().records; });
    m_rules.setShare([this](RuleEvent event) { return shareBeside(m_beside, event); });
    connect(&m_otherRecorder, &RecorderPresence::changed, this, &TrayApplication::startRecording);
    connect(&m_follower, &CallFollower::callChanged, this, [this](StoredCall call) {
        const QString remote = call.call.remote.value_or(QString());
        m_box.boxSync().prepare(call.call);
        call.party = m_history.reader().party(remote).value_or(call.party);
        takeCall(call);
    });
    connect(&m_history, &CallHistory::callStored, this, &TrayApplication::takeCall);
    connect(&m_sharing, &HistorySharing::fetched, &m_box.boxSync(), &BoxSync::lookUp);
    connect(&m_box.boxSync(), &BoxSync::dialPlanChanged, &m_sharing, &HistorySharing::restart);
    connect(&m_history, &CallHistory::changed, &m_trayUpdate, qOverload<>(&QTimer::start));
    connect(&m_history, &CallHistory::resumed, this, [this] { m_windows.showUnavailable({}); });
    connect(&m_reminders, &Reminders::due, this, [this](const StoredCall &call) { m_alerts.remind(call); });
    connect(&m_alerts, &CallAlerts::reminderFollowed, &m_reminders, &Reminders::writeOff);
    m_troubles.follow(m_history);
    m_troubles.follow(m_log);
    m_troubles.follow(m_box.store());
    m_troubles.follow(m_retention);
    connect(&m_feed, &CallFeed::stateChanged, this, &TrayApplication::takeState);
}

void TrayApplication::takeState(const CallMonitorState &state)
{
    if (state.phase == CallMonitorState::Phase::Connected) {
        m_box.boxSync().catchUp();
    }
    m_connectionLog.note(state, m_monitor.address());
    m_alerts.showState(state);
    m_trayUpdate.start();
}

void TrayApplication::connectBox()
{
    m_history.setCanonical(
        [this](const QString &number) { return canonicalNumber(number, m_box.connection().dialPlan()); });
    connect(&m_box.connection(), &BoxConnection::certificateNotKept, this, [this](const QString &reason) {
        m_troubles.warn(u"certificate"_s,
                        tr("The certificate is trusted for now, but can't be saved: %1").arg(reason));
    });
    connect(&m_box.messages(), &MessageStore::changed, &m_trayUpdate, qOverload<>(&QTimer::start));
    connect(&m_box, &BoxDesk::learnedDialPlanChanged, &m_trayUpdate, qOverload<>(&QTimer::start));
    connect(&m_box.boxSync(), &BoxSync::missedWhileAway, &m_alerts, &CallAlerts::showMissedSummary);
    connect(&m_box.boxSync(), &BoxSync::callsOver, &m_feed, &CallFeed::loseDoubtful);
    connect(&m_box, &BoxDesk::pictureFound, this, &TrayApplication::showParty);
    connect(&m_box.boxSync().parties(), &PartyFinder::partyFound, this, &TrayApplication::showParty);
    connect(&m_box, &BoxDesk::synced, this, [this](const MergeSummary &summary) {
        tell(summary.added == 0 ? tr("The FRITZ!Box has no calls that are missing here.")
                                : tr("%Ln calls were fetched from the FRITZ!Box.", nullptr, summary.added));
    });
    connect(&m_box, &BoxDesk::syncFailed, this, [this](const Tr064Failure &error) {
        tell(error == Tr064Error::None ? tr("The calls of the FRITZ!Box can't be stored at the moment.")
                                       : boxErrorText(error));
    });
}

void TrayApplication::start()
{
    const HistoryOpening opening
        = m_history.open(m_commandLine.database.isEmpty() ? BrokenFile::SetAside : BrokenFile::SetAsideIfOurs);
    if (!opening.failure.isEmpty()) {
        m_windows.showUnavailable(opening.failure);
    }
    m_troubles.tell(opening);
    m_care.start(opening);
    m_reminders.start();
    m_otherRecorder.start();
    startRecording();
    applyLog();
    applyQuiet();
    m_tray.start();
    m_box.boxSync().start(); // reads the phone books, which may be large
    if (m_demo != nullptr) {
        m_box.logInWith(DemoBox::password(), PasswordKeeping::ForNow);
    }
    if (m_demo == nullptr) {
        m_home.start();
        m_sharing.start();
    }
    m_retention.start(m_loaded);
    m_monitor.start(m_settings.inForce().callMonitor, m_history.reader().lastMoment());
    if (m_profile.isUsual()) {
        m_bus.start();
    }
    showFirst(m_commandLine);
}

// One program writes what is heard; where that is a recorder, this one reads along until it is gone.
void TrayApplication::startRecording()
{
    m_follower.stop(); // what it tells at the end was the other's to do
    m_beside = m_otherRecorder.work();
    m_home.setTurn(m_beside.tellsHome ? MqttTurn::Others : MqttTurn::Ours);
    m_sharing.setTurn(m_beside.shares ? SharingTurn::Others : SharingTurn::Ours);
    if (m_otherRecorder.work().records) {
        for (const StoredCall &stored : m_history.reader().resumable().value_or(QList<StoredCall>())) {
            m_rules.resume(stored.call);
        }
        m_follower.start();
    } else {
        for (const StoredCall &stored : m_recorder.start()) {
            m_rules.resume(stored.call);
        }
    }
    m_trayUpdate.start();
}

// Whoever has not been asked yet where the box is gets the assistant; a login in the background is no time for that.
void TrayApplication::showFirst(const TrayCommandLine &wishes)
{
    const bool configured
        = m_settings.inForce().firstRunDone || m_commandLine.overrides.contains(hostKey) || m_demo != nullptr;
    if (!configured && !wishes.minimized && !wishes.view) {
        show(AppWindow::FirstSteps);
        return;
    }
    if (wishes.minimized && !wishes.view) {
        applyTrayAvailability();
        return;
    }
    perform(wishes);
}

void TrayApplication::perform(const TrayCommandLine &wishes)
{
    if (wishes.quit) {
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return;
    }
    if (wishes.quiet) {
        beginQuiet(*wishes.quiet);
    }
    if (!wishes.number.isEmpty()) {
        m_links.open(wishes.number);
        return;
    }
    if (wishes.view) {
        show(*wishes.view);
    } else if (!wishes.quiet && !wishes.minimized) {
        show(AppWindow::History);
    }
}

void TrayApplication::applySettings(const Settings &before, const Settings &after)
{
    if (before.appearance.language != after.appearance.language) {
        applyLanguage();
        m_box.boxSync().retranslate();
    }
    if (before.logMode != after.logMode || before.logMasking != after.logMasking) {
        applyLog();
    }
    if (before.quietHours != after.quietHours) {
        applyQuiet();
    }
    const bool follows
        = m_monitor.state().phase != CallMonitorState::Phase::Disconnected || m_monitor.state().failure;
    if (follows && m_monitor.address() != after.callMonitor) {
        m_feed.loseCalls();
        m_monitor.start(after.callMonitor);
    }
    m_history.setHold(after.notifications.hold);
    m_trayUpdate.start();
}

void TrayApplication::applyLog()
{
    const Settings &settings = m_settings.inForce();
    if (settings.logMode == LogMode::Off || settings.logMasking != Masking::Pseudonymous) {
        m_log.configure(settings.logMode, Anonymizer(settings.logMasking));
        return;
    }
    if (const auto key = installationKey(UserFiles::pseudonymKey())) {
        m_log.configure(settings.logMode, Anonymizer(Masking::Pseudonymous, *key));
        return;
    }
    m_log.configure(settings.logMode, Anonymizer(Masking::Masked));
    m_troubles.warn(u"log"_s,
                    tr("The key for pseudonyms in %1 can't be read or created: the log has masked numbers instead.")
                        .arg(UserFiles::pseudonymKey()));
}

void TrayApplication::applyLanguage()
{
    m_translations.use(m_settings.inForce().appearance.language);
    m_translations.useThoseOfQt();
    m_windows.retranslate();
    m_questions.retranslate();
}

// The tray shows quiet that begins or ends by itself, and what came meanwhile is told.
void TrayApplication::applyQuiet()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_quietChange.stop();
    if (const auto next = m_quiet.nextChange(now)) {
        m_quietChange.start(std::chrono::milliseconds(now.msecsTo(*next) + 1));
    }
    m_alerts.tellWaiting();
    m_trayUpdate.start();
}

// While one program takes over from the other, both write and tell.
void TrayApplication::takeCall(const StoredCall &call)
{
    if (m_running.isOver(call)) {
        return;
    }
    const auto told = std::find_if(m_told.begin(), m_told.end(),
                                   [&call](const StoredCall &each) { return call.id != 0 && each.id == call.id; });
    if (told != m_told.end() && told->call == call.call) {
        return;
    }
    if (told != m_told.end()) {
        m_told.erase(told);
    }
    m_told.append(call);
    if (m_told.size() > mostTold) {
        m_told.removeFirst();
    }
    m_alerts.showCall(call);
    m_rules.take(call);
    m_running.take(call);
    m_windows.takeCall(call);
    m_numbers.follow(call);
    m_box.boxSync().takeCall(call);
    m_bus.tellCall(call);
    m_home.takeCall(call);
    m_trayUpdate.start();
}

// More is known of a number: its calls that are on the screen tell.
void TrayApplication::showParty(const QString &remote)
{
    if (const std::optional<Party> party = m_history.reader().party(remote)) {
        m_running.learnParty(remote, *party);
    }
    for (const StoredCall &call : m_running.of(remote)) {
        m_alerts.showParty(call);
    }
    m_trayUpdate.start();
}

void TrayApplication::updateTray()
{
    const QDateTime now = QDateTime::currentDateTime();
    QList<StoredCall> running = m_running.shown();
    running.removeIf([this](const StoredCall &each) { return m_alerts.ringsTooLate(each.call); });
    const std::optional<int> missed = m_waitingCalls.missed();
    m_tray.setState({.connection = m_monitor.state(),
                     .host = m_monitor.address().host,
                     .running = running,
                     .missed = missed.value_or(0),
                     .toCallBack = m_waitingCalls.toCallBack().value_or(0),
                     .newMessages = m_box.messages().newCount(),
                     .quiet = m_quiet.isQuiet(now),
                     .quietUntil = m_quiet.until(now),
                     .readsAlong = m_otherRecorder.work().records,
                     .boxWaits = m_questions.isPending(),
                     .popup = m_notifications.popups().isShowing(),
                     .recent = m_history.reader().calls(CallQuery(), recentCalls).value_or(QList<StoredCall>())});
    m_badge.setCount(missed.value_or(0));
    m_bus.tellChanges();
    if (missed == 0) {
        m_alerts.closeMissed();
    }
}

// Without a tray the window is the only way to the program: it is never invisible. But where there was one, no window
// opens by itself: somebody who comes back to a locked screen has not asked for it.
void TrayApplication::applyTrayAvailability()
{
    const TrayIcon::Availability tray = m_tray.availability();
    const bool hides = tray == TrayIcon::Availability::Available;
    m_windows.setCloseAction(hides ? HistoryWindow::CloseAction::Hide : HistoryWindow::CloseAction::Minimise);
    if (tray == TrayIcon::Availability::Missing) {
        m_windows.showWithoutTray(m_commandLine.minimized ? Qt::WindowMinimized : Qt::WindowNoState);
    }
}

void TrayApplication::enterPopup()
{
    if (m_notifications.popups().isShowing()) {
        m_notifications.popups().enter();
    } else {
        tell(tr("Rufzeichen shows no notification of its own at the moment."));
    }
}

void TrayApplication::setStartAtLogin(StartAtLogin start)
{
    const QString failure = start == StartAtLogin::Yes ? Autostart::switchOn(QCoreApplication::applicationFilePath())
                                                       : Autostart::switchOff();
    if (!failure.isEmpty()) {
        tell(tr("Start at login could not be changed: %1").arg(failure));
    }
}

} // namespace Rufzeichen
