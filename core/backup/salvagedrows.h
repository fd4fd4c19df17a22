// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/backup/databasepages.h"
#include "core/backup/recordvalues.h"
#include "core/calls/historydatabase.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace Rufzeichen {

/**
 * Tells by the values of a record whether it is a row of the history, of any version of the program, and writes what
 * can be true into another history. All of the numbers come first, then the calls, then the entries of indexes.
 */
class SalvagedRows
{
public:
    /** Where rows go from now on. */
    void writeInto(HistoryTransaction *transaction) { m_transaction = transaction; }

    void takeNumber(const DatabasePages::Record &record);
    void takeNumberOfIndex(const DatabasePages::Record &record);
    void takeCall(const DatabasePages::Record &record);
    void takeCallOfIndex(const DatabasePages::Record &record);

    /** Writes the calls that only indexes have. False if that can't be written. */
    [[nodiscard]] bool finish();

    /** Whether all that was taken could be written. */
    [[nodiscard]] bool isWritten() const { return m_isWritten; }

    [[nodiscard]] qint64 saved() const { return m_saved; }
    [[nodiscard]] qint64 lost() const { return m_lost; }

private:
    /** What indexes have of a call. */
    struct Remains {
        QString key {};
        QList<QVariant> inTime {}; ///< moment, direction, outcome, connected, number, local
        QVariant duration {};
    };

    int write(const QString &sql, const QVariantList &values);
    void addNumber(qint64 id, const QString &remote, const QString &name, const QString &place, const QString &listed,
                   const QVariant &kind, const QString &note);
    [[nodiscard]] QVariant numberOf(const RecordValue &value) const;
    [[nodiscard]] Remains *remainsOf(qint64 id);

    HistoryTransaction *m_transaction = nullptr;
    QHash<qint64, qint64> m_numbers; // the ids that they have now, by those in the file
    QSet<qint64> m_calls; // the ids of those that were rows
    QHash<qint64, Remains> m_remains; // by the ids of calls
    qint64 m_saved = 0;
    qint64 m_lost = 0;
    bool m_isWritten = true;
};

} // namespace Rufzeichen
