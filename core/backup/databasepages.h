// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>
#include <functional>
#include <optional>

namespace Rufzeichen {

/**
 * Reads the pages of a database of SQLite by the description of its file format, without SQLite: also those that
 * SQLite does not reach any more because others are damaged. What the journal (`-wal`) has later is read from there.
 * Trusts nothing that stands in the file, and changes nothing. Must not be used for a file that this process has open
 * as a database: SQLite's locks would be gone.
 */
class DatabasePages
{
public:
    /** Returns the system's reason if the file can't be read, else nothing. */
    [[nodiscard]] QString open(const QString &path);

    /** How many there are. They count from 1. */
    [[nodiscard]] quint32 count() const { return m_count; }

    /** What a page may hold. */
    enum class Kind : quint8 { Table, Index };

    /** A row of a table, or an entry of an index, which has no id of its own. */
    struct Record {
        qint64 id = 0;
        QByteArray content; ///< see recordValues()
    };

    using Sink = std::function<void(const Record &)>;

    /**
     * Gives the records of a page to @p sink if it is of this kind. Returns how many of them could not be read.
     */
    qsizetype visit(quint32 number, Kind kind, const Sink &sink);

private:
    /** The bytes of a page; fewer where the file ends before it does, or can't be read there. */
    [[nodiscard]] QByteArray page(quint32 number);

    void readHeader();
    void readJournal(const QString &path);
    [[nodiscard]] std::optional<QByteArray> payload(QByteArrayView page, qsizetype offset, quint64 size, Kind kind);

    QFile m_file;
    QFile m_journal;
    QHash<quint32, qint64> m_inJournal; // where the latest state of a page is, in bytes
    qint64 m_pageSize = 0;
    qint64 m_usable = 0; // bytes of a page
    qint64 m_furtherPages = 0; // that may be read for records which do not fit into one
    quint32 m_count = 0;
};

} // namespace Rufzeichen
