// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleengine.h"
#include "core/settings/settingsstore.h"
#include "core/tr064/boxanswers.h"
#include "ui/notifications/musicpause.h"

#include <QDBusConnection>
#include <QObject>
#include <utility>

namespace Rufzeichen {

class BoxDesk;
class CallHistory;

/** Has done what the rules of the settings say about calls, with this desktop and this history. */
class CallRules : public QObject, private RuleHands
{
    Q_OBJECT
public:
    /** All must outlive it. */
    CallRules(const SettingsStore &settings, CallHistory &history, BoxDesk &box, const QDBusConnection &bus,
              QObject *parent = nullptr);
    ~CallRules() override;

    /** See RuleEngine::setLateness(). */
    void setLateness(RuleEngine::Lateness isLate) { m_engine.setLateness(std::move(isLate)); }

    /** See RuleRunner::setShare(). */
    void setShare(RuleRunner::Share share) { m_runner.setShare(std::move(share)); }

    /** A call that another run of the program has left like this. */
    void resume(const Call &call) { m_engine.resume(call); }

    /** A call is new or has changed, and is in the history. */
    void take(const StoredCall &call);

    /** What rules say about showing it. */
    [[nodiscard]] RuleWish wish(const StoredCall &call);

    [[nodiscard]] const RuleLog &log() const { return m_log; }

    /** Whose number it is. */
    [[nodiscard]] RuleContact contact(const QString &remote) const;

private:
    void openPage(const QUrl &page) override;
    void pauseMusic(const QString &key) override { m_music.begin(key); }
    void endCall(const QString &key) override { m_music.end(key); }
    bool writeNote(const StoredCall &call, const QString &text) override;
    void takeMessages(const QList<TamMessage> &messages);
    void follow();

    const SettingsStore &m_settings;
    CallHistory &m_history;
    BoxDesk &m_box;
    MusicPause m_music;
    RuleLog m_log;
    RuleRunner m_runner;
    RuleEngine m_engine;
    DialPlan m_dialPlan; // that the engine goes by
    bool m_isCurrent = false; // so it is with the rules
};

} // namespace Rufzeichen
