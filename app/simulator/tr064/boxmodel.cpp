// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/boxmodel.h"

#include "app/simulator/tr064/tone.h"

#include <QFile>
#include <algorithm>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pictures = "/var/media/ftp/FRITZ/fonpix/"_L1;
constexpr int firstMachine = 40; // its extension
constexpr auto firstMessage = "/data/tam/rec/rec.0.000"_L1;

QByteArray resource(const QString &name)
{
    QFile file(u":/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Book bookOfFile(const QString &name)
{
    return Book::read(resource(u"phonebooks/%1.xml"_s.arg(name)));
}

BoxBooks books()
{
    BoxBooks all {.local = {bookOfFile(u"home"_s), bookOfFile(u"club"_s)},
                  .online = {bookOfFile(u"online"_s)},
                  .internal = bookOfFile(u"internal"_s),
                  .barring = bookOfFile(u"barring"_s)};
    all.online.first().kind = BookKind::Online;
    all.online.first().url = u"https://cloud.example.org/dav/"_s;
    return all;
}

void addMachines(BoxModel &model, const QDateTime &now)
{
    for (int index = 0; index < 5; ++index) {
        model.machines.append({.index = index, .name = u"Anrufbeantworter %1"_s.arg(index + 1)});
    }
    AnsweringMachine &first = model.machines.first();
    first.enabled = true;
    first.shown = true;
    first.messages = {{.index = 0,
                       .caller = u"0221555123"_s,
                       .called = u"69123"_s,
                       .name = u"Autohaus Rheinblick"_s,
                       .date = now.addSecs(-5 * 3600),
                       .path = u"/download.lua?path="_s + firstMessage}};
    model.files.insert(firstMessage, tone(440, 3s));
}

// What happened before the simulation began.
void addCalls(BoxModel &model, const QDateTime &now)
{
    struct Past {
        CallType type;
        QString remote;
        std::optional<int> port;
        int minutesAgo;
        int seconds;
    };
    const QList<Past> past {
        {CallType::Incoming, u"01755290123"_s, 10, 4000, 300},
        {CallType::Outgoing, u"0895550123"_s, 11, 2900, 65},
        {CallType::Missed, u"03023125222"_s, {}, 2880, 0},
        {CallType::Rejected, u"06990009666"_s, {}, 1500, 0},
        {CallType::Incoming, u"0221555123"_s, firstMachine, 300, 42},
        {CallType::Incoming, QString(), 20, 90, 130},
        {CallType::Outgoing, u"0211555987"_s, 10, 45, 0},
    };
    for (const Past &call : past) {
        model.calls.append({.type = call.type,
                            .remote = call.remote,
                            .own = call.port == firstMachine ? u"69123"_s : u"732123"_s,
                            .name = model.books.nameOf(call.remote, model.dialPlan),
                            .device = call.port ? model.deviceName(*call.port) : QString(),
                            .port = call.port,
                            .start = now.addSecs(-60LL * call.minutesAgo),
                            .seconds = call.seconds,
                            .path = call.port == firstMachine ? u"/download.lua?path="_s + firstMessage : QString()});
    }
}

} // namespace

const Phone *BoxModel::phone(const QString &port) const
{
    const auto found
        = std::find_if(phones.begin(), phones.end(), [&port](const Phone &each) { return each.port == port; });
    return found == phones.end() ? nullptr : &*found;
}

QString BoxModel::deviceName(int extension) const
{
    constexpr int fax = 5;
    const qsizetype machine = extension - firstMachine;
    if (machine >= 0 && machine < machines.size()) {
        return machines.at(machine).name;
    }
    const auto found = std::find_if(phones.begin(), phones.end(),
                                    [extension](const Phone &each) { return each.extension == extension; });
    return found != phones.end() ? found->name : extension == fax ? u"Faxfunktion"_s : QString();
}

BoxModel furnishedBox()
{
    const QDateTime now = QDateTime::currentDateTime();
    BoxModel model;
    model.users = {{.name = u"fritz1234"_s, .password = u"geheim1!"_s, .rights = Right::Phone}};
    model.books = books();
    model.dialPlan.areaCode = u"30"_s;
    model.phones = {{.port = u"FON1: Arbeitszimmer"_s, .name = u"Arbeitszimmer"_s, .extension = 1},
                    {.port = u"DECT: Wohnzimmer"_s, .name = u"Wohnzimmer"_s, .extension = 10},
                    {.port = u"DECT: Küche"_s, .name = u"Küche"_s, .extension = 11},
                    {.port = u"DECT: Werkstatt"_s, .name = u"Werkstatt"_s, .extension = 13}};
    model.handsets
        = {{.id = 1, .name = u"Wohnzimmer"_s}, {.id = 2, .name = u"Küche"_s}, {.id = 3, .name = u"Werkstatt"_s}};
    model.numbers = {{.number = u"732123"_s, .index = 0, .name = u"Privat"_s},
                     {.number = u"69123"_s, .index = 1, .name = u"Büro"_s},
                     {.number = u"732125"_s, .index = 2, .name = u"Fax"_s}};
    model.deflections
        = {{.type = u"fromNumber"_s, .number = u"0221555123"_s, .target = u"01713920001"_s, .mode = u"eDelayed"_s},
           {.type = u"fromPB"_s, .mode = u"eNoSignal"_s, .phonebook = u"1"_s, .enabled = true}};
    model.dialPort = u"DECT: Wohnzimmer"_s;
    addMachines(model, now);
    addCalls(model, now);
    for (const QString &picture : {u"0.png"_s, u"1.png"_s, u"2.png"_s, u"3.png"_s}) {
        model.files.insert(pictures + picture, resource(u"media/"_s + picture));
    }
    return model;
}

Book largeBook(const QString &name, int contacts)
{
    XmlNode number {.name = u"number"_s};
    number.setAttribute(u"type"_s, u"mobile"_s);
    number.setAttribute(u"prio"_s, u"1"_s);
    Book book {.name = name, .timestamp = 1790000000};
    book.entries.reserve(contacts);
    for (int id = 1; id <= contacts; ++id) {
        BookEntry entry {.uniqueId = id, .contact = {.name = u"contact"_s}};
        entry.contact.madeChild(u"category"_s).setText(u"0"_s);
        entry.contact.madeChild(u"person"_s).madeChild(u"realName"_s).setText(u"Person %1"_s.arg(id));
        number.setText(u"0171392%1"_s.arg(id, 4, 10, '0'_L1));
        entry.contact.madeChild(u"telephony"_s).children = {number};
        entry.contact.madeChild(u"uniqueid"_s).setText(QString::number(id));
        book.entries.append(entry);
    }
    return book;
}

} // namespace Rufzeichen::Simulation
