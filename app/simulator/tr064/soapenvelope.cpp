// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/soapenvelope.h"

#include <QHash>
#include <QXmlStreamReader>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *beginOfEnvelope
    = "<?xml version=\"1.0\"?>\n<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" "
      "s:encodingStyle=\"http://schemas.xmlsoap.org/soap/encoding/\">\n<s:Body>\n";
constexpr const char *endOfEnvelope = "</s:Body>\n</s:Envelope>\n";

// The reader stands at the start of the body: takes the first action in it.
void readBody(QXmlStreamReader &reader, ActionRequest &request)
{
    if (!reader.readNextStartElement()) {
        return;
    }
    request.action = reader.name().toString();
    request.serviceType = reader.namespaceUri().toString();
    while (reader.readNextStartElement()) {
        const QString name = reader.name().toString();
        request.arguments.emplaceBack(name, reader.readElementText());
    }
}

void readHeader(QXmlStreamReader &reader, ActionRequest &request)
{
    while (reader.readNextStartElement()) {
        if (reader.name() == "token"_L1) {
            request.token = reader.readElementText().trimmed();
        } else {
            reader.skipCurrentElement();
        }
    }
}

QByteArray errorName(int code)
{
    static const QHash<int, QByteArray> names {
        {401, "Invalid Action"},
        {402, "Invalid Args"},
        {501, "Action Failed"},
        {600, "Argument Value Invalid"},
        {606, "Action not authorized"},
        {713, "Invalid Array Index"},
        {714, "No such array entry"},
        {820, "Internal Error"},
        {823, "Invalid App ID"},
        {831, "User name already in use"},
        {866, "second factor authentication required"},
        {867, "second factor authentication blocked"},
        {868, "second factor authentication busy"},
    };
    return names.value(code, "Error");
}

} // namespace

std::optional<ActionRequest> readEnvelope(const QByteArray &body)
{
    QXmlStreamReader reader(body);
    if (!reader.readNextStartElement() || reader.name() != "Envelope"_L1) {
        return std::nullopt;
    }
    ActionRequest request;
    while (reader.readNextStartElement()) {
        if (reader.name() == "Header"_L1) {
            readHeader(reader, request);
        } else if (reader.name() == "Body"_L1) {
            readBody(reader, request);
            break;
        } else {
            reader.skipCurrentElement();
        }
    }
    return reader.hasError() || request.action.isEmpty() ? std::nullopt : std::optional(request);
}

QByteArray answerEnvelope(const ActionRequest &request, const NamedValues &values)
{
    const QByteArray element = "u:" + request.action.toUtf8() + "Response";
    QByteArray text = QByteArray(beginOfEnvelope) + '<' + element + " xmlns:u=\""
        + request.serviceType.toHtmlEscaped().toUtf8() + "\">\n";
    for (const auto &[name, value] : values) {
        text += '<' + name.toUtf8() + '>' + value.toHtmlEscaped().toUtf8() + "</" + name.toUtf8() + ">\n";
    }
    return text + "</" + element + ">\n" + endOfEnvelope;
}

QByteArray faultEnvelope(int code)
{
    return QByteArray(beginOfEnvelope)
        + "<s:Fault>\n<faultcode>s:Client</faultcode>\n<faultstring>UPnPError</faultstring>\n<detail>\n"
          "<UPnPError xmlns=\"urn:dslforum-org:control-1-0\">\n<errorCode>"
        + QByteArray::number(code) + "</errorCode>\n<errorDescription>" + errorName(code)
        + "</errorDescription>\n</UPnPError>\n</detail>\n</s:Fault>\n" + endOfEnvelope;
}

} // namespace Rufzeichen::Simulation
