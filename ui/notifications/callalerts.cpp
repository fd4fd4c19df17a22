// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/callalerts.h"

#include "core/calls/missedcall.h"
#include "core/numbers/numbertable.h"
#include "core/timesinceboot.h"
#include "ui/notifications/ringsound.h"
#include "ui/text/numberforms.h"

#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds calm = 300ms; // after a bubble, until what formats numbers is loaded

} // namespace

struct CallAlerts::Running {
    explicit Running(QObject *parent)
        : timer(parent)
    {
    }

    StoredCall call;
    AlertStage stage = AlertStage::New;
    bool late = false;
    QDateTime talkingSince;
    QTimer timer; // the end of the hold
};

CallAlerts::CallAlerts(const SettingsStore &settings, const QuietState &quiet, const Actions &actions,
                       NumberForms &numbers, QObject *parent, std::chrono::milliseconds lastingOutage)
    : QObject(parent)
    , m_store(settings)
    , m_quiet(quiet)
    , m_actions(actions)
    , m_numbers(numbers)
    , m_text(numbers)
    , m_throttle(this)
    , m_missed(m_text, m_shown, settings, [this](const Notification &notification) { present(notification); })
    , m_outage(lastingOutage, this)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(calm);
    connect(&m_calm, &QTimer::timeout, this, &CallAlerts::prepareNumbers);
    connect(&m_shown, &ShownNotifications::closed, this, &CallAlerts::forget);
    connect(&m_shown, &ShownNotifications::actionInvoked, this, &CallAlerts::invoke);
    connect(&m_numbers, &NumberForms::changed, this, &CallAlerts::showNumbers);
    connect(&m_throttle, &AlertThrottle::summaryDue, this, &CallAlerts::showSummaries);
    connect(&m_outage, &OutageWatch::lasting, this, &CallAlerts::tellOutage);
    connect(&m_outage, &OutageWatch::reasonChanged, this, [this](ConnectionFailure failure) {
        if (m_shown.find(NotificationText::connectionKey())) {
            tellOutage(failure);
        }
    });
    connect(&m_outage, &OutageWatch::over, this, [this] { m_shown.close(NotificationText::connectionKey()); });
}

CallAlerts::~CallAlerts() = default;

void CallAlerts::setNotifier(Notifier *notifier)
{
    m_shown.setNotifier(notifier);
}

void CallAlerts::setPictures(std::function<QImage(const QString &number)> pictures)
{
    m_pictures = std::move(pictures);
}

void CallAlerts::setImportance(std::function<bool(const QString &number)> isImportant)
{
    m_isImportant = std::move(isImportant);
}

void CallAlerts::setWishes(std::function<RuleWish(const StoredCall &call)> wishes)
{
    m_wishes = std::move(wishes);
}

void CallAlerts::setDoNotDisturb(bool on)
{
    m_doNotDisturb = on;
    tellWaiting();
}

AlertContext CallAlerts::context() const
{
    return {.settings = settings(),
            .plan = m_numbers.reader().dialPlan(),
            .quiet = m_quiet.isQuiet(QDateTime::currentDateTime()),
            .doNotDisturb = m_doNotDisturb};
}

AlertContext CallAlerts::contextOf(const StoredCall &call) const
{
    const QString number = call.call.remote.value_or(QString());
    AlertContext result = context();
    result.important = m_isImportant && !number.isEmpty() && m_isImportant(number);
    return result;
}

void CallAlerts::showCall(const StoredCall &call)
{
    if (call.source != CallSource::Live) {
        return; // its times say nothing about the box's clock
    }
    Running &entry = running(call);
    entry.call = call;
    if (entry.stage == AlertStage::New && call.call.phase == CallPhase::Ringing
        && !m_throttle.isFull(timeSinceBoot())) {
        Q_EMIT alertPrepared();
    }
    recallMissed(call);
    update(entry);
    if (call.call.phase == CallPhase::Ended) {
        m_running.erase(NotificationText::key(call.call));
    }
}

bool CallAlerts::ringsTooLate(const Call &call) const
{
    const auto entry = m_running.find(NotificationText::key(call));
    return call.phase == CallPhase::Ringing && entry != m_running.end() && entry->second->late;
}

CallAlerts::Running &CallAlerts::running(const StoredCall &call)
{
    const QString key = NotificationText::key(call.call);
    std::unique_ptr<Running> &entry = m_running[key];
    if (!entry) {
        entry = std::make_unique<Running>(this);
        entry->late = call.call.started
            && m_boxClock.isLate(*call.call.started, QDateTime::currentDateTime(), timeSinceBoot());
        entry->timer.setSingleShot(true);
        entry->timer.setTimerType(Qt::PreciseTimer);
        connect(&entry->timer, &QTimer::timeout, this, [this, key] { endHold(key); });
    }
    return *entry;
}

void CallAlerts::update(Running &running)
{
    AlertContext now = contextOf(running.call);
    now.late = running.late;
    now.shown = wish(running.call).shown;
    switch (alertFor(running.call, running.stage, now)) {
    case Alert::None:
        running.timer.stop();
        running.stage = AlertStage::Silent;
        break;
    case Alert::Wait:
        wait(running);
        break;
    case Alert::Ringing:
        ring(running);
        break;
    case Alert::InCall:
        talk(running);
        break;
    case Alert::Missed:
        miss(running.call);
        break;
    case Alert::Close:
        m_shown.close(NotificationText::key(running.call.call));
        break;
    }
}

void CallAlerts::wait(Running &running)
{
    if (running.stage != AlertStage::Waiting) {
        running.stage = AlertStage::Waiting;
        static_cast<void>(picture(running.call)); // one that the box has may be here when the hold is over
        if (settings().hold.count() > 0) {
            prepareNumbers(); // likewise
        }
        running.timer.start(holdTime(settings()));
    }
}

void CallAlerts::ring(Running &running)
{
    if (running.stage != AlertStage::Ringing) {
        if (!m_throttle.admit(timeSinceBoot())) {
            running.stage = AlertStage::Silent;
            m_isFlood = true;
            m_throttle.request();
            return;
        }
        running.stage = AlertStage::Ringing;
    }
    present(m_text.ringing(running.call, settings().detail));
}

void CallAlerts::talk(Running &running)
{
    if (running.stage != AlertStage::InCall) {
        running.stage = AlertStage::InCall;
        running.timer.stop();
        running.talkingSince = QDateTime::currentDateTime();
    }
    present(m_text.active(running.call, settings().detail, running.talkingSince, m_store.inForce().lines.machines));
}

void CallAlerts::endHold(const QString &key)
{
    const auto entry = m_running.find(key);
    if (entry != m_running.end() && entry->second->stage == AlertStage::Waiting) {
        entry->second->stage = AlertStage::Due;
        update(*entry->second);
    }
}

void CallAlerts::miss(const StoredCall &call)
{
    if (!m_missed.add(call)) {
        return;
    }
    if (m_throttle.isFull(timeSinceBoot())) {
        m_missedMore = true;
        m_throttle.request();
    } else {
        m_missed.show();
    }
}

// What came so fast that it has no notifications of its own.
void CallAlerts::showSummaries()
{
    if (std::exchange(m_isFlood, false)) {
        present(NotificationText::flood(m_throttle.count(timeSinceBoot())));
    }
    if (std::exchange(m_missedMore, false) && !m_missed.isEmpty()) {
        m_missed.show();
    }
}

// A call whose end was not heard in time may have been taken all the same.
void CallAlerts::recallMissed(const StoredCall &call)
{
    if (!isMissed(call.call, settings().missedRule(m_numbers.reader().dialPlan()))) {
        m_missed.recall(call.call);
    }
}

void CallAlerts::showParty(const StoredCall &call)
{
    const QString key = NotificationText::key(call.call);
    const auto entry = m_running.find(key);
    if (entry != m_running.end()) {
        entry->second->call.party = call.party;
        showAnew(*entry->second);
    }
    m_missed.learnParty(call);
}

// What is on the screen of a call, with what is known by now.
void CallAlerts::showAnew(Running &running)
{
    if (running.stage == AlertStage::Ringing) {
        ring(running);
    } else if (running.stage == AlertStage::InCall) {
        talk(running);
    }
}

void CallAlerts::prepareNumbers()
{
    if (settings().detail == NotificationDetail::Full) {
        m_numbers.prepare();
    }
}

void CallAlerts::showNumbers()
{
    for (const auto &[key, running] : m_running) {
        showAnew(*running);
    }
    m_missed.showAnew();
}

void CallAlerts::showState(const CallMonitorState &state)
{
    if (state.phase != CallMonitorState::Phase::Connected) {
        m_boxClock.reset();
    }
    m_outage.follow(state);
}

void CallAlerts::tellOutage(ConnectionFailure failure)
{
    if (settings().connectionLost && mayDisturb(context())) {
        present(NotificationText::connectionLost(failure));
    }
}

void CallAlerts::showMissedSummary(int count, const QDateTime &since)
{
    if (count <= 0 || !settings().missed || !mayDisturb(context())) {
        return;
    }
    m_missed.addEarlier(count, since);
    m_missed.show();
}

QList<StoredCall> CallAlerts::missedCalls() const
{
    return m_missed.isShown() || mayDisturb(context()) ? m_missed.calls() : QList<StoredCall>();
}

void CallAlerts::tell(const Notice &notice)
{
    m_waiting.insert(notice.key, notice);
    tellWaiting();
}

void CallAlerts::remind(const StoredCall &call)
{
    m_reminders.insert(NotificationText::reminderKey(call.call), call);
    tellWaiting();
}

void CallAlerts::tellWaiting()
{
    if ((m_waiting.isEmpty() && m_reminders.isEmpty()) || !mayDisturb(context())) {
        return;
    }
    for (const StoredCall &call : m_reminders.values()) {
        if (!m_shown.find(NotificationText::reminderKey(call.call))) {
            present(m_text.reminder(call, settings().detail));
            Q_EMIT reminded(call.id);
        }
    }
    const QHash<QString, Notice> notices = std::exchange(m_waiting, {});
    for (const Notice &notice : notices) {
        m_notices.insert(notice.key, notice);
        Notification notification;
        notification.key = notice.key;
        notification.kind = NotificationKind::Notice;
        notification.occasion = notice.heading;
        notification.lines = {notice.text};
        notification.actions = {NotificationAction::Show};
        for (const auto &[action, perform] : notice.buttons) {
            notification.actions.append(action);
        }
        present(notification);
    }
}

void CallAlerts::withdraw(const QString &key)
{
    m_waiting.remove(key);
    m_notices.remove(key);
    m_shown.close(key);
}

void CallAlerts::showTest()
{
    const Notification test = m_text.test(settings().detail);
    m_shown.close(test.key);
    present(test);
}

void CallAlerts::closeMissed()
{
    m_missed.close();
}

void CallAlerts::closeAll()
{
    m_shown.closeAll();
    m_running.clear();
    m_missed.forget();
}

void CallAlerts::present(Notification notification)
{
    const std::optional<Notification> before = m_shown.find(notification.key);
    const bool goesOn = before && before->kind == notification.kind;
    const std::optional<StoredCall> call = callOf(notification);
    const AlertContext now = call ? contextOf(*call) : context();
    notification.urgency = goesOn ? before->urgency : urgencyOf(notification.kind, now);
    notification.sound = settings().sound && !traitsOf(notification.kind).sound.isEmpty() && !isMuted(notification);
    if (call) {
        notification.picture = picture(*call);
        chooseTone(notification, *call);
    }
    m_shown.show(notification);
    if (call || notification.key == NotificationText::missedKey()) {
        m_calm.start(); // not before: that makes the machine busy, and the next call may be on its way
    }
}

// One for several calls is silent if rules mute each of them.
bool CallAlerts::isMuted(const Notification &notification) const
{
    const auto isMutedCall = [this](const StoredCall &call) { return wish(call).muted; };
    if (notification.key == NotificationText::missedKey()) {
        const QList<StoredCall> &calls = m_missed.calls();
        return m_missed.areAllKnown() && std::all_of(calls.cbegin(), calls.cend(), isMutedCall);
    }
    const std::optional<StoredCall> call = callOf(notification);
    return call && isMutedCall(*call);
}

void CallAlerts::chooseTone(Notification &notification, const StoredCall &call) const
{
    if (notification.kind != NotificationKind::IncomingCall || !call.call.local) {
        return;
    }
    const NameTable &tones = m_store.inForce().lines.ringTones;
    const QString tone = NumberTable(tones, m_numbers.reader().dialPlan()).of(*call.call.local);
    if (tone == noRingTone) {
        notification.sound = false;
    } else if (RingSound::canPlay()) { // else the desktop may play its own
        notification.ringTone = tone;
    }
}

QImage CallAlerts::picture(const StoredCall &call) const
{
    const bool isWanted = m_pictures && settings().detail == NotificationDetail::Full;
    return isWanted ? m_pictures(call.call.remote.value_or(QString())) : QImage();
}

void CallAlerts::forget(const Notification &notification, NotificationEnd end)
{
    if (notification.kind == NotificationKind::MissedCall && end == NotificationEnd::Dismissed) {
        m_missed.forget();
    }
    m_reminders.remove(notification.key);
    const auto running = m_running.find(notification.key);
    if (running != m_running.end()) {
        running->second->timer.stop();
        running->second->stage = AlertStage::Silent;
        m_shown.close(notification.key); // soon it would be wrong in a list of the desktop, too
    }
}

std::optional<StoredCall> CallAlerts::callOf(const Notification &notification) const
{
    const auto running = m_running.find(notification.key);
    if (running != m_running.end()) {
        return running->second->call;
    }
    if (const std::optional<StoredCall> missed = m_missed.callOf(notification.key)) {
        return missed;
    }
    const auto reminder = m_reminders.constFind(notification.key);
    return reminder == m_reminders.cend() ? std::nullopt : std::optional(*reminder);
}

void CallAlerts::invoke(const Notification &notification, NotificationAction action)
{
    const std::optional<StoredCall> call = callOf(notification);
    const std::optional<LeftMessage> message
        = notification.kind == NotificationKind::MissedCall && action == NotificationAction::Listen
        ? m_missed.messageOf(notification.key)
        : std::nullopt;
    const bool isDone = action != NotificationAction::Copy && action != NotificationAction::LookUp;
    if (isDone && notification.kind == NotificationKind::MissedCall) {
        closeMissed();
    } else if (isDone && (!call || m_reminders.remove(notification.key))) {
        m_shown.close(notification.key);
    }
    if (message) {
        message->listen();
    } else if (call) {
        invokeForCall(*call, action);
    } else if (m_notices.contains(notification.key)) {
        invokeForNotice(m_notices.take(notification.key), action);
    } else if (action == NotificationAction::Settings) {
        m_actions.app.show(AppWindow::Settings);
    } else if (action == NotificationAction::MarkSeen) {
        m_actions.app.markAllSeen();
    } else if (notification.kind != NotificationKind::Test) {
        m_actions.app.show(AppWindow::History);
    }
}

void CallAlerts::invokeForNotice(const Notice &notice, NotificationAction action)
{
    for (const auto &[offered, perform] : notice.buttons) {
        if (offered == action) {
            perform();
            return;
        }
    }
    notice.open();
}

void CallAlerts::invokeForCall(const StoredCall &call, NotificationAction action)
{
    const QString number = call.call.remote.value_or(QString());
    switch (action) {
    case NotificationAction::Show:
        m_actions.app.showCall(call.id);
        break;
    case NotificationAction::Copy:
        m_actions.caller.copy(number);
        break;
    case NotificationAction::LookUp:
        m_actions.caller.lookUp(number);
        break;
    case NotificationAction::CallBack:
        m_actions.caller.call(number);
        break;
    case NotificationAction::MarkSeen:
        m_actions.app.markSeen(call.id);
        break;
    case NotificationAction::Settings:
        m_actions.app.show(AppWindow::Settings);
        break;
    case NotificationAction::Listen: // to a message that is gone
    case NotificationAction::MarkHeard:
        m_actions.app.show(AppWindow::Messages);
        break;
    case NotificationAction::Block:
        m_actions.caller.block(number, {});
        break;
    case NotificationAction::RemindLater:
        m_actions.app.remindLater(call.id);
        break;
    case NotificationAction::Settle:
        m_actions.app.settle(call.id);
        break;
    }
}

} // namespace Rufzeichen
