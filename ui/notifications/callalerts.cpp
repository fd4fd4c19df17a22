// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/callalerts.h"

#include "core/calls/missedcall.h"
#include "core/timesinceboot.h"
#include "ui/notifications/callbuttons.h"
#include "ui/notifications/ringsound.h"
#include "ui/text/numberforms.h"

#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds calm = 300ms; // after a bubble, until what formats numbers is loaded

} // namespace

CallAlerts::CallAlerts(const SettingsStore &settings, const QuietState &quiet, const Actions &actions,
                       NumberForms &numbers, QObject *parent, std::chrono::milliseconds lastingOutage)
    : QObject(parent)
    , m_store(settings)
    , m_surroundings(settings, quiet, numbers)
    , m_actions(actions)
    , m_numbers(numbers)
    , m_text(numbers)
    , m_throttle(this)
    , m_notices(m_shown, [this](const Notification &notification) { present(notification); })
    , m_running(this)
    , m_missed(m_text, m_shown, settings, [this](const Notification &notification) { present(notification); })
    , m_outage(lastingOutage, this)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(calm);
    connect(&m_calm, &QTimer::timeout, this, &CallAlerts::prepareNumbers);
    connect(&m_shown, &ShownNotifications::closed, this, &CallAlerts::forget);
    connect(&m_shown, &ShownNotifications::actionInvoked, this, &CallAlerts::invoke);
    connect(&m_numbers, &NumberForms::changed, this, &CallAlerts::showNumbers);
    connect(&m_running, &RunningAlerts::holdEnded, this, &CallAlerts::endHold);
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

void CallAlerts::setPictures(std::function<QImage(const QString &number)> pictures)
{
    m_pictures = std::move(pictures);
}

void CallAlerts::setDoNotDisturb(bool on)
{
    m_surroundings.setDoNotDisturb(on);
    tellWaiting();
}

void CallAlerts::showCall(const StoredCall &call)
{
    if (call.source != CallSource::Live) {
        return; // its times say nothing about the box's clock
    }
    RunningAlert &entry = m_running.follow(call);
    entry.call = call;
    if (entry.stage == AlertStage::New && call.call.phase == CallPhase::Ringing
        && !m_throttle.isFull(timeSinceBoot())) {
        Q_EMIT alertPrepared();
    }
    recallMissed(call);
    update(entry);
    if (call.call.phase == CallPhase::Ended) {
        m_running.remove(NotificationText::key(call.call));
    }
}

bool CallAlerts::ringsTooLate(const Call &call) const
{
    const RunningAlert *const entry = m_running.find(NotificationText::key(call));
    return call.phase == CallPhase::Ringing && entry != nullptr && entry->late;
}

void CallAlerts::update(RunningAlert &running)
{
    AlertContext now = m_surroundings.of(running.call);
    now.late = running.late;
    now.shown = m_surroundings.wish(running.call).shown;
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

void CallAlerts::wait(RunningAlert &running)
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

void CallAlerts::ring(RunningAlert &running)
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

void CallAlerts::talk(RunningAlert &running)
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
    RunningAlert *const entry = m_running.find(key);
    if (entry != nullptr && entry->stage == AlertStage::Waiting) {
        entry->stage = AlertStage::Due;
        update(*entry);
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
    if (!isMissed(call.call, settings().missedRule(m_surroundings.plan()))) {
        m_missed.recall(call.call);
    }
}

void CallAlerts::showParty(const StoredCall &call)
{
    if (RunningAlert *const entry = m_running.find(NotificationText::key(call.call))) {
        entry->call.party = call.party;
        showAnew(*entry);
    }
    m_missed.learnParty(call);
}

// What is on the screen of a call, with what is known by now.
void CallAlerts::showAnew(RunningAlert &running)
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
    for (const auto &[key, running] : m_running.all()) {
        showAnew(*running);
    }
    m_missed.showAnew();
    tellWaiting();
}

void CallAlerts::showState(const CallMonitorState &state)
{
    if (state.phase != CallMonitorState::Phase::Connected) {
        m_running.forgetClock();
    }
    m_outage.follow(state);
}

void CallAlerts::tellOutage(ConnectionFailure failure)
{
    if (settings().connectionLost && mayDisturb(m_surroundings.now())) {
        present(NotificationText::connectionLost(failure));
    }
}

void CallAlerts::showMissedSummary(int count, const QDateTime &since)
{
    if (count <= 0 || !settings().missed || !mayDisturb(m_surroundings.now())) {
        return;
    }
    m_missed.addEarlier(count, since);
    m_missed.show();
}

QList<StoredCall> CallAlerts::missedCalls() const
{
    return m_missed.isShown() || mayDisturb(m_surroundings.now()) ? m_missed.calls() : QList<StoredCall>();
}

void CallAlerts::tell(const Notice &notice)
{
    m_notices.add(notice);
    tellWaiting();
}

void CallAlerts::remind(const StoredCall &call)
{
    m_reminders.insert(NotificationText::reminderKey(call.call), {.call = call});
    tellWaiting();
}

void CallAlerts::tellWaiting()
{
    if ((!m_notices.isWaiting() && m_reminders.isEmpty()) || !mayDisturb(m_surroundings.now())) {
        return;
    }
    tellReminders();
    m_notices.show();
}

// Unlike a call they have the time to wait for what formats numbers.
void CallAlerts::tellReminders()
{
    prepareNumbers();
    if (settings().detail == NotificationDetail::Full && !m_numbers.isPrepared()) {
        return;
    }
    for (const QString &key : m_reminders.keys()) {
        Reminder &reminder = m_reminders[key];
        if (!std::exchange(reminder.isTold, true)) {
            present(m_text.reminder(reminder.call, settings().detail));
        }
    }
}

void CallAlerts::withdraw(const QString &key)
{
    m_notices.withdraw(key);
}

void CallAlerts::showTest()
{
    const Notification test = m_text.test(settings().detail);
    m_shown.close(test.key);
    present(test);
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
    const AlertContext now = call ? m_surroundings.of(*call) : m_surroundings.now();
    notification.urgency = goesOn ? before->urgency : urgencyOf(notification.kind, now);
    notification.sound = settings().sound && !traitsOf(notification.kind).sound.isEmpty() && !isMuted(notification);
    if (call) {
        notification.picture = picture(*call);
        chooseTone(notification, *call, m_store.inForce().lines.ringTones, m_surroundings.plan());
    }
    m_shown.show(notification);
    if (call || notification.key == NotificationText::missedKey()) {
        m_calm.start(); // not before: that makes the machine busy, and the next call may be on its way
    }
}

// One for several calls is silent if rules mute each of them.
bool CallAlerts::isMuted(const Notification &notification) const
{
    const auto isMutedCall = [this](const StoredCall &call) { return m_surroundings.wish(call).muted; };
    if (notification.key == NotificationText::missedKey()) {
        const QList<StoredCall> &calls = m_missed.calls();
        return m_missed.areAllKnown() && std::all_of(calls.cbegin(), calls.cend(), isMutedCall);
    }
    const std::optional<StoredCall> call = callOf(notification);
    return call && isMutedCall(*call);
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
    if (end == NotificationEnd::Dismissed) {
        m_reminders.remove(notification.key);
    }
    if (RunningAlert *const running = m_running.find(notification.key)) {
        running->timer.stop();
        running->stage = AlertStage::Silent;
        m_shown.close(notification.key); // soon it would be wrong in a list of the desktop, too
    }
}

std::optional<StoredCall> CallAlerts::callOf(const Notification &notification) const
{
    if (const RunningAlert *const running = m_running.find(notification.key)) {
        return running->call;
    }
    if (const std::optional<StoredCall> missed = m_missed.callOf(notification.key)) {
        return missed;
    }
    const auto reminder = m_reminders.constFind(notification.key);
    return reminder == m_reminders.cend() ? std::nullopt : std::optional(reminder->call);
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
    const bool isFollowed = action == NotificationAction::CallBack || action == NotificationAction::Settle;
    if (call && isFollowed && notification.kind == NotificationKind::Reminder) {
        Q_EMIT reminderFollowed(call->id);
    }
    if (message) {
        message->listen();
    } else if (call) {
        performForCall(m_actions, *call, action);
    } else if (m_notices.invoke(notification.key, action)) {
        return;
    } else if (action == NotificationAction::Settings) {
        m_actions.app.show(AppWindow::Settings);
    } else if (action == NotificationAction::MarkSeen) {
        m_actions.app.markAllSeen();
    } else if (notification.kind != NotificationKind::Test) {
        m_actions.app.show(AppWindow::History);
    }
}

} // namespace Rufzeichen
