// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/listedcall.h"

#include <QXmlStreamWriter>
#include <algorithm>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCalls = 999;

bool isOutgoing(const ListedCall &call)
{
    return call.type == CallType::Outgoing || call.type == CallType::ActiveOutgoing;
}

QString minutes(int seconds)
{
    const int rounded = (seconds + 59) / 60;
    return u"%1:%2"_s.arg(rounded / 60).arg(rounded % 60, 2, 10, '0'_L1);
}

QString date(const QDateTime &moment)
{
    return moment.toString(u"dd.MM.yy HH:mm"_s);
}

void write(QXmlStreamWriter &writer, const ListedCall &call)
{
    const QString line = u"SIP: "_s + call.own;
    writer.writeStartElement(u"Call"_s);
    writer.writeTextElement(u"Id"_s, QString::number(call.id));
    writer.writeTextElement(u"Type"_s, QString::number(static_cast<int>(call.type)));
    writer.writeTextElement(u"Caller"_s, isOutgoing(call) ? line : call.remote);
    writer.writeTextElement(u"Called"_s, isOutgoing(call) ? call.remote : line);
    writer.writeTextElement(isOutgoing(call) ? u"CallerNumber"_s : u"CalledNumber"_s, call.own);
    writer.writeTextElement(u"Name"_s, call.name);
    writer.writeTextElement(u"Numbertype"_s, u"sip"_s);
    writer.writeTextElement(u"Device"_s, call.device);
    writer.writeTextElement(u"Port"_s, QString::number(call.port.value_or(-1)));
    writer.writeTextElement(u"Date"_s, date(call.start));
    writer.writeTextElement(u"Duration"_s, minutes(call.seconds));
    writer.writeTextElement(u"Count"_s, {});
    writer.writeTextElement(u"Path"_s, call.path);
    writer.writeEndElement();
}

} // namespace

int CallRecord::append(ListedCall call)
{
    call.id = ++m_lastId;
    calls.append(call);
    if (calls.size() > mostCalls) {
        calls.removeFirst();
    }
    return call.id;
}

ListedCall *CallRecord::find(int id)
{
    const auto found
        = std::find_if(calls.begin(), calls.end(), [id](const ListedCall &call) { return call.id == id; });
    return found == calls.end() ? nullptr : &*found;
}

QByteArray CallRecord::toXml(const CallListFilter &filter, const QDateTime &now) const
{
    QByteArray document;
    QXmlStreamWriter writer(&document);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(0);
    writer.writeStartDocument();
    writer.writeStartElement(u"root"_s);
    writer.writeTextElement(u"timestamp"_s, QString::number(timestamp));
    for (const ListedCall &call : filtered(filter, now)) {
        write(writer, call);
    }
    writer.writeEndDocument();
    return document;
}

QByteArray CallRecord::toCsv(const CallListFilter &filter, const QDateTime &now) const
{
    QString table = u"sep=;\nTyp;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer\n"_s;
    for (const ListedCall &call : filtered(filter, now)) {
        const QStringList columns {QString::number(static_cast<int>(call.type)),
                                   date(call.start),
                                   call.name,
                                   call.remote,
                                   call.device,
                                   call.own,
                                   minutes(call.seconds)};
        table += columns.join(u';') + u'\n';
    }
    return table.toUtf8();
}

QList<ListedCall> CallRecord::filtered(const CallListFilter &filter, const QDateTime &now) const
{
    const QDate firstDay = now.date().addDays(-filter.days);
    const bool knowsList = filter.afterId > 0 && filter.timestamp == timestamp;
    QList<ListedCall> wanted;
    for (auto call = calls.rbegin(); call != calls.rend(); ++call) {
        const bool isFull = filter.most > 0 && wanted.size() >= filter.most;
        const bool isOld = filter.days > 0 && call->start.date() < firstDay;
        const bool isKnown = knowsList && call->id <= filter.afterId;
        if (!isFull && !isOld && !isKnown) {
            wanted.append(*call);
        }
    }
    return wanted;
}

} // namespace Rufzeichen::Simulation
