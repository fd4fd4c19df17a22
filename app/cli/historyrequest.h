// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>
#include <optional>

namespace Rufzeichen {

enum class HistoryAction {
    List,
    Import,
    Export,
    Sync,
    Purge,
};

/** What `history` is to do, understood and checked. What is absent was not given. */
struct HistoryRequest {
    HistoryAction action = HistoryAction::List;
    CallQuery query; ///< the calls to list or to export
    std::optional<qint64> limit; ///< how many to list
    std::optional<QDate> before; ///< to purge: the first day to keep
    std::optional<int> olderThan; ///< to purge: how many days to keep besides today
    std::optional<QString> number; ///< to purge: the number to forget, as it was sent
};

/** The options of `history`, for the reader of the command line. */
class HistoryOptions
{
    Q_DECLARE_TR_FUNCTIONS(HistoryOptions)
public:
    /** Makes them known to @p parser. */
    void addTo(QCommandLineParser &parser) const;

    /**
     * Reads the request of the action that is called @p name. Nothing if something is wrong, with @p error saying
     * what.
     */
    [[nodiscard]] std::optional<HistoryRequest> read(const QCommandLineParser &parser, const QString &name,
                                                     QString &error) const;

    /** Whether one of them was given, besides `--number`, which others have as well. */
    [[nodiscard]] bool isAnySet(const QCommandLineParser &parser) const;

private:
    [[nodiscard]] QString misplaced(const QCommandLineParser &parser, HistoryAction action) const;
    [[nodiscard]] QString readQuery(const QCommandLineParser &parser, HistoryRequest &request) const;
    [[nodiscard]] QString readPurge(const QCommandLineParser &parser, HistoryRequest &request) const;

    QCommandLineOption m_search {QStringLiteral("search"),
                                 tr("history: only calls with these words in number, name or place."),
                                 QStringLiteral("TEXT")};
    QCommandLineOption m_outcome {
        QStringLiteral("outcome"),
        tr("history: only answered, missed, rejected, machine, fax, unanswered or lost calls."),
        QStringLiteral("OUTCOME")};
    QCommandLineOption m_since {QStringLiteral("since"), tr("history: only calls from this day on, YYYY-MM-DD."),
                                QStringLiteral("DATE")};
    QCommandLineOption m_until {QStringLiteral("until"), tr("history: only calls up to this day."),
                                QStringLiteral("DATE")};
    QCommandLineOption m_limit {QStringLiteral("limit"), tr("history list: at most so many, the latest."),
                                QStringLiteral("N")};
    QCommandLineOption m_before {QStringLiteral("before"), tr("history purge: removes the calls before this day."),
                                 QStringLiteral("DATE")};
    QCommandLineOption m_olderThan {QStringLiteral("older-than"),
                                    tr("history purge: removes the calls that are older."), QStringLiteral("DAYS")};
    QCommandLineOption m_number {
        QStringLiteral("number"),
        tr("history purge: forgets a number, its calls and its name. phonebook add and edit: "
           "a number of the contact, NUMBER=home, mobile, work, fax or other."),
        QStringLiteral("NUMBER")};
};

} // namespace Rufzeichen
