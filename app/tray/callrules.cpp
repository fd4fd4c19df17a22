// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/callrules.h"

#include "app/tray/boxdesk.h"
#include "core/calls/callhistory.h"
#include "core/numbers/canonicalnumber.h"
#include "core/rules/rulenote.h"
#include "core/sync/messagematch.h"
#include "ui/text/ruleresult.h"
#include "ui/writers/calljson.h"

#include <QDesktopServices>
#include <QLoggingCategory>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(rulesLog, "rufzeichen.rules", QtInfoMsg)

} // namespace

CallRules::CallRules(const SettingsStore &settings, CallHistory &history, BoxDesk &box, const QDBusConnection &bus,
                     QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_history(history)
    , m_box(box)
    , m_music(bus)
    , m_runner(*this, m_log,
               [this](const RuleOccasion &occasion) {
                   const OwnNames &names = m_box.numberForms().names();
                   return CallJson::of(occasion.call.call, occasion.call.party, names);
               })
    , m_engine(
          m_runner, *this, [this](const QString &remote) { return contact(remote); },
          [this] { return m_settings.inForce().lines.machines; })
{
    m_engine.setPlaces([this](const QString &remote) { return m_box.boxSync().parties().place(remote); });
    connect(&m_settings, &SettingsStore::changed, this, [this] { m_isCurrent = false; });
    connect(&m_box.messages(), &MessageStore::arrived, this, &CallRules::takeMessages);
    // What programs say may have numbers in it, and is for RuleLog alone.
    connect(&m_log, &RuleLog::added, this, [](RuleLogEntry entry) {
        entry.text.clear();
        qCInfo(rulesLog).noquote() << RuleResultText::of(entry);
    });
}

CallRules::~CallRules() = default;

void CallRules::take(const StoredCall &call)
{
    follow();
    m_engine.take(call);
}

RuleWish CallRules::wish(const StoredCall &call)
{
    follow();
    return m_engine.wish(call);
}

void CallRules::takeMessages(const QList<TamMessage> &messages)
{
    follow();
    for (const TamMessage &message : messages) {
        m_engine.takeMessage(callOfMessage(message, m_history.reader(), [this](const QString &number) {
            return canonicalNumber(number, m_box.connection().dialPlan());
        }));
    }
}

void CallRules::openPage(const QUrl &page)
{
    QDesktopServices::openUrl(page);
}

bool CallRules::writeNote(const StoredCall &call, const QString &text)
{
    return writeRuleNote(m_history, call, text);
}

// The dial plan is learned of the box, at any time.
void CallRules::follow()
{
    const DialPlan plan = m_box.connection().dialPlan();
    if (m_isCurrent && plan == m_dialPlan) {
        return;
    }
    m_isCurrent = true;
    m_dialPlan = plan;
    const Settings &settings = m_settings.inForce();
    m_engine.setRules(settings.rules, plan, settings.notifications.missedRule(plan));
}

RuleContact CallRules::contact(const QString &remote) const
{
    return m_box.contact(remote);
}

} // namespace Rufzeichen
