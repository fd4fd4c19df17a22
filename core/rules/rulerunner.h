// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rulelog.h"
#include "core/rules/ruleoccasion.h"
#include "core/rules/ruleprocess.h"
#include "core/rules/webhookdelivery.h"

#include <QObject>
#include <QUrl>
#include <functional>
#include <utility>

namespace Rufzeichen {

/** What rules do that only a program with a desktop, or with a history, can do. */
class RuleHands
{
public:
    virtual ~RuleHands() = default;

    virtual void openPage(const QUrl &page) = 0;

    /** Pauses what plays, until the call with this key is over. */
    virtual void pauseMusic(const QString &key) = 0;

    /** The call with this key is over. */
    virtual void endCall(const QString &key) = 0;

    /** False: there is no such call to write it about. */
    [[nodiscard]] virtual bool writeNote(const StoredCall &call, const QString &text) = 0;

protected:
    RuleHands() = default;
    Q_DISABLE_COPY_MOVE(RuleHands)
};

/** Which of all that rules do is done here: two programs that hear the same calls share it. */
enum class RuleShare : quint8 {
    All,
    Desktop, ///< pages, music and sounds: what a person sees or hears
    Background, ///< programs, webhooks and notes
};

/** How long things may take that rules do; tests shorten it. */
struct RuleTimes {
    std::chrono::milliseconds program {10000};
    std::chrono::milliseconds sound {60000};
    WebhookTimes webhook {};

    bool operator==(const RuleTimes &) const = default;
};

/**
 * Does what rules say, so many things at a time and no more. What programs and servers have to say about that goes
 * into the log. What still runs when this is destroyed is ended.
 */
class RuleRunner : public QObject
{
    Q_OBJECT
public:
    /** The call of an occasion as JSON. */
    using Json = std::function<QByteArray(const RuleOccasion &occasion)>;

    /** What is done here now, when this happens. */
    using Share = std::function<RuleShare(RuleEvent event)>;

    /** All must outlive it. */
    RuleRunner(RuleHands &hands, RuleLog &log, Json json, RuleTimes times = {}, QObject *parent = nullptr);
    ~RuleRunner() override;

    /** Asked each time. Without it, all is done here. */
    void setShare(Share share) { m_share = std::move(share); }

    void run(const Rule &rule, const RuleOccasion &occasion);

    /** Programs, sounds and webhooks that are not done yet. */
    [[nodiscard]] int running() const { return m_running; }

Q_SIGNALS:
    /** All that was begun is done. */
    void idle();

private:
    void runOnDesktop(const Rule &rule, const RuleOccasion &occasion);
    void runInBackground(const Rule &rule, const RuleOccasion &occasion);
    void start(const Rule &rule, const RuleCommand &command);
    void startSound(const Rule &rule, const RuleOccasion &occasion);
    void send(const Rule &rule, const RuleOccasion &occasion);
    void open(const Rule &rule, const RuleOccasion &occasion);
    [[nodiscard]] bool begin(const Rule &rule, const QString &subject);
    void end();
    void tell(const Rule &rule, const QString &subject, const RuleCommandEnd &end);
    void log(RuleLogEntry entry);

    RuleHands &m_hands;
    RuleLog &m_log;
    const Json m_json;
    const RuleTimes m_times;
    Share m_share; // may be empty
    int m_running = 0;
};

} // namespace Rufzeichen
