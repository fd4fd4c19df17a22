// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/devicedescription.h"

#include <QStringList>
#include <QXmlStreamReader>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 80; // characters

// 154.08.02 is the hardware and FRITZ!OS 8.02.
QString versionOf(const QString &display)
{
    const QStringList parts = display.split(u'.');
    bool isNumber = false;
    const int major = parts.value(1).toInt(&isNumber);
    return parts.size() == 3 && isNumber ? u"%1.%2"_s.arg(QString::number(major), parts.at(2)) : display;
}

} // namespace

DeviceKind DeviceDescription::kind() const
{
    return model.startsWith("FRITZ!Box"_L1, Qt::CaseInsensitive) ? DeviceKind::FritzBox : DeviceKind::Other;
}

DeviceDescription parseDescription(const QByteArray &xml)
{
    DeviceDescription description;
    QXmlStreamReader reader(xml.first(std::min<qint64>(xml.size(), longestDescription)));
    const auto text = [&reader] {
        return reader.readElementText(QXmlStreamReader::SkipChildElements).simplified().left(longestText);
    };
    // The first of each is that of the device, the others are of its parts.
    const auto take = [&text](QString &field) { field = field.isEmpty() ? text() : field; };
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
        } else if (element == "serviceType"_L1) {
            description.offersCallList |= text() == "urn:dslforum-org:service:X_AVM-DE_OnTel:1"_L1;
        }
    }
    description.version = versionOf(description.version);
    return description;
}

} // namespace Rufzeichen
