// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace Rufzeichen {

class AppActions;
class CallAlerts;
class CallHistory;
class CallMonitorLog;
class PhonebookStore;
class RetentionKeeper;
struct HistoryOpening;

/**
 * Tells the user what is wrong and does not wait for a click: in the window, which may never be opened, and in a
 * notification. Follows call history, its retention, log and stored phone books, of which nobody else hears.
 */
class Troubles : public QObject
{
    Q_OBJECT
public:
    /** @p alerts and @p actions must outlive it. */
    Troubles(CallAlerts &alerts, AppActions &actions, QObject *parent = nullptr);
    ~Troubles() override;

    /** Follows them from now on. */
    void follow(const CallHistory &history);
    void follow(const CallMonitorLog &log);
    void follow(const PhonebookStore &phonebooks);
    void follow(const RetentionKeeper &retention);

    /** What is to be said of how the history was opened. */
    void tell(const HistoryOpening &opening);

    /** Tells of a trouble; a later one with the same key takes its place. */
    void warn(const QString &key, const QString &text);

private:
    void end(const QString &key, const QString &text);

    CallAlerts &m_alerts;
    AppActions &m_actions;
};

} // namespace Rufzeichen
