// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notificationtext.h"

#include "core/calls/call.h"
#include "ui/text/calltext.h"
#include "ui/text/connectiontext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"

#include <QLocale>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

/** Neither steers nor floods the screen. */
QString bounded(const QString &text)
{
    constexpr qsizetype longest = 80;
    if (text.size() <= longest) {
        return sanitized(text.simplified());
    }
    const qsizetype length = text.at(longest - 2).isHighSurrogate() ? longest - 2 : longest - 1;
    return sanitized(text.left(length).simplified()) + u'…';
}

bool hasNumber(const Call &call)
{
    return call.remote && !call.remote->isEmpty();
}

// Somebody in no phone book. It stands last: some desktops show three buttons only.
bool mayBeUnwanted(const StoredCall &call, NotificationDetail detail)
{
    return hasNumber(call.call) && call.party.name.isEmpty() && detail != NotificationDetail::Hidden;
}

bool isOnMachine(const Call &call, const OwnMachines &machines)
{
    return call.extension && extensionKind(*call.extension, machines) == ExtensionKind::AnsweringMachine;
}

QString timeOfDay(BoxTime time)
{
    return QLocale().toString(QTime(time.hour, time.minute), QLocale::ShortFormat);
}

} // namespace

// Number and place, as far as they are not in the heading.
QString NotificationText::whence(const StoredCall &call) const
{
    QStringList parts;
    if (!call.party.name.isEmpty() && hasNumber(call.call)) {
        parts.append(bounded(m_numbers.shown(*call.call.remote)));
    }
    if (const QString place = CallText::place(call.party); !place.isEmpty()) {
        parts.append(bounded(place));
    }
    return parts.join(u" · "_s);
}

QString NotificationText::heading(const StoredCall &call, NotificationDetail detail) const
{
    if (detail == NotificationDetail::Hidden) {
        return {};
    }
    if (!call.party.name.isEmpty()) {
        return bounded(call.party.name);
    }
    if (call.call.remote && call.call.remote->isEmpty()) {
        return tr("Number withheld");
    }
    return detail == NotificationDetail::Full && call.call.remote ? bounded(m_numbers.shown(*call.call.remote))
                                                                  : tr("Unknown caller");
}

Notification NotificationText::base(const StoredCall &call, NotificationDetail detail) const
{
    Notification result;
    result.key = key(call.call);
    result.heading = heading(call, detail);
    if (detail == NotificationDetail::Full) {
        result.lines.append(whence(call));
        if (call.call.local && !call.call.local->isEmpty()) {
            result.lines.append(tr("for %1", "own number").arg(bounded(m_numbers.line(*call.call.local))));
            result.colour = m_numbers.lineColour(call.call.local);
        }
        result.lines.append(bounded(call.numberNote));
        result.lines.removeAll(QString());
    }
    result.actions.append(NotificationAction::Show);
    return result;
}

Notification NotificationText::ringing(const StoredCall &call, NotificationDetail detail) const
{
    Notification result = base(call, detail);
    result.kind = NotificationKind::IncomingCall;
    result.occasion = tr("Incoming call");
    if (hasNumber(call.call)) {
        result.actions += {NotificationAction::Copy, NotificationAction::LookUp};
    }
    if (mayBeUnwanted(call, detail)) {
        result.actions.append(NotificationAction::Block);
    }
    return result;
}

Notification NotificationText::active(const StoredCall &call, NotificationDetail detail, const QDateTime &since,
                                      const OwnMachines &machines) const
{
    Notification result = base(call, detail);
    result.kind = NotificationKind::ActiveCall;
    result.talkingSince = since;
    if (isOnMachine(call.call, machines)) {
        result.occasion = tr("On the answering machine");
    } else if (call.call.extension && extensionKind(*call.call.extension, machines) == ExtensionKind::Fax) {
        result.occasion = tr("A fax is coming in");
    } else {
        result.occasion = tr("In call");
        if (call.call.extension && detail == NotificationDetail::Full) {
            result.lines.append(tr("on %1", "phone").arg(bounded(m_numbers.phone(call))));
        }
    }
    if (hasNumber(call.call)) {
        result.actions += {NotificationAction::Copy, NotificationAction::LookUp};
    }
    return result;
}

Notification NotificationText::missed(const StoredCall &call, NotificationDetail detail) const
{
    Notification result = base(call, detail);
    result.kind = NotificationKind::MissedCall;
    result.occasion = tr("Missed call");
    if (call.call.started) {
        result.lines.append(tr("at %1").arg(timeOfDay(*call.call.started)));
    }
    if (call.call.outcome == CallOutcome::Machine) {
        result.lines.append(tr("taken by the answering machine"));
    }
    if (hasNumber(call.call)) {
        result.actions += {NotificationAction::CallBack, NotificationAction::Copy};
    }
    result.actions.append(NotificationAction::MarkSeen);
    if (mayBeUnwanted(call, detail)) {
        result.actions.append(NotificationAction::Block);
    }
    return result;
}

Notification NotificationText::reminder(const StoredCall &call, NotificationDetail detail) const
{
    Notification result = base(call, detail);
    result.key = reminderKey(call.call);
    result.kind = NotificationKind::Reminder;
    result.occasion = tr("Reminder of a call");
    if (!call.note.isEmpty() && detail == NotificationDetail::Full) {
        result.lines.prepend(bounded(call.note));
    }
    // First what closes the matter: some desktops show three buttons only.
    if (hasNumber(call.call)) {
        result.actions.append(NotificationAction::CallBack);
    }
    result.actions += {NotificationAction::RemindLater, NotificationAction::Settle};
    if (hasNumber(call.call)) {
        result.actions.append(NotificationAction::Copy);
    }
    return result;
}

Notification NotificationText::missed(const MissedCalls &calls, NotificationDetail detail) const
{
    constexpr qsizetype named = 3;
    Notification result;
    result.key = missedKey();
    result.kind = NotificationKind::MissedCall;
    result.occasion = tr("%Ln missed calls", nullptr, calls.count());
    if (calls.earlier > 0 && calls.since.isValid()) {
        const QLocale locale;
        const QDateTime since = calls.since.toLocalTime();
        result.lines.append(since.date() == QDate::currentDate()
                                ? tr("since %1", "time").arg(locale.toString(since.time(), QLocale::ShortFormat))
                                : tr("since %1", "date").arg(locale.toString(since, QLocale::ShortFormat)));
    }
    if (detail != NotificationDetail::Hidden) {
        for (const StoredCall &call : calls.calls.last(qMin(named, calls.calls.size()))) {
            const QString who = heading(call, detail);
            result.lines.append(call.call.started ? u"%1  %2"_s.arg(timeOfDay(*call.call.started), who) : who);
        }
        const int more = calls.count() - static_cast<int>(qMin(named, calls.calls.size()));
        if (more > 0 && !calls.calls.isEmpty()) {
            //: Below the names of some who have called
            result.lines.append(tr("and %Ln more", nullptr, more));
        }
    }
    result.actions = {NotificationAction::Show, NotificationAction::MarkSeen};
    return result;
}

// The first of the buttons: some desktops show three only. The box rounds up to whole minutes.
void NotificationText::offerListening(Notification &notification, int messages, const std::optional<int> &minutes)
{
    notification.lines.removeOne(tr("taken by the answering machine")); // who else
    notification.lines.append(messages == 1 && minutes ? tr("Voice message, up to %Ln minute(s)", nullptr, *minutes)
                                                       : tr("%Ln voice message(s)", nullptr, messages));
    notification.actions.insert(1, NotificationAction::Listen);
}

Notification NotificationText::flood(int calls)
{
    Notification result;
    result.key = floodKey();
    result.kind = NotificationKind::Notice;
    result.occasion = tr("%Ln calls in the last minute", nullptr, calls);
    result.lines = {tr("They are too many to show each one. All are in the call history.")};
    result.actions = {NotificationAction::Show};
    return result;
}

Notification NotificationText::connectionLost(ConnectionFailure failure)
{
    Notification result;
    result.key = connectionKey();
    result.kind = NotificationKind::ConnectionLost;
    result.occasion = tr("FRITZ!Box not reachable");
    QString reason = ConnectionText::reasonOfLoss(failure);
    reason.replace(0, 1, reason.left(1).toUpper());
    result.lines = {reason + u'.', tr("Calls are not shown until the connection is back.")};
    result.actions = {NotificationAction::Show, NotificationAction::Settings};
    return result;
}

Notification NotificationText::test(NotificationDetail detail) const
{
    StoredCall call;
    call.call.key = u"test"_s;
    call.call.remote = u"030 123456"_s;
    call.party = {.name = u"Erika Mustermann"_s, .place = u"Berlin"_s};
    Notification result = base(call, detail);
    result.occasion = tr("Test: a call would look like this");
    return result;
}

QString NotificationText::action(NotificationAction action)
{
    static_assert(int(NotificationAction::Settle) == 10);
    const QStringList texts {tr("Show"), tr("Copy number"), tr("Look up"), tr("Call back"), tr("Mark as seen"),
                             tr("Settings"), tr("Listen"), tr("Mark as heard"),
                             //: A button: of a call, one is reminded again then
                             tr("Block…"), tr("In an hour"),
                             //: A button: nobody need call back any more
                             tr("Done")};
    return texts.at(int(action));
}

QString NotificationText::missedKey()
{
    return u"missed"_s;
}

QString NotificationText::floodKey()
{
    return u"flood"_s;
}

QString NotificationText::connectionKey()
{
    return u"connection"_s;
}

QString NotificationText::key(const Call &call)
{
    return u"call "_s + call.key;
}

QString NotificationText::reminderKey(const Call &call)
{
    return u"reminder "_s + call.key;
}

} // namespace Rufzeichen
