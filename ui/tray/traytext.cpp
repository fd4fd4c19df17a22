// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/traytext.h"

#include "ui/text/calltext.h"
#include "ui/text/connectiontext.h"
#include "ui/text/plainwords.h"

#include <QLocale>
#include <QStringList>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 40; // a menu as wide as the screen helps nobody
    return text.size() > longest ? text.first(longest - 1) + u'…' : text;
}

QString timeOfDay(const QTime &time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QTime timeOfDay(const BoxTime &time)
{
    return {time.hour, time.minute, time.second};
}

} // namespace

QString TrayText::party(const StoredCall &call, NumberForms &numbers)
{
    return shortened(
        sanitized(call.party.name.isEmpty() ? CallText::party(call.call.remote, numbers) : call.party.name));
}

QString TrayText::summary(const StoredCall &call, NumberForms &numbers)
{
    const std::optional<BoxTime> time = call.call.started ? call.call.started
        : call.call.connected                             ? call.call.connected
                                                          : call.call.ended;
    const QString who = call.party.name.isEmpty() ? CallText::title(call.call.remote, numbers) : call.party.name;
    QString what = tr("%1 – %2", "who – missed").arg(shortened(sanitized(who)), CallText::outcome(call.call));
    if (!time) {
        return what;
    }
    const QString day = QLocale().toString(time->date(), QLocale::ShortFormat);
    return u"%1 %2  %3"_s.arg(day, timeOfDay(timeOfDay(*time)), what);
}

QString TrayText::connection(const TrayState &state)
{
    const QString host = shortened(sanitized(state.host));
    switch (state.connection.phase) {
    case CallMonitorState::Phase::Connected:
        return tr("Connected to %1").arg(host);
    case CallMonitorState::Phase::Connecting:
        if (!state.connection.failure) {
            return tr("Connecting to %1 …").arg(host);
        }
        break;
    case CallMonitorState::Phase::Disconnected:
        break;
    }
    return tr("Not connected to %1").arg(host);
}

QString TrayText::readingAlong()
{
    return tr("A recorder on this computer keeps the calls");
}

QString TrayText::quiet(const TrayState &state)
{
    if (!state.quiet) {
        return tr("Quiet: off");
    }
    return state.quietUntil ? tr("Quiet until %1").arg(timeOfDay(state.quietUntil->time())) : tr("Quiet: on");
}

namespace {

QString running(const StoredCall &call, NumberForms &numbers)
{
    const QString party = TrayText::party(call, numbers);
    switch (call.call.phase) {
    case CallPhase::Ringing:
        return TrayText::tr("Incoming call: %1").arg(party);
    case CallPhase::Dialling:
        return TrayText::tr("Calling: %1").arg(party);
    case CallPhase::Talking:
    case CallPhase::Ended:
        break;
    }
    return call.call.connected
        ? TrayText::tr("In call since %1: %2").arg(timeOfDay(timeOfDay(*call.call.connected)), party)
        : TrayText::tr("In call: %1").arg(party);
}

} // namespace

QString TrayText::toolTip(const TrayState &state, NumberForms &numbers)
{
    QStringList lines;
    for (const StoredCall &call : state.running) {
        lines += running(call, numbers);
    }
    if (state.missed > 0) {
        lines += tr("%Ln new missed call(s)", nullptr, state.missed);
    }
    if (state.toCallBack > 0) {
        lines += tr("%Ln call(s) to call back", nullptr, state.toCallBack);
    }
    if (state.newMessages > 0) {
        lines += tr("%Ln new voice message(s)", nullptr, state.newMessages);
    }
    lines += connection(state);
    if (state.connection.phase != CallMonitorState::Phase::Connected && state.connection.failure) {
        lines.last() += u": "_s + ConnectionText::reason(state.connection);
        if (state.connection.nextTry) {
            const QTime next = state.connection.nextTry->toLocalTime().time();
            lines += tr("Next try at %1").arg(timeToTheSecond(next));
        }
    }
    if (state.readsAlong) {
        lines += readingAlong();
    }
    if (state.boxWaits) {
        lines += tr("The FRITZ!Box waits for a login");
    }
    if (state.quiet) {
        lines += quiet(state);
    }
    return lines.join(u'\n').replace(u'<', u'‹').replace(u'>', u'›');
}

} // namespace Rufzeichen
