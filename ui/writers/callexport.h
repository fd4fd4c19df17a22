// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"
#include "ui/text/ownnames.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QString>

namespace Rufzeichen {

/** Who reads the columns of a table. */
enum class ExportColumns : quint8 {
    Scripts, ///< the names, order and values of the JSON keys; the same in every language
    People, ///< headings and words in the user's language, times and durations that a spreadsheet understands
};

/** Whether a table begins with the mark by which Excel knows UTF-8. */
enum class ByteOrderMark : quint8 {
    Without,
    With,
};

/** How calls are written. All but the anonymizer and names is for tables only. */
struct CallExportOptions {
    QChar separator = u',';
    ByteOrderMark byteOrderMark = ByteOrderMark::Without;
    ExportColumns columns = ExportColumns::Scripts;
    Anonymizer anonymizer; ///< hides numbers, and leaves out names and places
    OwnNames names {}; ///< of own numbers and phones; left out where numbers are hidden
};

/**
 * Writes calls into a file or a pipe, one at a time, so that neither memory nor a window has to wait for them all.
 *
 * A table follows RFC 4180, in UTF-8. Names and numbers come from strangers, and a spreadsheet runs cells as
 * formulas: such a text is guarded(). A phone number such as +4930… can only be calculated with, never do harm, so
 * for scripts it stays as it is. For people it gets a tab in front, which can't be seen: a spreadsheet would
 * otherwise make a sum of it and lose its plus or its zeros.
 */
class CallExport
{
    Q_DECLARE_TR_FUNCTIONS(CallExport)
public:
    enum class Format : quint8 {
        Csv,
        Json, ///< one array
        JsonLines, ///< one object on each line
    };

    /** @p device is open, and outlives the export. */
    explicit CallExport(QIODevice &device, Format format, CallExportOptions options = {});

    /** Writes what comes before the first call. */
    void begin();

    /** Writes the next call. False if it, or anything before it, failed: device.errorString() says why. */
    [[nodiscard]] bool write(const StoredCall &stored);

    /** Writes what comes after the last call. False if anything could not be written. */
    [[nodiscard]] bool end();

private:
    void put(const QByteArray &bytes);
    void putRow(const QStringList &cells);

    QIODevice &m_device;
    Format m_format;
    CallExportOptions m_options;
    bool m_first = true;
    bool m_failed = false;
};

} // namespace Rufzeichen
