// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plaintext.h"

#include "app/cli/jsonlines.h"
#include "ui/text/calltext.h"
#include "ui/text/connectiontext.h"
#include "ui/text/plainwords.h"

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

QString arrow(CallDirection direction)
{
    switch (direction) {
    case CallDirection::Incoming:
        return u"←"_s;
    case CallDirection::Outgoing:
        return u"→"_s;
    case CallDirection::Unknown:
        break;
    }
    return u"?"_s;
}

QString partyText(const Party &party)
{
    QStringList known {party.name, CallText::place(party)};
    known.removeAll(QString());
    return known.join(u", "_s);
}

QString withoutBlanksAtEnd(const QString &text)
{
    qsizetype size = text.size();
    while (size > 0 && text[size - 1] == u' ') {
        --size;
    }
    return text.left(size);
}

QString eventColumn(CallMonitorEvent event)
{
    const bool isKnown = event != CallMonitorEvent::Unknown && event != CallMonitorEvent::Malformed;
    return (isKnown ? QString(wordFor(JsonLines::eventNames, event)).toUpper() : u"?"_s).leftJustified(eventWidth);
}

} // namespace

PlainText::PlainText(Colours colours)
    : m_colours(colours)
{
}

PlainText::Colours PlainText::coloursFor(StandardStream stream)
{
    const bool wished = isTerminal(stream) && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    return wished ? Colours::On : Colours::Off;
}

QString PlainText::row(const CallMonitorState &state, const CallMonitorAddress &address, const QDateTime &now) const
{
    const bool connected = state.phase == CallMonitorState::Phase::Connected;
    return now.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u"  "_s
        + coloured(sanitized(connection(state, address)), connected ? Colour::Green : Colour::Yellow) + u'\n';
}

QString PlainText::row(const CallMonitorLine &line) const
{
    const QString rest = sanitized(details(line));
    return timeColumn(line.time) + u"  "_s + eventColumn(line.event) + u"  "_s + rest + u'\n';
}

QString PlainText::row(const Call &call, const Party &party) const
{
    const QString remote = remoteOf(call, party);
    const QString own = m_names.numberAndName(call.local);
    switch (call.phase) {
    case CallPhase::Ringing:
        return callIndent()
            + coloured(sanitized(own.isEmpty() ? tr("→ %1 calls").arg(remote) : tr("→ %1 calls %2").arg(remote, own)),
                       Colour::Blue)
            + u'\n';
    case CallPhase::Dialling:
        return callIndent()
            + coloured(sanitized(own.isEmpty() ? tr("→ somebody here calls %1").arg(remote)
                                               : tr("→ %1 calls %2").arg(own, remote)),
                       Colour::Blue)
            + u'\n';
    case CallPhase::Talking:
        return callIndent()
            + coloured(sanitized(call.extension ? tr("→ in call with %1 (%2)").arg(remote, deviceOf(*call.extension))
                                                : tr("→ in call with %1").arg(remote)),
                       Colour::Green)
            + u'\n';
    case CallPhase::Ended:
        break;
    }
    const bool good = call.outcome == CallOutcome::Answered || call.outcome == CallOutcome::Fax;
    return callIndent() + coloured(sanitized(ended(call, remote)), good ? Colour::Green : Colour::Red) + u'\n';
}

// The widths fit what is usual; what is longer moves the rest of its row.
QString PlainText::row(const StoredCall &stored) const
{
    constexpr qsizetype outcomeWidth = 18; // Ende nicht gesehen
    constexpr qsizetype durationWidth = 7;
    constexpr qsizetype numberWidth = 16;
    const Call &call = stored.call;
    const bool good = !call.outcome || call.outcome == CallOutcome::Answered || call.outcome == CallOutcome::Fax;
    const QString outcome = CallText::outcome(call).leftJustified(outcomeWidth);
    const QString duration = call.duration > 0 ? durationText(*call.duration) : QString();
    const QString columns = duration.rightJustified(durationWidth) + u"  "_s
        + CallText::party(call.remote).leftJustified(numberWidth) + u"  "_s
        + m_names.numberAndName(call.local).leftJustified(numberWidth) + u"  "_s + partyText(stored.party);
    const QString row = timeColumn(call.started ? call.started : call.connected) + u"  "_s + arrow(call.direction)
        + u"  "_s + coloured(outcome, good ? Colour::Green : Colour::Red) + u"  "_s + sanitized(columns);
    return withoutBlanksAtEnd(row) + u'\n';
}

QString PlainText::notes(const StoredCall &stored)
{
    const auto rows = [](const QString &heading, const QString &note) {
        const QString lineBreak = u'\n' + callIndent() + u"  "_s;
        return note.isEmpty() ? QString()
                              : callIndent() + heading.arg(CallText::note(note).replace(u'\n', lineBreak)) + u'\n';
    };
    return rows(tr("Note: %1"), stored.note) + rows(tr("About the number: %1"), stored.numberNote);
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
        return tr("Connecting to %1, port %2 …").arg(address.host, QString::number(address.port));
    case CallMonitorState::Phase::Connected:
        return state.attempts > 1 ? tr("Connected to %1 after %Ln tries", nullptr, state.attempts).arg(address.host)
                                  : tr("Connected to %1").arg(address.host);
    case CallMonitorState::Phase::Disconnected:
        break;
    }
    if (!state.failure) {
        return tr("Disconnected from %1").arg(address.host);
    }
    return tr("Not connected to %1: %2. Trying again until it works.")
        .arg(address.host, ConnectionText::reason(state));
}

QString PlainText::numberOf(const std::optional<QString> &remote) const
{
    return CallText::party(m_form && remote && !remote->isEmpty() ? m_form(*remote) : remote);
}

QString PlainText::remoteOf(const Call &call, const Party &party) const
{
    const QString number = numberOf(call.remote);
    const QString known = partyText(party);
    return known.isEmpty() ? number : u"%1 (%2)"_s.arg(number, known);
}

QString PlainText::deviceOf(int extension) const
{
    const QString name = m_names.phone(extension);
    return name.isEmpty() ? CallText::device(extension) : name;
}

QString PlainText::details(const CallMonitorLine &line) const
{
    const QString trunk = line.trunk ? u"  "_s + *line.trunk : QString();
    const QString extension = line.extension ? CallText::device(*line.extension) : tr("an unknown device");
    switch (line.event) {
    case CallMonitorEvent::Ring:
        return numberOf(line.remote) + u" → "_s + line.local.value_or(u"?"_s) + trunk;
    case CallMonitorEvent::Call:
        return line.local.value_or(u"?"_s) + u" → "_s + numberOf(line.remote) + u"  "_s + extension + trunk;
    case CallMonitorEvent::Connect:
        return line.remote ? numberOf(line.remote) + u"  "_s + extension : extension;
    case CallMonitorEvent::Disconnect:
        return line.duration ? durationText(*line.duration) : QString();
    case CallMonitorEvent::Unknown:
    case CallMonitorEvent::Malformed:
        break;
    }
    return textFromBox(line.raw);
}

QString PlainText::ended(const Call &call, const QString &remote)
{
    const QString length = call.duration ? durationText(*call.duration) : tr("unknown length");
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
    return tr("■ call with %1: end unknown").arg(remote);
}

} // namespace Rufzeichen
