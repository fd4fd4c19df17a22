// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/downloads.h"

#include "app/simulator/tr064/box.h"

#include <QXmlStreamWriter>
#include <algorithm>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

qlonglong queryNumber(const HttpRequest &request, const QString &name)
{
    return request.queryValue(name).value_or(QString()).toLongLong();
}

HttpAnswer notFound()
{
    return HttpAnswer::page(404, "404 Not Found (ERR_NOT_FOUND)");
}

HttpAnswer phonebook(Box &box, const HttpRequest &request)
{
    const Book *const book = box.model.books.find(static_cast<int>(queryNumber(request, u"pbid"_s)));
    if (book == nullptr) {
        return notFound();
    }
    const bool hasSince = request.queryValue(u"timestamp"_s).has_value();
    const auto since = hasSince ? std::optional(qint64(queryNumber(request, u"timestamp"_s))) : std::nullopt;
    return {.body = book->document(queryNumber(request, u"max"_s), since)};
}

HttpAnswer callList(const Box &box, const HttpRequest &request, const QDateTime &now)
{
    const CallListFilter filter {.most = queryNumber(request, u"max"_s),
                                 .days = static_cast<int>(std::clamp(queryNumber(request, u"days"_s), 0LL, 999LL)),
                                 .afterId = static_cast<int>(queryNumber(request, u"id"_s)),
                                 .timestamp = queryNumber(request, u"timestamp"_s)};
    if (request.queryValue(u"type"_s) == u"csv"_s) {
        return {.contentType = "text/csv; charset=utf-8", .body = box.model.calls.toCsv(filter, now)};
    }
    return {.body = box.model.calls.toXml(filter, now)};
}

void writeMessage(QXmlStreamWriter &writer, const VoiceMessage &message, int machine)
{
    writer.writeStartElement(u"Message"_s);
    writer.writeTextElement(u"Index"_s, QString::number(message.index));
    writer.writeTextElement(u"Tam"_s, QString::number(machine));
    writer.writeTextElement(u"Called"_s, message.called);
    writer.writeTextElement(u"Date"_s, message.date.toString(u"dd.MM.yy HH:mm"_s));
    writer.writeTextElement(u"Duration"_s,
                            u"%1:%2"_s.arg(message.minutes / 60).arg(message.minutes % 60, 2, 10, '0'_L1));
    writer.writeTextElement(u"Inbook"_s, message.name.isEmpty() ? u"0"_s : u"1"_s);
    writer.writeTextElement(u"Name"_s, message.name);
    writer.writeTextElement(u"New"_s, message.isNew ? u"1"_s : u"0"_s);
    writer.writeTextElement(u"Number"_s, message.caller);
    writer.writeTextElement(u"Path"_s, message.path);
    writer.writeEndElement();
}

HttpAnswer messages(const Box &box, const HttpRequest &request)
{
    const qlonglong index = queryNumber(request, u"tamindex"_s);
    if (index < 0 || index >= box.model.machines.size()) {
        return notFound();
    }
    QList<VoiceMessage> list = box.model.machines.at(index).messages;
    const qlonglong most = queryNumber(request, u"max"_s);
    list.resize(most > 0 ? std::min<qlonglong>(most, list.size()) : list.size());
    QByteArray document;
    QXmlStreamWriter writer(&document);
    writer.writeStartDocument();
    writer.writeStartElement(u"Root"_s);
    writer.writeComment(u" index:%1 "_s.arg(index));
    writer.writeComment(u" tam calls:%1 "_s.arg(list.size()));
    for (const VoiceMessage &message : std::as_const(list)) {
        writeMessage(writer, message, static_cast<int>(index));
    }
    writer.writeEndDocument();
    return {.body = document};
}

HttpAnswer file(const Box &box, const QString &path)
{
    const auto found = box.model.files.find(path);
    if (found == box.model.files.end()) {
        return notFound();
    }
    const QByteArray type = path.endsWith(".png"_L1) ? "image/png"
        : path.endsWith(".pdf"_L1)                   ? "application/pdf"
                                                     : "audio/x-wav";
    return {.contentType = type, .body = *found};
}

// What becomes of a good file on its way.
HttpAnswer spoiled(HttpAnswer answer, DownloadDefect defect)
{
    switch (defect) {
    case DownloadDefect::None:
        break;
    case DownloadDefect::CutOff:
        answer.cutOffAfter = answer.body.size() / 2;
        break;
    case DownloadDefect::BadBytes:
        answer.body.replace("</", "\x01\xFC\x1B</");
        break;
    case DownloadDefect::LoginPage:
        return HttpAnswer::page(200, "FRITZ!Box");
    case DownloadDefect::Redirection:
        answer = HttpAnswer::page(302, "302 Found");
        answer.headers = {{"Location", "http://192.0.2.1/"}};
        break;
    case DownloadDefect::Endless:
        answer.body = QByteArray(1 << 16, ' ');
        answer.isEndless = true;
        break;
    case DownloadDefect::EntityBomb:
        answer.body = "<?xml version=\"1.0\"?>\n<!DOCTYPE bomb [<!ENTITY a \"aaaaaaaaaa\">";
        for (char name = 'b'; name <= 'i'; ++name) {
            const QByteArray smaller = QByteArray("&") + static_cast<char>(name - 1) + ';';
            answer.body += QByteArray("<!ENTITY ") + name + " \"" + smaller.repeated(10) + "\">";
        }
        answer.body += "]>\n<phonebooks><phonebook name=\"&i;\"><contact><person><realName>&i;</realName></person>"
                       "</contact></phonebook></phonebooks>\n";
        break;
    }
    return answer;
}

} // namespace

std::optional<HttpAnswer> download(Box &box, const HttpRequest &request, const QDateTime &now)
{
    const QString path = request.path();
    const QStringList paths {u"/phonebook.lua"_s, u"/calllist.lua"_s, u"/tamcalllist.lua"_s,
                             u"/cgi-bin/luacgi_notimeout"_s, u"/download.lua"_s};
    const qsizetype kind = paths.indexOf(path);
    if (kind < 0) {
        return std::nullopt;
    }
    const QString sid = request.queryValue(u"sid"_s).value_or(QString());
    if (box.faults.sessionsExpireAtOnce || !box.sessions.use(sid, now)) {
        return HttpAnswer::page(403, "403 Forbidden (ERR_NO_SID)");
    }
    switch (kind) {
    case 0:
        return spoiled(phonebook(box, request), box.faults.download);
    case 1:
        return spoiled(callList(box, request, now), box.faults.download);
    case 2:
        return spoiled(messages(box, request), box.faults.download);
    case 3:
        return spoiled(file(box, request.queryValue(u"myabfile"_s).value_or(QString())), box.faults.download);
    default:
        return box.faults.lacksDownloadPage
            ? notFound()
            : spoiled(file(box, request.queryValue(u"path"_s).value_or(QString())), box.faults.download);
    }
}

} // namespace Rufzeichen::Simulation
