// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/callfilereader.h"

#include "core/tr064/listxml.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

CallFileReader::CallFileReader(const CallFileForm &form)
    : m_kind(form.kind)
    , m_records(form.separator)
{
    if (form.encoding) {
        m_decoder.emplace(*form.encoding);
    }
}

void CallFileReader::feed(QByteArrayView bytes, const Sink &sink)
{
    if (m_kind == CallFileKind::Xml) {
        m_isTooLarge = m_isTooLarge || m_document.size() + bytes.size() > maximumListSize;
        m_document += m_isTooLarge ? QByteArrayView() : bytes;
        return;
    }
    const QByteArray utf8 = m_decoder ? QString(m_decoder->decode(bytes)).toUtf8() : bytes.toByteArray();
    if (m_kind == CallFileKind::Json) {
        m_objects.feed(utf8, [&](const QByteArray &object) { takeObject(object, sink); });
    } else {
        m_records.feed(utf8, [&](const TableRow &row) { takeRow(row, sink); });
    }
}

void CallFileReader::finish(const Sink &sink)
{
    if (m_kind == CallFileKind::Xml) {
        takeDocument(sink);
    }
    m_isWhole = m_objects.finish([&](const QByteArray &object) { takeObject(object, sink); }) && m_isWhole;
    m_records.finish([&](const TableRow &row) { takeRow(row, sink); });
}

void CallFileReader::takeRow(const TableRow &row, const Sink &sink)
{
    if (!m_table && !m_exported && !m_people && takeHeads(row)) {
        return;
    }
    if (m_exported) {
        take(m_exported->read(row), sink);
    } else if (m_people) {
        take(m_people->read(row), sink);
    } else if (m_table) {
        const CallTable::Result result = m_table->read(row);
        if (result.reading != CallTable::Reading::Running) {
            take(result.reading == CallTable::Reading::Call ? std::optional(result.call) : std::nullopt, sink);
        }
    } else {
        take(std::nullopt, sink);
    }
}

// False if this row is a call already, or nothing that is known.
bool CallFileReader::takeHeads(const TableRow &row)
{
    if (row.value(0).text.startsWith("sep="_L1, Qt::CaseInsensitive)) {
        return true;
    }
    m_exported = ExportedTable::ofHeads(row);
    m_people = PeopleTable::ofHeads(row);
    m_table = CallTable::ofHeads(row);
    if (m_exported || m_people || m_table) {
        return true;
    }
    m_table = CallTable::ofFirstCall(row);
    return false;
}

void CallFileReader::takeObject(const QByteArray &object, const Sink &sink)
{
    take(readExportedObject(object), sink);
}

void CallFileReader::takeDocument(const Sink &sink)
{
    const auto takeRecord = [&](const ListRecord &record) {
        const std::optional<BoxCall> entry = readCall(record);
        if (!entry || entry->outcome()) { // else it runs, and comes again
            take(entry ? listedCall(*entry) : std::nullopt, sink);
        }
    };
    m_isWhole = !m_isTooLarge && readEachRecord(m_document, "root"_L1, "Call"_L1, takeRecord);
    m_document.clear();
}

void CallFileReader::take(const std::optional<ListedCall> &call, const Sink &sink)
{
    ++m_rows;
    if (call) {
        sink(*call);
    } else {
        ++m_unreadable;
    }
}

} // namespace Rufzeichen
