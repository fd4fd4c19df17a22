// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulerunner.h"

#include "core/rules/ruleaddress.h"
#include "core/wordtable.h"

#include <QStandardPaths>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRunning = 16;

// PipeWire's or PulseAudio's, which desktops bring along.
QString soundPlayer()
{
    const QString player = QStandardPaths::findExecutable(u"pw-play"_s);
    return player.isEmpty() ? u"paplay"_s : player;
}

} // namespace

RuleRunner::RuleRunner(RuleHands &hands, RuleLog &log, Json json, RuleTimes times, QObject *parent)
    : QObject(parent)
    , m_hands(hands)
    , m_log(log)
    , m_json(std::move(json))
    , m_times(std::move(times))
{
}

RuleRunner::~RuleRunner() = default;

void RuleRunner::run(const Rule &rule, const RuleOccasion &occasion)
{
    const RuleShare share = m_share ? m_share(occasion.event) : RuleShare::All;
    if (share != RuleShare::Desktop) {
        runInBackground(rule, occasion);
    }
    if (share != RuleShare::Background) {
        runOnDesktop(rule, occasion);
    }
}

void RuleRunner::runInBackground(const Rule &rule, const RuleOccasion &occasion)
{
    const RuleActions &actions = rule.actions;
    if (!actions.program.isEmpty()) {
        start(rule,
              {.program = actions.program,
               .arguments = actions.arguments,
               .facts = ruleFacts(occasion),
               .input = m_json(occasion) + '\n',
               .limit = m_times.program});
    }
    if (!actions.webhook.isEmpty()) {
        send(rule, occasion);
    }
    if (!actions.note.isEmpty() && !m_hands.writeNote(occasion.call, actions.note)) {
        log({.rule = rule.name, .result = RuleResult::NotWritten});
    }
}

void RuleRunner::runOnDesktop(const Rule &rule, const RuleOccasion &occasion)
{
    if (rule.actions.pausesMusic) {
        m_hands.pauseMusic(occasion.call.call.key);
    }
    if (!rule.actions.sound.isEmpty()) {
        startSound(rule, occasion);
    }
    if (!rule.actions.page.isEmpty()) {
        open(rule, occasion);
    }
}

void RuleRunner::start(const Rule &rule, const RuleCommand &command)
{
    if (!begin(rule, command.program)) {
        return;
    }
    auto *process = new RuleProcess(command, this);
    connect(process, &RuleProcess::finished, this,
            [this, process, rule, program = command.program](const RuleCommandEnd &how) {
                process->deleteLater();
                tell(rule, program, how);
                end();
            });
}

void RuleRunner::startSound(const Rule &rule, const RuleOccasion &occasion)
{
    start(rule,
          {.program = soundPlayer(),
           .arguments = {rule.actions.sound},
           .facts = ruleFacts(occasion),
           .input = {},
           .limit = m_times.sound});
}

void RuleRunner::open(const Rule &rule, const RuleOccasion &occasion)
{
    if (const auto page = pageAddress(rule.actions.page, occasion)) {
        m_hands.openPage(*page);
    } else {
        log({.rule = rule.name, .subject = rule.actions.page, .result = RuleResult::NotOpened});
    }
}

void RuleRunner::send(const Rule &rule, const RuleOccasion &occasion)
{
    const QUrl address(rule.actions.webhook, QUrl::StrictMode);
    if (!begin(rule, address.host())) {
        return;
    }
    const WebhookMessage message {.address = address,
                                  .event = QByteArray(wordFor(ruleEventWords, occasion.event).data()),
                                  .body = m_json(occasion),
                                  .secret = rule.actions.secret};
    auto *delivery = new WebhookDelivery(message, m_times.webhook, this);
    connect(delivery, &WebhookDelivery::finished, this,
            [this, delivery, rule, host = address.host()](bool isDelivered, int status) {
                delivery->deleteLater();
                if (!isDelivered) {
                    log({.rule = rule.name, .subject = host, .result = RuleResult::NotDelivered, .code = status});
                }
                end();
            });
}

// A flood of calls must not become a flood of programs.
bool RuleRunner::begin(const Rule &rule, const QString &subject)
{
    if (m_running >= mostRunning) {
        log({.rule = rule.name, .subject = subject, .result = RuleResult::TooMany});
        return false;
    }
    ++m_running;
    return true;
}

void RuleRunner::end()
{
    if (--m_running == 0) {
        Q_EMIT idle();
    }
}

void RuleRunner::tell(const Rule &rule, const QString &subject, const RuleCommandEnd &end)
{
    switch (end.how) {
    case RuleCommandEnd::How::Ended:
        if (end.code != 0 || !end.said.isEmpty()) {
            log({.rule = rule.name,
                 .subject = subject,
                 .result = RuleResult::Ended,
                 .code = end.code,
                 .text = end.said});
        }
        break;
    case RuleCommandEnd::How::NotStarted:
        log({.rule = rule.name, .subject = subject, .result = RuleResult::NotStarted});
        break;
    case RuleCommandEnd::How::TooSlow:
        log({.rule = rule.name, .subject = subject, .result = RuleResult::TooSlow, .text = end.said});
        break;
    }
}

void RuleRunner::log(RuleLogEntry entry)
{
    entry.time = QDateTime::currentDateTime();
    m_log.add(entry);
}

} // namespace Rufzeichen
