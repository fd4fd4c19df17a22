// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callfiles/callfilekind.h"
#include "core/callfiles/calltable.h"
#include "core/callfiles/exportedcall.h"
#include "core/callfiles/jsonobjects.h"
#include "core/callfiles/peopletable.h"
#include "core/callfiles/tablerecords.h"

#include <QByteArrayView>
#include <QStringDecoder>
#include <functional>
#include <optional>

namespace Rufzeichen {

/**
 * Reads the calls in a file of any form but lines, piece by piece, in UTF-8, Windows-1252 or UTF-16. What is damaged
 * costs no other call. Needs little memory for tables and JSON; the box's XML is read as a whole, up to
 * maximumListSize.
 */
class CallFileReader
{
public:
    using Sink = std::function<void(const ListedCall &)>;

    explicit CallFileReader(const CallFileForm &form);

    /** The next bytes of the file. */
    void feed(QByteArrayView bytes, const Sink &sink);

    /** The end of the file. */
    void finish(const Sink &sink);

    /** The rows so far: those with calls, and those that could not be read. */
    [[nodiscard]] qint64 rows() const { return m_rows; }

    /** Those of them that could not be read. */
    [[nodiscard]] qint64 unreadable() const { return m_unreadable; }

    /** After the end: whether the file is whole, and has calls as far as it has anything. */
    [[nodiscard]] bool isUsable() const { return m_isWhole && (m_rows == 0 || m_rows > m_unreadable); }

    /** Whether it is not usable because it is larger than maximumListSize. */
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }

private:
    void takeRow(const TableRow &row, const Sink &sink);
    [[nodiscard]] bool takeHeads(const TableRow &row);
    void takeObject(const QByteArray &object, const Sink &sink);
    void takeDocument(const Sink &sink);
    void take(const std::optional<ListedCall> &call, const Sink &sink);

    const CallFileKind m_kind;
    TableRecords m_records;
    JsonObjects m_objects;
    QByteArray m_document; // the whole file, where that is needed
    std::optional<QStringDecoder> m_decoder; // of UTF-16
    std::optional<CallTable> m_table; // once its heads are read
    std::optional<ExportedTable> m_exported; // likewise, or this
    std::optional<PeopleTable> m_people; // or this
    qint64 m_rows = 0;
    qint64 m_unreadable = 0;
    bool m_isWhole = true;
    bool m_isTooLarge = false;
};

} // namespace Rufzeichen
