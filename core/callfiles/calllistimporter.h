// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callfiles/callfilereader.h"
#include "core/calls/callimportresult.h"
#include "core/calls/callmatch.h"
#include "core/calls/historydatabase.h"

#include <QDateTime>
#include <QHash>
#include <QIODevice>
#include <QList>
#include <QSet>
#include <functional>
#include <utility>

namespace Rufzeichen {

class CallWriter;

/**
 * Reads lists of calls into the history, in one thread and at one go: each file as a whole or not at all. A call that
 * the history has, from lines or from any list, stays one and gets what it lacks; each counts once for each file, so
 * that two calls of one file never become one.
 */
class CallListImporter
{
public:
    /** @p database must be open and outlive this. @p canonical gives the form in which numbers are compared. */
    CallListImporter(HistoryDatabase &database, CallMatch::CanonicalNumber canonical);

    /** Asked after each piece with its size in bytes: whether to go on. */
    using Proceed = std::function<bool(qint64)>;

    /** Reads the next file, which has this form. False if it failed or was cancelled: see result(). */
    [[nodiscard]] bool read(QIODevice &file, const QString &name, const CallFileForm &form, const Proceed &proceed);

    /**
     * Takes all calls of another history, in many transactions, so that others can write meanwhile: those that are
     * new, and what it knows more of the others. Calls that still ran there are lost ones. @p proceed is asked with
     * how many calls were taken. False if it failed or was cancelled.
     */
    [[nodiscard]] bool take(const HistoryDatabase &other, const Proceed &proceed);

    [[nodiscard]] const CallImportResult &result() const { return m_result; }

private:
    [[nodiscard]] std::optional<CallImportResult> readAll(HistoryTransaction &transaction, QIODevice &file,
                                                          const QString &name, const CallFileForm &form,
                                                          const Proceed &proceed);
    [[nodiscard]] bool beginFile(const HistoryDatabase &database);
    [[nodiscard]] bool add(HistoryTransaction &transaction, const ListedCall &listed);
    [[nodiscard]] bool isEnough(const ListedCall &next) const;
    [[nodiscard]] bool writeAlone();
    [[nodiscard]] bool writeBatch(HistoryTransaction &transaction);
    [[nodiscard]] QList<std::optional<StoredCall>> match(const QList<ListedCall> &batch,
                                                         const QList<StoredCall> &stored);
    [[nodiscard]] bool writeParties(CallWriter &writer, const QList<std::pair<QString, Party>> &parties);
    [[nodiscard]] std::optional<StoredCall> writeNew(CallWriter &writer, const ListedCall &listed);
    [[nodiscard]] std::optional<StoredCall> writeKnown(CallWriter &writer, const ListedCall &listed,
                                                       const StoredCall &known);
    [[nodiscard]] QString usualSpelling(const QString &local);
    [[nodiscard]] QString comparable(const QString &number);
    [[nodiscard]] QString canonicalOf(const QString &number);

    HistoryDatabase &m_database;
    const CallMatch::CanonicalNumber m_canonical;
    QHash<QString, QString> m_canonicals; // found so far
    const QDateTime m_now;
    const QString m_keyPrefix;
    int m_keysMade = 0; // with it
    // of the file that is read
    QList<ListedCall> m_batch; // that are not written so far, in the order of the file
    QSet<qint64> m_taken; // rows that are calls of it
    QHash<QString, QString> m_locals; // own numbers as other calls have them, by their canonical form
    QSet<QString> m_keys; // of calls around those of the batch
    QSet<QString> m_told; // numbers of which the file has told the name
    CallImportResult m_file; // what it brought so far
    CallImportResult m_result;
};

} // namespace Rufzeichen
