// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorstate.h"
#include "core/rules/ruleset.h"
#include "core/settings/settingsstore.h"
#include "ui/actions/appactions.h"
#include "ui/notifications/alertsurroundings.h"
#include "ui/notifications/alertthrottle.h"
#include "ui/notifications/missedalerts.h"
#include "ui/notifications/noticealerts.h"
#include "ui/notifications/notificationpolicy.h"
#include "ui/notifications/notificationtext.h"
#include "ui/notifications/outagewatch.h"
#include "ui/notifications/quietstate.h"
#include "ui/notifications/runningalerts.h"
#include "ui/notifications/shownnotifications.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>

namespace Rufzeichen {

/**
 * Turns what happens to calls and to the connection into notifications: one for each call, which follows it from
 * ringing to its end, and one for all calls that were missed in a row. Whether something pops up is decided in
 * notificationpolicy.h, its words are in NotificationText; this class knows what is on the screen.
 */
class CallAlerts : public QObject
{
    Q_OBJECT
public:
    /** All must outlive it, @p numbers shows numbers to people. Outages shorter than @p lastingOutage are not worth a
     * word; tests shorten it. */
    CallAlerts(const SettingsStore &settings, const QuietState &quiet, const Actions &actions, NumberForms &numbers,
               QObject *parent = nullptr, std::chrono::milliseconds lastingOutage = std::chrono::seconds(60));
    ~CallAlerts() override;

    /** Shows by @p notifier from now on, which may be null. What is on the screen moves there. */
    void setNotifier(Notifier *notifier) { m_shown.setNotifier(notifier); }

    /** Whether the desktop wants to be left alone. */
    void setDoNotDisturb(bool on);

    /** Where pictures of people come from: asked with the number of a call, answers a small one or none, at once. */
    void setPictures(std::function<QImage(const QString &number)> pictures);

    /** Whose calls may disturb at any time: asked with the number of a call. */
    void setImportance(std::function<bool(const QString &number)> isImportant)
    {
        m_surroundings.setImportance(std::move(isImportant));
    }

    /** What rules say about showing a call: asked whenever that is decided. */
    void setWishes(std::function<RuleWish(const StoredCall &call)> wishes)
    {
        m_surroundings.setWishes(std::move(wishes));
    }

    /** Which messages the callers of missed calls have left: asked whenever these are shown. */
    void setMessages(LeftMessages messages) { m_missed.setMessages(std::move(messages)); }

    /** A call is new or has changed. */
    void showCall(const StoredCall &call);

    /** Whether @p call rings by its lines, but they came so late that it is over by now: nothing shows it as ringing.
     */
    [[nodiscard]] bool ringsTooLate(const Call &call) const;

    /** More is known of the other party: shows in what is on the screen, never pops up anew. */
    void showParty(const StoredCall &call);

    /** The connection has changed. A lost one is told of if it does not come back soon. */
    void showState(const CallMonitorState &state);

    /** Tells of @p count calls that were missed since @p since, while nobody listened. */
    void showMissedSummary(int count, const QDateTime &since);

    /** The missed calls that are on the screen, or may come back there: the user has not reacted to them. */
    [[nodiscard]] QList<StoredCall> missedCalls() const;

    /** There are new messages of such calls: tells of it in the place of what tells of the calls. */
    void showMissed() { m_missed.show(); }

    /** Messages have changed: shows in what is on the screen, never pops up anew. */
    void showMessages() { m_missed.showAnew(); }

    /** Reminds the user of a call, as soon as it may disturb and numbers are shown as people write them. */
    void remind(const StoredCall &call);

    /** Tells of something that needs the user, as soon as it may disturb. A click does what Notice::open says. */
    void tell(const Notice &notice);

    /** It may be quiet no longer: tells what has waited for that. */
    void tellWaiting();

    /** Takes the notice with this key away, which has become void. */
    void withdraw(const QString &key);

    /** Shows an example, whatever the hour. */
    void showTest();

    /** The user has seen the missed calls: takes their notification away. */
    void closeMissed() { m_missed.close(); }

    /** Takes everything away, as on quitting. */
    void closeAll();

Q_SIGNALS:
    /** An alert may follow: time to ask again whether the desktop wants to be left alone. */
    void alertPrepared();

    /** The user does what the reminder of the call with this id was for, or says that nobody need do it. */
    void reminderFollowed(qint64 id);

private:
    struct Reminder {
        StoredCall call;
        bool isTold = false; ///< else it waits; one that has expired may still be in a list of the desktop
    };

    void update(RunningAlert &running);
    void wait(RunningAlert &running);
    void ring(RunningAlert &running);
    void talk(RunningAlert &running);
    void miss(const StoredCall &call);
    void recallMissed(const StoredCall &call);
    void endHold(const QString &key);
    void showNumbers();
    void showAnew(RunningAlert &running);
    void prepareNumbers();
    void tellReminders();
    void showSummaries();
    void tellOutage(ConnectionFailure failure);
    void present(Notification notification);
    void forget(const Notification &notification, NotificationEnd end);
    void invoke(const Notification &notification, NotificationAction action);
    [[nodiscard]] bool isMuted(const Notification &notification) const;
    [[nodiscard]] QImage picture(const StoredCall &call) const;
    [[nodiscard]] std::optional<StoredCall> callOf(const Notification &notification) const;
    [[nodiscard]] const NotificationSettings &settings() const { return m_store.inForce().notifications; }

    const SettingsStore &m_store;
    AlertSurroundings m_surroundings;
    const Actions m_actions;
    NumberForms &m_numbers;
    const NotificationText m_text;
    ShownNotifications m_shown;
    std::function<QImage(const QString &number)> m_pictures;
    QTimer m_calm; // runs only after a bubble
    AlertThrottle m_throttle;
    bool m_isFlood = false; // since the last summary a call has rung without a notification of its own
    bool m_missedMore = false; // since then calls were missed
    QHash<QString, Reminder> m_reminders; // by the keys of their notifications
    NoticeAlerts m_notices;
    RunningAlerts m_running;
    MissedAlerts m_missed;
    OutageWatch m_outage;
};

} // namespace Rufzeichen
