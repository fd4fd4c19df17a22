// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plaintext.h"

#include "core/calls/extension.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype timeWidth = 19; // 2020-06-16 12:25:42
constexpr qsizetype eventWidth = 10; // DISCONNECT

QString timeColumn(const std::optional<BoxTime> &time)
{
    QString text = time ? QString::fromLatin1(time->toIso()) : QString();
    return text.replace(u'T', u' ').leftJustified(timeWidth);
}

QString callIndent()
{
    return QString(timeWidth, u' ') + u"  "_s;
}

QString eventName(CallMonitorEvent event)
{
    switch (event) {
    case CallMonitorEvent::Ring:
        return u"RING"_s;
    case CallMonitorEvent::Call:
        return u"CALL"_s;
    case CallMonitorEvent::Connect:
        return u"CONNECT"_s;
    case CallMonitorEvent::Disconnect:
        return u"DISCONNECT"_s;
    case CallMonitorEvent::Unknown:
    case CallMonitorEvent::Malformed:
        break;
    }
    return u"?"_s;
}

} // namespace

PlainText::PlainText(Colours colours)
    : m_colours(colours)
{
}

QString PlainText::row(const CallMonitorState &state, const CallMonitorAddress &address, const QDateTime &now) const
{
    const bool connected = state.phase == CallMonitorState::Phase::Connected;
    return now.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u"  "_s
        + coloured(harmless(connection(state, address)), connected ? Colour::Green : Colour::Yellow) + u'\n';
}

QString PlainText::row(const CallMonitorLine &line) const
{
    const QString rest = harmless(details(line));
    return timeColumn(line.time) + u"  "_s + eventName(line.event).leftJustified(eventWidth) + u"  "_s + rest + u'\n';
}

QString PlainText::row(const Call &call) const
{
    const QString remote = party(call.remote);
    const QString own = call.local ? *call.local : QString();
    switch (call.phase) {
    case CallPhase::Ringing:
        return callIndent()
            + coloured(harmless(own.isEmpty() ? tr("→ %1 calls").arg(remote) : tr("→ %1 calls %2").arg(remote, own)),
                       Colour::Blue)
            + u'\n';
    case CallPhase::Dialling:
        return callIndent()
            + coloured(harmless(own.isEmpty() ? tr("→ somebody here calls %1").arg(remote)
                                              : tr("→ %1 calls %2").arg(own, remote)),
                       Colour::Blue)
            + u'\n';
    case CallPhase::Talking:
        return callIndent()
            + coloured(harmless(call.extension ? tr("→ in call with %1 (%2)").arg(remote, device(*call.extension))
                                               : tr("→ in call with %1").arg(remote)),
                       Colour::Green)
            + u'\n';
    case CallPhase::Ended:
        break;
    }
    const bool good = call.outcome == CallOutcome::Answered || call.outcome == CallOutcome::Fax;
    return callIndent() + coloured(harmless(ended(call)), good ? Colour::Green : Colour::Red) + u'\n';
}

QString PlainText::coloured(const QString &text, Colour colour) const
{
    if (m_colours == Colours::Off) {
        return text;
    }
    return u"\x1b["_s + QString::number(static_cast<int>(colour)) + u'm' + text + u"\x1b[0m"_s;
}

QString PlainText::connection(const CallMonitorState &state, const CallMonitorAddress &address)
{
    switch (state.phase) {
    case CallMonitorState::Phase::Connecting:
        return tr("Connecting to %1, port %2 …").arg(address.host).arg(address.port);
    case CallMonitorState::Phase::Connected:
        return state.attempts > 1 ? tr("Connected to %1 after %n tries", nullptr, state.attempts).arg(address.host)
                                  : tr("Connected to %1").arg(address.host);
    case CallMonitorState::Phase::Disconnected:
        break;
    }
    if (!state.failure) {
        return tr("Disconnected from %1").arg(address.host);
    }
    return tr("Not connected to %1: %2. Trying again until it works.").arg(address.host, reason(*state.failure));
}

QString PlainText::reason(ConnectionFailure failure)
{
    switch (failure) {
    case ConnectionFailure::Refused:
        return tr("the call monitor is off (dial #96*5* on a phone to switch it on) or the box restarts");
    case ConnectionFailure::Timeout:
        return tr("the box does not answer");
    case ConnectionFailure::HostNotFound:
        return tr("the name is not known in this network");
    case ConnectionFailure::Network:
        break;
    case ConnectionFailure::Closed:
        return tr("the box has ended the connection");
    case ConnectionFailure::Reset:
        return tr("the box has broken the connection");
    case ConnectionFailure::Dead:
        return tr("the box does not answer any more");
    }
    return tr("the network is down");
}

QString PlainText::details(const CallMonitorLine &line)
{
    const QString trunk = line.trunk ? u"  "_s + *line.trunk : QString();
    const QString extension = line.extension ? device(*line.extension) : tr("an unknown device");
    switch (line.event) {
    case CallMonitorEvent::Ring:
        return party(line.remote) + u" → "_s + line.local.value_or(u"?"_s) + trunk;
    case CallMonitorEvent::Call:
        return line.local.value_or(u"?"_s) + u" → "_s + party(line.remote) + u"  "_s + extension + trunk;
    case CallMonitorEvent::Connect:
        return line.remote ? party(line.remote) + u"  "_s + extension : extension;
    case CallMonitorEvent::Disconnect:
        return line.duration ? duration(*line.duration) : QString();
    case CallMonitorEvent::Unknown:
    case CallMonitorEvent::Malformed:
        break;
    }
    return textFromBox(line.raw);
}

QString PlainText::ended(const Call &call)
{
    const QString remote = party(call.remote);
    const QString length = call.duration ? duration(*call.duration) : tr("unknown length");
    switch (*call.outcome) {
    case CallOutcome::Answered:
        return tr("■ call with %1 has ended, %2").arg(remote, length);
    case CallOutcome::Missed:
        return tr("■ missed call from %1").arg(remote);
    case CallOutcome::Rejected:
        return tr("■ rejected call from %1").arg(remote);
    case CallOutcome::Machine:
        return tr("■ the answering machine took the call from %1, %2").arg(remote, length);
    case CallOutcome::Fax:
        return tr("■ fax, %1, %2").arg(remote, length);
    case CallOutcome::Unanswered:
        return tr("■ %1 did not answer").arg(remote);
    case CallOutcome::Lost:
        break;
    }
    return tr("■ call with %1: its end was not seen").arg(remote);
}

QString PlainText::party(const std::optional<QString> &number)
{
    if (!number) {
        return tr("unknown");
    }
    return number->isEmpty() ? tr("number withheld") : *number;
}

QString PlainText::device(int extension)
{
    constexpr int internalNumbers = 600; // **610 is extension 10
    switch (extensionKind(extension)) {
    case ExtensionKind::Analogue:
        return u"FON %1"_s.arg(extension + 1);
    case ExtensionKind::CallThrough:
        return tr("call-through");
    case ExtensionKind::Isdn:
        return u"ISDN"_s;
    case ExtensionKind::Fax:
        return tr("fax");
    case ExtensionKind::AnsweringMachine:
        return tr("answering machine");
    case ExtensionKind::Cordless:
        return u"DECT %1"_s.arg(internalNumbers + extension);
    case ExtensionKind::IpPhone:
        return tr("IP phone %1").arg(internalNumbers + extension);
    case ExtensionKind::Other:
        break;
    }
    return tr("extension %1").arg(extension);
}

QString PlainText::advice(const ConnectionEvidence &evidence)
{
    const QString host = harmless(evidence.address.host);
    const QString address = evidence.contacted ? evidence.contacted->toString() : QString();
    const QString port = QString::number(evidence.address.port);
    const QString model = harmless(evidence.model);
    switch (diagnose(evidence)) {
    case ConnectionFinding::Working:
        return tr("The call monitor at %1, port %2 works.").arg(address, port);
    case ConnectionFinding::Refused:
        return tr("%1 answers, but its call monitor is off: dial #96*5* on a phone to switch it on. Use a corded "
                  "phone or a cordless one that is registered at the box itself; the smartphone app and cordless "
                  "phones behind a repeater can't. If it was on before, the box may be restarting.")
            .arg(address);
    case ConnectionFinding::Timeout:
        return tr("Nothing answers at %1: is the box switched on, and is this its address?").arg(address);
    case ConnectionFinding::HostNotFound:
        return tr("The name %1 is not known here: are you in the box's network? Try --host with its address, which "
                  "mostly is 192.168.178.1.")
            .arg(host);
    case ConnectionFinding::WrongNetwork:
        return tr("%1 belongs to a network that this computer is not in: leave the guest Wi-Fi, the mobile network "
                  "or the VPN and join the box's own network.")
            .arg(address);
    case ConnectionFinding::NotPrivate:
        return tr("%1 leads to the internet instead of a box at home, so it was not contacted: a VPN or other name "
                  "server is in use. Try --host with the box's address, which mostly is 192.168.178.1.")
            .arg(host);
    case ConnectionFinding::NotFritzBox:
        return model.isEmpty()
            ? tr("What answers at %1, port %2 is not the call monitor of a FRITZ!Box: check address and port.")
                  .arg(address, port)
            : tr("The device at %1 is no FRITZ!Box with a call monitor but “%2”: use the address of the box "
                 "that the phones are connected to.")
                  .arg(address, model);
    case ConnectionFinding::Dropped:
        break;
    }
    return tr("%1 at %2 ends the connection at once: end other programs that follow its calls, then restart the box.")
        .arg(model, address);
}

QString PlainText::harmless(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        const bool steers
            = character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
        character = steers ? QChar(QChar::ReplacementCharacter) : character;
    }
    return result;
}

QString PlainText::duration(int seconds)
{
    const QString rest = QString::number(seconds % 60).rightJustified(2, u'0');
    const int minutes = seconds / 60;
    return minutes < 60
        ? u"%1:%2"_s.arg(minutes).arg(rest)
        : u"%1:%2:%3"_s.arg(minutes / 60).arg(QString::number(minutes % 60).rightJustified(2, u'0'), rest);
}

} // namespace Rufzeichen
