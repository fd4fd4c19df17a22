// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/soapanswer.h"

#include "core/phonebook/untrustedtext.h"

#include <QXmlStreamReader>
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

SoapAnswer parseSoapAnswer(const QByteArray &body, QStringView action)
{
    QXmlStreamReader reader(withoutForbidden(decodedText(body, '>')));
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
