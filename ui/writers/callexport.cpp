// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/writers/callexport.h"

#include "core/callfiles/formulaguard.h"
#include "core/calls/callwords.h"
#include "ui/text/calltext.h"
#include "ui/writers/calljson.h"

#include <QFileDevice>
#include <QStringList>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// Digits and the keys of a telephone, perhaps with a plus before them and masked at the end.
bool isNumber(QStringView text)
{
    QStringView keys = text.startsWith(u'+') ? text.sliced(1) : text;
    if (keys.endsWith(u"xxx")) {
        keys.chop(3);
    }
    return !keys.isEmpty() && std::all_of(keys.begin(), keys.end(), [](QChar key) {
        return (key >= u'0' && key <= u'9') || key == u'*' || key == u'#';
    });
}

// What is known to be empty, like the number of a withheld one; a null text is what is not known.
QString emptyCell()
{
    return u""_s;
}

QString numberCell(const std::optional<QString> &number, ExportColumns columns)
{
    if (!number || number->isEmpty()) {
        return number ? emptyCell() : QString();
    }
    if (!isNumber(*number)) {
        return guarded(*number);
    }
    return columns == ExportColumns::People ? u'\t' + *number : *number;
}

QString quoted(QString cell, QChar separator)
{
    const bool special = std::any_of(cell.cbegin(), cell.cend(), [separator](QChar character) {
        return character == separator || character == u'"' || character.category() == QChar::Other_Control;
    });
    const bool isKnownEmpty = cell.isEmpty() && !cell.isNull();
    return special || isKnownEmpty ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

// For a cell where it makes no difference whether it is empty.
QString wordsCell(const QString &text)
{
    return text.isEmpty() ? QString() : guarded(text);
}

QString plain(QByteArrayView name)
{
    return QString::fromLatin1(name);
}

QString scriptTime(const std::optional<BoxTime> &time)
{
    return time ? plain(time->toIso()) : QString();
}

QString scriptInteger(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

// `0:05:12`: no spreadsheet takes it for hours and minutes, as it does `5:12`.
QString spreadsheetDuration(int seconds)
{
    const auto twoDigits = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(twoDigits(seconds / 60 % 60), twoDigits(seconds % 60));
}

QStringList scriptHeads()
{
    return u"key phase direction outcome remote local trunk extension started connected ended duration name place "
           "seen source device moment rang settled note numberNote reminder claimant "
           "localName extensionName"_s.split(u' ');
}

// As scriptHeads() names them.
QStringList scriptCells(const StoredCall &stored, const OwnNames &names)
{
    const Call &call = stored.call;
    const auto rang = CallJson::ringMilliseconds(call);
    return {
        wordsCell(call.key),
        plain(wordFor(CallWords::phaseWords, call.phase)),
        plain(wordFor(CallWords::directionWords, call.direction)),
        call.outcome ? plain(wordFor(CallWords::outcomeWords, *call.outcome)) : QString(),
        numberCell(call.remote, ExportColumns::Scripts),
        numberCell(call.local, ExportColumns::Scripts),
        numberCell(call.trunk, ExportColumns::Scripts),
        scriptInteger(call.extension),
        scriptTime(call.started),
        scriptTime(call.connected),
        scriptTime(call.ended),
        scriptInteger(call.duration),
        wordsCell(stored.party.name),
        wordsCell(stored.party.place),
        stored.seen ? u"true"_s : u"false"_s,
        plain(wordFor(CallWords::sourceWords, stored.source)),
        wordsCell(stored.device),
        scriptTime(CallJson::momentElsewhere(call)),
        rang ? QString::number(*rang) : QString(),
        stored.settled ? u"true"_s : u"false"_s,
        wordsCell(stored.note),
        wordsCell(stored.numberNote),
        CallJson::reminderText(stored).value_or(QString()),
        wordsCell(stored.claimant),
        wordsCell(names.line(call.local)),
        wordsCell(names.phone(call.extension)),
    };
}

QString direction(CallDirection direction)
{
    switch (direction) {
    case CallDirection::Incoming:
        return CallExport::tr("incoming");
    case CallDirection::Outgoing:
        return CallExport::tr("outgoing");
    case CallDirection::Unknown:
        break;
    }
    return CallExport::tr("unknown");
}

QStringList peopleHeads()
{
    return {
        CallExport::tr("Time"),
        CallExport::tr("Direction"),
        CallExport::tr("Outcome"),
        CallExport::tr("Name"),
        CallExport::tr("Number"),
        CallExport::tr("Place"),
        CallExport::tr("Own number"),
        CallExport::tr("Device"),
        CallExport::tr("Duration"),
        CallExport::tr("Note"),
        CallExport::tr("Name of own number"),
    };
}

// As people know it.
QString deviceCell(const StoredCall &stored, const OwnNames &names)
{
    const std::optional<int> extension = stored.call.extension;
    const QString name = names.phone(extension);
    const QString known = name.isEmpty() ? stored.device : name;
    return known.isEmpty() && extension ? CallText::device(*extension) : wordsCell(known);
}

// As peopleHeads() names them.
QStringList peopleCells(const StoredCall &stored, const OwnNames &names)
{
    const Call &call = stored.call;
    const bool hasNumber = call.remote && !call.remote->isEmpty();
    return {
        scriptTime(call.started).replace(u'T', u' '),
        direction(call.direction),
        CallText::outcome(call),
        wordsCell(stored.party.name),
        hasNumber ? numberCell(call.remote, ExportColumns::People) : CallText::party(call.remote),
        wordsCell(stored.party.place),
        call.local && !call.local->isEmpty() ? numberCell(call.local, ExportColumns::People) : QString(),
        deviceCell(stored, names),
        call.duration ? spreadsheetDuration(*call.duration) : QString(),
        wordsCell(stored.note),
        wordsCell(names.line(call.local)),
    };
}

} // namespace

CallExport::CallExport(QIODevice &device, Format format, CallExportOptions options)
    : m_device(device)
    , m_format(format)
    , m_options(std::move(options))
{
    if (m_options.anonymizer.masking() != Masking::None) {
        m_options.names = {};
    }
}

void CallExport::begin()
{
    switch (m_format) {
    case Format::Csv:
        if (m_options.byteOrderMark == ByteOrderMark::With) {
            put("\xef\xbb\xbf");
        }
        putRow(m_options.columns == ExportColumns::Scripts ? scriptHeads() : peopleHeads());
        break;
    case Format::Json:
        put("[");
        break;
    case Format::JsonLines:
        break;
    }
}

bool CallExport::write(const StoredCall &stored)
{
    const StoredCall call = stored.anonymized(m_options.anonymizer);
    switch (m_format) {
    case Format::Csv:
        putRow(m_options.columns == ExportColumns::Scripts ? scriptCells(call, m_options.names)
                                                           : peopleCells(call, m_options.names));
        break;
    case Format::Json:
        put((m_first ? "\n" : ",\n") + CallJson::of(call, m_options.names));
        break;
    case Format::JsonLines:
        put(CallJson::of(call, m_options.names) += '\n');
        break;
    }
    m_first = false;
    return !m_failed;
}

bool CallExport::end()
{
    if (m_format == Format::Json) {
        put("\n]\n");
    }
    // A full disk shows only when the buffer is written out.
    if (auto *const file = qobject_cast<QFileDevice *>(&m_device)) {
        m_failed = !file->flush() || m_failed;
    }
    return !m_failed;
}

void CallExport::put(const QByteArray &bytes)
{
    m_failed = m_failed || m_device.write(bytes) != bytes.size();
}

void CallExport::putRow(const QStringList &cells)
{
    QString row;
    for (const QString &cell : cells) {
        row += quoted(cell, m_options.separator);
        row += m_options.separator;
    }
    row.chop(1);
    put((row += u"\r\n").toUtf8());
}

} // namespace Rufzeichen
