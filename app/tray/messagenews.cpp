// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/messagenews.h"

#include "app/tray/boxdesk.h"
#include "app/tray/windows.h"
#include "core/numbers/canonicalnumber.h"
#include "core/sync/messagematch.h"
#include "ui/notifications/callalerts.h"
#include "ui/text/calltext.h"
#include "ui/text/plainwords.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QString messagesKey()
{
    return u"messages"_s;
}

} // namespace

MessageNews::MessageNews(BoxDesk &desk, const SettingsStore &settings, CallAlerts &alerts, CallerActions &callers,
                         Windows &windows)
    : m_desk(desk)
    , m_settings(settings)
    , m_alerts(alerts)
    , m_callers(callers)
    , m_windows(windows)
{
    connect(&desk.messages(), &MessageStore::arrived, this, &MessageNews::take);
    connect(&desk.messages(), &MessageStore::changed, this, [this] {
        if (m_desk.messages().newCount() == 0) {
            m_alerts.withdraw(messagesKey());
        }
        m_alerts.showMessages();
    });
    m_alerts.setMessages([this](const StoredCall &call) { return messageOf(call); });
}

MessageNews::~MessageNews()
{
    m_alerts.setMessages({});
}

void MessageNews::take(const QList<TamMessage> &messages)
{
    const QList<StoredCall> missed = m_alerts.missedCalls();
    QList<TamMessage> others = messages;
    others.removeIf([this, &missed](const TamMessage &message) {
        return std::any_of(missed.begin(), missed.end(), [&](const StoredCall &call) { return isOf(message, call); });
    });
    if (others.size() < messages.size()) {
        m_alerts.showMissed();
    }
    if (!others.isEmpty()) {
        tell(others);
    }
}

bool MessageNews::isOf(const TamMessage &message, const StoredCall &call) const
{
    return isLeftIn(message, call.call, [this](const QString &number) {
        return canonicalNumber(number, m_desk.connection().dialPlan());
    });
}

std::optional<LeftMessage> MessageNews::messageOf(const StoredCall &call)
{
    for (const TamMessage &message : m_desk.messages().messages()) {
        if (message.isNew && isOf(message, call)) {
            return LeftMessage {.id = message.id(), .minutes = message.minutes, .listen = [this, message] {
                                    m_windows.playMessage(message);
                                }};
        }
    }
    return std::nullopt;
}

void MessageNews::tell(const QList<TamMessage> &messages)
{
    const TamMessage newest = messages.constFirst();
    Notice notice {.key = messagesKey(), .heading = tr("New voice message"), .text = textOf(newest)};
    notice.open = [this, newest] { m_windows.showMessage(newest); };
    notice.buttons = {{NotificationAction::Listen, [this, newest] { m_windows.playMessage(newest); }}};
    if (messages.size() > 1) {
        notice.heading = tr("%Ln new voice message(s)", nullptr, int(messages.size()));
    } else {
        if (!newest.remote.isEmpty()) {
            notice.buttons.append({NotificationAction::CallBack, [this, newest] { m_callers.call(newest.remote); }});
        }
        notice.buttons.append({NotificationAction::MarkHeard, [this, newest] {
                                   m_desk.messages().mark(newest, MessageMark::Heard, this, [](const auto &) {});
                               }});
    }
    m_alerts.tell(notice);
}

// Who may be on the screen is a wish of the user.
QString MessageNews::textOf(const TamMessage &message) const
{
    // The box rounds up to whole minutes.
    const QString length = message.minutes ? tr("up to %Ln minute(s)", nullptr, *message.minutes) : QString();
    if (m_settings.inForce().notifications.detail != NotificationDetail::Full) {
        return length;
    }
    const auto known = message.remote.isEmpty()
        ? std::nullopt
        : m_desk.store().directory().lookup(m_desk.numbers().number(message.remote));
    const QString name = sanitized(known ? known->name : message.name).trimmed();
    const QString who = name.isEmpty() ? sanitized(CallText::party(message.remote, m_desk.numberForms())) : name;
    return length.isEmpty() ? who : tr("%1 · %2").arg(who, length);
}

} // namespace Rufzeichen
