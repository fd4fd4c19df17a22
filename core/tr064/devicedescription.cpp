// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/devicedescription.h"

#include "core/phonebook/untrustedtext.h"
#include "core/phonebook/xmlbounds.h"

#include <QStringList>
#include <QXmlStreamReader>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 80; // characters
constexpr qsizetype longestUrl = 200;
constexpr qsizetype mostServices = 200; // a box has about 40

// 154.08.02 is the hardware and FRITZ!OS 8.02.
QString versionOf(const QString &display)
{
    const QStringList parts = display.split(u'.');
    bool isNumber = false;
    const int major = parts.value(1).toInt(&isNumber);
    return parts.size() == 3 && isNumber ? u"%1.%2"_s.arg(QString::number(major), parts.at(2)) : display;
}

QString readText(QXmlStreamReader &reader, qsizetype longest)
{
    return reader.readElementText(QXmlStreamReader::SkipChildElements).simplified().left(longest);
}

// The reader stands at the start of a service.
DescribedService readService(QXmlStreamReader &reader)
{
    DescribedService service;
    while (reader.readNextStartElement()) {
        if (reader.name() == "serviceType"_L1) {
            service.type = readText(reader, longestText);
        } else if (reader.name() == "controlURL"_L1) {
            service.controlUrl = readText(reader, longestUrl);
        } else {
            reader.skipCurrentElement();
        }
    }
    return service;
}

} // namespace

bool DeviceDescription::offersCallList() const
{
    return service(u"urn:dslforum-org:service:X_AVM-DE_OnTel:1") != nullptr;
}

const DescribedService *DeviceDescription::service(QStringView type) const
{
    const auto found = std::find_if(services.cbegin(), services.cend(),
                                    [type](const DescribedService &candidate) { return candidate.type == type; });
    return found == services.cend() ? nullptr : &*found;
}

DeviceKind DeviceDescription::kind() const
{
    return model.startsWith("FRITZ!Box"_L1, Qt::CaseInsensitive) ? DeviceKind::FritzBox : DeviceKind::Other;
}

HttpRequest descriptionRequest()
{
    return {.path = "/tr64desc.xml", .largestAnswer = longestDescription};
}

DeviceDescription parseDescription(const QByteArray &xml)
{
    DeviceDescription description;
    const QByteArrayView bytes = QByteArrayView(xml).first(std::min<qint64>(xml.size(), longestDescription));
    const QString text = withoutForbidden(decodedXml(bytes));
    if (!isWithinXmlBounds(text)) {
        return {};
    }
    QXmlStreamReader reader(text);
    // The first of each is that of the device, the others are of its parts.
    const auto take = [&reader](QString &field) { field = field.isEmpty() ? readText(reader, longestText) : field; };
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::DTD) {
        if (reader.tokenType() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QStringView element = reader.name();
        if (element == "modelName"_L1) {
            take(description.model);
        } else if (element == "friendlyName"_L1) {
            take(description.name);
        } else if (element == "UDN"_L1) {
            take(description.udn);
        } else if (element == "Display"_L1) {
            take(description.version);
        } else if (element == "service"_L1 && description.services.size() < mostServices) {
            description.services.append(readService(reader));
        }
    }
    description.version = versionOf(description.version);
    return description;
}

std::unique_ptr<HttpExchange> askForDescription(const QHostAddress &address, quint16 port,
                                                const HttpTimeouts &timeouts)
{
    return std::make_unique<HttpExchange>(HttpServerAddress {.address = address, .port = port}, descriptionRequest(),
                                          timeouts);
}

std::optional<DeviceDescription> askedDescription(const HttpOutcome &outcome)
{
    const bool hasAnswered = outcome.error == HttpError::None || outcome.error == HttpError::TooLarge;
    return hasAnswered ? std::optional(parseDescription(outcome.response.body)) : std::nullopt;
}

} // namespace Rufzeichen
