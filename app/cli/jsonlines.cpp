// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonlines.h"

namespace Rufzeichen::JsonLines {

namespace {

// One object, built key by key.
class Object
{
public:
    explicit Object(QByteArrayView type)
    {
        m_text.reserve(512);
        m_text += '{';
        if (!type.isEmpty()) {
            add("type", type);
        }
    }

    void add(QByteArrayView key, QByteArrayView value)
    {
        addKey(key);
        addString(value);
    }
    void add(QByteArrayView key, const QString &value) { add(key, QByteArrayView(value.toUtf8())); }
    void add(QByteArrayView key, qint64 value)
    {
        addKey(key);
        m_text += QByteArray::number(value);
    }
    void add(QByteArrayView key, const BoxTime &value) { add(key, QByteArrayView(value.toIso())); }
    template <typename Value> void add(QByteArrayView key, const std::optional<Value> &value)
    {
        if (value) {
            add(key, *value);
        } else {
            addKey(key);
            m_text += "null";
        }
    }

    [[nodiscard]] QByteArray line() && { return std::move(m_text += "}\n"); }

private:
    void addKey(QByteArrayView key)
    {
        if (m_text.size() > 1) {
            m_text += ',';
        }
        m_text.append('"').append(key).append("\":");
    }

    void addString(QByteArrayView utf8)
    {
        m_text += '"';
        qsizetype plain = 0; // where text begins that needs no escaping
        for (qsizetype i = 0; i < utf8.size(); ++i) {
            const char character = utf8[i];
            const auto code = static_cast<uchar>(character);
            const bool quoted = character == '"' || character == '\\';
            // U+0080 to U+009F: two bytes in UTF-8, and they steer a terminal too.
            const bool wide = code == 0xc2 && i + 1 < utf8.size() && static_cast<uchar>(utf8[i + 1]) < 0xa0;
            if (!quoted && !wide && code >= 0x20 && code != 0x7f) {
                continue;
            }
            m_text.append(utf8.sliced(plain, i - plain));
            if (quoted) {
                m_text.append('\\').append(character);
            } else {
                i += wide ? 1 : 0;
                m_text.append("\\u00").append(utf8.sliced(i, 1).toByteArray().toHex());
            }
            plain = i + 1;
        }
        m_text.append(utf8.sliced(plain));
        m_text += '"';
    }

    QByteArray m_text;
};

QByteArrayView name(CallMonitorState::Phase phase)
{
    switch (phase) {
    case CallMonitorState::Phase::Disconnected:
        break;
    case CallMonitorState::Phase::Connecting:
        return "connecting";
    case CallMonitorState::Phase::Connected:
        return "connected";
    }
    return "disconnected";
}

QByteArrayView name(ConnectionFailure failure)
{
    switch (failure) {
    case ConnectionFailure::Refused:
        return "refused";
    case ConnectionFailure::Timeout:
        return "timeout";
    case ConnectionFailure::HostNotFound:
        return "host-not-found";
    case ConnectionFailure::Network:
        break;
    case ConnectionFailure::Closed:
        return "closed";
    case ConnectionFailure::Reset:
        return "reset";
    case ConnectionFailure::Dead:
        return "dead";
    }
    return "network";
}

QByteArrayView name(CallMonitorEvent event)
{
    switch (event) {
    case CallMonitorEvent::Ring:
        return "ring";
    case CallMonitorEvent::Call:
        return "call";
    case CallMonitorEvent::Connect:
        return "connect";
    case CallMonitorEvent::Disconnect:
        return "disconnect";
    case CallMonitorEvent::Unknown:
        return "unknown";
    case CallMonitorEvent::Malformed:
        break;
    }
    return "malformed";
}

std::optional<QByteArrayView> name(LineDefect defect)
{
    switch (defect) {
    case LineDefect::None:
        break;
    case LineDefect::TooFewColumns:
        return "too few columns";
    case LineDefect::BadConnectionId:
        return "the connection id is no number";
    case LineDefect::TooLong:
        return "too long";
    case LineDefect::CutOff:
        return "cut off";
    }
    return std::nullopt;
}

QByteArrayView name(CallPhase phase)
{
    switch (phase) {
    case CallPhase::Ringing:
        return "ringing";
    case CallPhase::Dialling:
        return "dialling";
    case CallPhase::Talking:
        return "talking";
    case CallPhase::Ended:
        break;
    }
    return "ended";
}

QByteArrayView name(CallDirection direction)
{
    switch (direction) {
    case CallDirection::Incoming:
        return "incoming";
    case CallDirection::Outgoing:
        return "outgoing";
    case CallDirection::Unknown:
        break;
    }
    return "unknown";
}

QByteArrayView name(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Answered:
        return "answered";
    case CallOutcome::Missed:
        return "missed";
    case CallOutcome::Rejected:
        return "rejected";
    case CallOutcome::Machine:
        return "machine";
    case CallOutcome::Fax:
        return "fax";
    case CallOutcome::Unanswered:
        return "unanswered";
    case CallOutcome::Lost:
        break;
    }
    return "lost";
}

QByteArrayView name(ConnectionFinding finding)
{
    switch (finding) {
    case ConnectionFinding::Working:
        return "ok";
    case ConnectionFinding::Refused:
        return "refused";
    case ConnectionFinding::Timeout:
        return "timeout";
    case ConnectionFinding::HostNotFound:
        return "host-not-found";
    case ConnectionFinding::WrongNetwork:
        return "wrong-network";
    case ConnectionFinding::NotPrivate:
        return "not-private";
    case ConnectionFinding::NotFritzBox:
        return "not-a-fritzbox";
    case ConnectionFinding::Dropped:
        break;
    }
    return "dropped";
}

template <typename Enumerator> std::optional<QByteArrayView> name(std::optional<Enumerator> value)
{
    return value ? std::optional(name(*value)) : std::nullopt;
}

} // namespace

QByteArray of(const CallMonitorState &state)
{
    Object object("connection");
    object.add("state", name(state.phase));
    object.add("reason", name(state.failure));
    object.add("retryInMs", state.retryIn ? std::optional<qint64>(state.retryIn->count()) : std::nullopt);
    object.add("attempts", state.attempts);
    return std::move(object).line();
}

QByteArray of(const CallMonitorLine &line)
{
    Object object("line");
    object.add("event", name(line.event));
    object.add("time", line.time);
    object.add("id", line.id);
    object.add("remote", line.remote);
    object.add("local", line.local);
    object.add("trunk", line.trunk);
    object.add("extension", line.extension);
    object.add("duration", line.duration);
    object.add("reason", name(line.defect));
    object.add("raw", textFromBox(line.raw));
    return std::move(object).line();
}

QByteArray of(const Call &call)
{
    Object object("call");
    object.add("key", call.key);
    object.add("phase", name(call.phase));
    object.add("direction", name(call.direction));
    object.add("outcome", name(call.outcome));
    object.add("remote", call.remote);
    object.add("local", call.local);
    object.add("trunk", call.trunk);
    object.add("extension", call.extension);
    object.add("started", call.started);
    object.add("connected", call.connected);
    object.add("ended", call.ended);
    object.add("duration", call.duration);
    return std::move(object).line();
}

QByteArray of(const CallCounts &counts)
{
    const auto add = [&counts](Object &object, auto enumerator) {
        object.add(name(enumerator), static_cast<qint64>(counts.of(enumerator)));
    };
    Object object("");
    object.add("lines", static_cast<qint64>(counts.lines));
    for (const CallMonitorEvent event :
         {CallMonitorEvent::Ring, CallMonitorEvent::Call, CallMonitorEvent::Connect, CallMonitorEvent::Disconnect,
          CallMonitorEvent::Unknown, CallMonitorEvent::Malformed}) {
        add(object, event);
    }
    object.add("calls", static_cast<qint64>(counts.calls));
    for (const CallOutcome outcome :
         {CallOutcome::Answered, CallOutcome::Missed, CallOutcome::Rejected, CallOutcome::Machine, CallOutcome::Fax,
          CallOutcome::Unanswered, CallOutcome::Lost}) {
        add(object, outcome);
    }
    return std::move(object).line();
}

QByteArray of(const ConnectionEvidence &evidence, const QString &advice)
{
    Object object("doctor");
    object.add("result", name(diagnose(evidence)));
    object.add("host", evidence.address.host);
    object.add("port", evidence.address.port);
    object.add("address", evidence.contacted ? std::optional(evidence.contacted->toString()) : std::nullopt);
    object.add("model", evidence.model.isEmpty() ? std::nullopt : std::optional(evidence.model));
    object.add("advice", advice);
    return std::move(object).line();
}

QByteArray ofSimulator(const QString &address, quint16 port)
{
    Object object("simulator");
    object.add("address", address);
    object.add("port", port);
    return std::move(object).line();
}

} // namespace Rufzeichen::JsonLines
