// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace Rufzeichen::Simulation {

/** What the call list says of a call; the numbers are the box's. */
enum class CallType {
    Incoming = 1,
    Missed = 2,
    Outgoing = 3,
    ActiveIncoming = 9,
    Rejected = 10,
    ActiveOutgoing = 11,
};

/** A call in the box's list. */
struct ListedCall {
    int id = 0;
    CallType type = CallType::Incoming;
    QString remote {}; ///< empty: withheld
    QString own {}; ///< the household's number
    QString name {}; ///< of the other party
    QString device {};
    std::optional<int> port {}; ///< as in the call monitor
    QDateTime start {};
    int seconds = 0; ///< the list rounds up to minutes
    QString path {}; ///< of a voice message or fax
};

/** Which part of the list is wanted. 0: no limit. */
struct CallListFilter {
    qsizetype most = 0;
    int days = 0; ///< 1: today and yesterday
    int afterId = 0; ///< only together with `timestamp`
    qint64 timestamp = 0; ///< of the list that the id belongs to
};

/** The call list of the box. */
struct CallRecord {
    qint64 timestamp = 1790000000; ///< names the list: another one after a reset
    QList<ListedCall> calls {}; ///< the oldest first

    /** Appends a call under the next id, which is returned. Drops the oldest of more than 999. */
    int append(ListedCall call);

    /** The call with this id, or null. */
    [[nodiscard]] ListedCall *find(int id);

    /** The list as the box gives it, the newest first. */
    [[nodiscard]] QByteArray toXml(const CallListFilter &filter, const QDateTime &now) const;

    /** The same as a table. */
    [[nodiscard]] QByteArray toCsv(const CallListFilter &filter, const QDateTime &now) const;

private:
    [[nodiscard]] QList<ListedCall> filtered(const CallListFilter &filter, const QDateTime &now) const;

    int m_lastId = 2000;
};

} // namespace Rufzeichen::Simulation
