// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"
#include "core/calls/callsql.h"
#include "core/calls/dayofcalls.h"
#include "core/calls/historydatabase.h"
#include "core/calls/storedcall.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace Rufzeichen {

/** The questions of CallHistory, which tells more of them, put to one connection. Finds nothing where that fails. */
class CallReader
{
public:
    /** @p database must outlive the reader. */
    explicit CallReader(const HistoryDatabase &database);

    [[nodiscard]] std::optional<StoredCall> call(qint64 id) const;
    [[nodiscard]] int unseenCount(bool machineIsMissed) const;
    [[nodiscard]] qint64 count(const CallQuery &query) const;
    [[nodiscard]] QList<DayOfCalls> days(const CallQuery &query) const;
    [[nodiscard]] QList<StoredCall> callsOfDay(const CallQuery &query, QDate day, int offset, int limit) const;
    [[nodiscard]] QList<qint64> ids(const CallQuery &query) const;
    [[nodiscard]] QList<StoredCall> calls(const QList<qint64> &ids) const;
    [[nodiscard]] QList<StoredCall> calls(const CallQuery &query, int limit, int offset) const;
    [[nodiscard]] QStringList locals() const;
    [[nodiscard]] QStringList remotes() const;
    [[nodiscard]] int countOf(const QString &remote) const;
    [[nodiscard]] Party party(const QString &remote) const;

    /** The own numbers, faster than locals(). */
    [[nodiscard]] QStringList unsortedLocals() const;

    /** The day of the newest call that the box has told of; nothing if there is none. */
    [[nodiscard]] std::optional<QDate> newestDay() const;

    /** All calls near any of @p times: those that may be the ones of which a list has such minutes. */
    [[nodiscard]] QList<StoredCall> around(const QList<BoxTime> &times) const;

private:
    struct Condition {
        QString sql; ///< with its WHERE; empty where all calls are meant
        QVariantList values;
    };

    [[nodiscard]] Condition condition(const CallSql &sql) const;
    [[nodiscard]] bool fitsMostNumbers(const CallSql &sql) const;
    [[nodiscard]] QStringList texts(const QString &sql) const;
    [[nodiscard]] QList<StoredCall> rows(const QString &sql, const QVariantList &values) const;

    const HistoryDatabase &m_database;
};

} // namespace Rufzeichen
