// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/descriptions.h"

#include <QSet>
#include <QXmlStreamWriter>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

void writeService(QXmlStreamWriter &writer, const Service &service)
{
    writer.writeStartElement(u"service"_s);
    writer.writeTextElement(u"serviceType"_s, service.type());
    writer.writeTextElement(u"serviceId"_s, u"urn:%1-com:serviceId:%2"_s.arg(service.name, service.name + u'1'));
    writer.writeTextElement(u"controlURL"_s, service.controlUrl());
    writer.writeTextElement(u"eventSubURL"_s, service.controlUrl());
    writer.writeTextElement(u"SCPDURL"_s, service.descriptionUrl());
    writer.writeEndElement();
}

// `154.08.02` is hardware, major and minor.
void writeVersion(QXmlStreamWriter &writer, const QString &version)
{
    writer.writeStartElement(u"specVersion"_s);
    writer.writeTextElement(u"major"_s, u"1"_s);
    writer.writeTextElement(u"minor"_s, u"0"_s);
    writer.writeEndElement();
    writer.writeStartElement(u"systemVersion"_s);
    writer.writeTextElement(u"HW"_s, u"226"_s);
    writer.writeTextElement(u"Major"_s, version.section(u'.', 0, 0));
    writer.writeTextElement(u"Minor"_s, QString::number(version.section(u'.', 1, 1).toInt()));
    writer.writeTextElement(u"Patch"_s, QString::number(version.section(u'.', 2, 2).toInt()));
    writer.writeTextElement(u"Buildnumber"_s, u"120000"_s);
    writer.writeTextElement(u"Display"_s, version);
    writer.writeEndElement();
}

void writeDevice(QXmlStreamWriter &writer, const DeviceFacts &device)
{
    const QString kind = device.kind == DeviceKind::Box ? u"InternetGatewayDevice"_s : u"LANDevice"_s;
    writer.writeTextElement(u"deviceType"_s, u"urn:dslforum-org:device:%1:1"_s.arg(kind));
    writer.writeTextElement(u"friendlyName"_s, device.name);
    writer.writeTextElement(u"manufacturer"_s, u"AVM Berlin"_s);
    writer.writeTextElement(u"manufacturerURL"_s, u"http://www.avm.de"_s);
    writer.writeTextElement(u"modelDescription"_s, device.model);
    writer.writeTextElement(u"modelName"_s, device.model);
    writer.writeTextElement(u"modelNumber"_s, u" - avm"_s);
    writer.writeTextElement(u"modelURL"_s, u"http://www.avm.de"_s);
    writer.writeTextElement(u"serialNumber"_s, device.serial);
    writer.writeTextElement(u"UDN"_s, device.udn);
}

QString variable(const Argument &argument)
{
    return argument.name.sliced(3); // without “New”
}

void writeArguments(QXmlStreamWriter &writer, QLatin1StringView arguments, const QString &direction)
{
    for (const Argument &argument : argumentsIn(arguments)) {
        writer.writeStartElement(u"argument"_s);
        writer.writeTextElement(u"name"_s, argument.name);
        writer.writeTextElement(u"direction"_s, direction);
        writer.writeTextElement(u"relatedStateVariable"_s, variable(argument));
        writer.writeEndElement();
    }
}

void writeActions(QXmlStreamWriter &writer, const QList<Action> &actions)
{
    writer.writeStartElement(u"actionList"_s);
    for (const Action &action : actions) {
        writer.writeStartElement(u"action"_s);
        writer.writeTextElement(u"name"_s, action.name);
        writer.writeStartElement(u"argumentList"_s);
        writeArguments(writer, action.in, u"in"_s);
        writeArguments(writer, action.out, u"out"_s);
        writer.writeEndElement();
        writer.writeEndElement();
    }
    writer.writeEndElement();
}

void writeVariables(QXmlStreamWriter &writer, const QList<Action> &actions)
{
    QSet<QString> written;
    writer.writeStartElement(u"serviceStateTable"_s);
    for (const Action &action : actions) {
        for (const Argument &argument : argumentsIn(action.in) + argumentsIn(action.out)) {
            if (written.contains(variable(argument))) {
                continue;
            }
            written.insert(variable(argument));
            writer.writeStartElement(u"stateVariable"_s);
            writer.writeAttribute(u"sendEvents"_s, u"no"_s);
            writer.writeTextElement(u"name"_s, variable(argument));
            writer.writeTextElement(u"dataType"_s, argument.type);
            writer.writeEndElement();
        }
    }
    writer.writeEndElement();
}

} // namespace

QByteArray deviceDescription(const DeviceFacts &device, const QList<Service> &services)
{
    QByteArray document;
    QXmlStreamWriter writer(&document);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(0);
    writer.writeStartDocument();
    writer.writeStartElement(u"root"_s);
    writer.writeDefaultNamespace(u"urn:dslforum-org:device-1-0"_s);
    writeVersion(writer, device.version);
    writer.writeStartElement(u"device"_s);
    writeDevice(writer, device);
    writer.writeStartElement(u"serviceList"_s);
    for (const Service &service : services) {
        writeService(writer, service);
    }
    writer.writeEndElement();
    writer.writeTextElement(u"presentationURL"_s, u"http://fritz.box"_s);
    writer.writeEndDocument();
    return document;
}

QByteArray serviceDescription(const Service &service)
{
    QByteArray document;
    QXmlStreamWriter writer(&document);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(0);
    writer.writeStartDocument();
    writer.writeStartElement(u"scpd"_s);
    writer.writeDefaultNamespace(u"urn:dslforum-org:service-1-0"_s);
    writer.writeStartElement(u"specVersion"_s);
    writer.writeTextElement(u"major"_s, u"1"_s);
    writer.writeTextElement(u"minor"_s, u"0"_s);
    writer.writeEndElement();
    writeActions(writer, service.actions);
    writeVariables(writer, service.actions);
    writer.writeEndDocument();
    return document;
}

} // namespace Rufzeichen::Simulation
