// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxclock.h"
#include "core/rules/ruleengine.h"
#include "core/settings/settings.h"
#include "ui/text/ownnames.h"

#include <QObject>
#include <functional>

namespace Rufzeichen {

class CallFeed;
class LiveOutput;

/**
 * Has done what the rules of the settings say about calls, by a command that runs for ever: without a desktop, so it
 * opens no page and pauses no music. What comes of it is said on a stream.
 */
class TerminalRules : public QObject, private RuleHands
{
    Q_OBJECT
public:
    /** What rules ask for that the command knows; all may be called at any time. */
    struct Knowledge {
        RuleEngine::Contacts contact;
        RuleEngine::Places place {}; ///< empty: calls come with theirs
        OwnMachinesNow machines;
        std::function<OwnNames()> names;
        std::function<bool(const StoredCall &call, const QString &text)> writeNote {}; ///< empty: nobody has notes
    };

    /** Both must outlive it. @p feed is where the calls come from. */
    TerminalRules(const CallFeed &feed, LiveOutput &errors, Knowledge knowledge, QObject *parent = nullptr);
    ~TerminalRules() override;

    /** See RuleRunner::setShare(). */
    void setShare(RuleRunner::Share share) { m_runner.setShare(std::move(share)); }

    /** Goes by those of @p settings from now on. */
    void setRules(const Settings &settings, const DialPlan &plan);

    /** As those of RuleEngine. */
    void resume(const Call &call) { m_engine.resume(call); }
    void take(const StoredCall &call) { m_engine.take(call); }
    void takeMessage(const StoredCall &call) { m_engine.takeMessage(call); }

private:
    void openPage(const QUrl &) override { } // a terminal has none of these
    void pauseMusic(const QString &) override { }
    void endCall(const QString &) override { }
    bool writeNote(const StoredCall &call, const QString &text) override;

    const Knowledge m_knowledge;
    BoxClock m_boxClock; // of calls that rules are for
    RuleLog m_log;
    RuleRunner m_runner;
    RuleEngine m_engine;
};

} // namespace Rufzeichen
