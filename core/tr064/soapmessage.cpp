// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/soapmessage.h"

#include "core/phonebook/untrustedtext.h"
#include "core/phonebook/xmlbounds.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostArguments = 200; // GetInfo of some services has about 40

bool isNamed(const QXmlStreamReader &reader, QStringView name)
{
    return reader.name().compare(name, Qt::CaseInsensitive) == 0;
}

// The reader stands at the start of the response.
bool readArguments(QXmlStreamReader &reader, SoapArguments &arguments)
{
    while (reader.readNextStartElement()) {
        const QString name = reader.name().toString();
        arguments.append({name, reader.readElementText(QXmlStreamReader::SkipChildElements)});
        if (arguments.size() > mostArguments) {
            return false;
        }
    }
    return !reader.hasError();
}

// The reader stands at the start of the fault, somewhere in which the code is.
int readFaultCode(QXmlStreamReader &reader)
{
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::DTD) {
        if (reader.isStartElement() && isNamed(reader, u"errorCode")) {
            return std::max(0, reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed().toInt());
        }
    }
    return 0;
}

} // namespace

QString serviceType(const QString &service)
{
    return u"urn:dslforum-org:service:"_s + service;
}

QByteArray soapEnvelope(const SoapRequest &request)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument();
    writer.writeStartElement(u"s:Envelope"_s);
    writer.writeAttribute(u"xmlns:s"_s, u"http://schemas.xmlsoap.org/soap/envelope/"_s);
    writer.writeAttribute(u"s:encodingStyle"_s, u"http://schemas.xmlsoap.org/soap/encoding/"_s);
    if (!request.token.isEmpty()) {
        writer.writeStartElement(u"s:Header"_s);
        writer.writeStartElement(u"avm:token"_s);
        writer.writeAttribute(u"xmlns:avm"_s, u"avm.de"_s);
        writer.writeAttribute(u"s:mustUnderstand"_s, u"1"_s);
        writer.writeCharacters(withoutForbidden(request.token));
        writer.writeEndElement();
        writer.writeEndElement();
    }
    writer.writeStartElement(u"s:Body"_s);
    writer.writeStartElement(u"u:"_s + request.action);
    writer.writeAttribute(u"xmlns:u"_s, serviceType(request.service));
    for (const auto &[name, value] : request.arguments) {
        writer.writeTextElement(name, withoutForbidden(value));
    }
    writer.writeEndDocument();
    return bytes;
}

std::optional<HttpRequest> soapOverHttp(const SoapRequest &request, const QString &controlUrl)
{
    const std::optional<QByteArray> path = pathOfUrl(controlUrl);
    if (!path) {
        return std::nullopt;
    }
    const QString action = serviceType(request.service) + u'#' + request.action;
    return HttpRequest {
        .method = "POST",
        .path = *path,
        .headers = {{"Content-Type", "text/xml; charset=\"utf-8\""}, {"SOAPAction", '"' + action.toUtf8() + '"'}},
        .body = soapEnvelope(request)};
}

bool needsLogin(const SoapRequest &request)
{
    const QString name = request.service.section(u':', 0, 0) + u':' + request.action;
    for (const QLatin1StringView open : {"DeviceInfo:GetSecurityPort"_L1, "LANConfigSecurity:GetInfo"_L1,
                                         "LANConfigSecurity:X_AVM-DE_GetAnonymousLogin"_L1,
                                         "LANConfigSecurity:X_AVM-DE_GetUserList"_L1, "UserInterface:GetInfo"_L1}) {
        if (name == open) {
            return false;
        }
    }
    return true;
}

SoapAnswer parseSoapAnswer(const QByteArray &body, QStringView action)
{
    const QString text = withoutForbidden(decodedText(body, '>'));
    if (!isWithinXmlBounds(text)) {
        return {};
    }
    QXmlStreamReader reader(text);
    SoapAnswer answer;
    // A response may be named like anything but stands where it has to: below the envelope's body.
    for (const QStringView outer : {u"Envelope", u"Body"}) {
        do {
            if (reader.readNext() == QXmlStreamReader::DTD || reader.atEnd()) {
                return {};
            }
            if (reader.isStartElement() && !isNamed(reader, outer)) {
                reader.skipCurrentElement(); // a header
            }
        } while (!reader.isStartElement());
    }
    if (!reader.readNextStartElement()) {
        return {};
    }
    if (isNamed(reader, u"Fault")) {
        answer.kind = SoapAnswer::Kind::Fault;
        answer.faultCode = readFaultCode(reader);
    } else if (isNamed(reader, action.toString() + "Response"_L1) && readArguments(reader, answer.arguments)) {
        answer.kind = SoapAnswer::Kind::Response;
    }
    return answer.kind == SoapAnswer::Kind::None ? SoapAnswer() : answer;
}

QString valueOf(const SoapArguments &arguments, QStringView name)
{
    const auto found = std::find_if(arguments.cbegin(), arguments.cend(), [name](const auto &argument) {
        return QStringView(argument.first).compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == arguments.cend() ? QString() : found->second;
}

} // namespace Rufzeichen
