// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callmatch.h"
#include "core/sharing/shareditems.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** Changes that are sent together, in the form for the server, and which changes of the outbox these are. */
class Parcel
{
public:
    /** Both must outlive it. @p canonical gives the form in which two writings of a number are equal. */
    Parcel(const SharingPosition &position, const CallMatch::CanonicalNumber &canonical);

    /**
     * Takes what is left of @p changes, after @p known, which is what the server has of them, was taken over. In one
     * transaction, so that what is sent is what the outbox tells of. False if that can't be read.
     */
    [[nodiscard]] bool pack(HistoryTransaction &transaction, const QList<UnsentChange> &changes,
                            const QList<SharedItem> &known);

    [[nodiscard]] const QList<QJsonObject> &items() const { return m_items; }
    [[nodiscard]] const QList<UnsentChange> &changes() const { return m_changes; }

    /** The calls of here that changes are of, by their keys; those that were removed are missing. */
    [[nodiscard]] static std::optional<QHash<QString, SharedCall>> callsOf(const HistoryDatabase &database,
                                                                           const QList<UnsentChange> &changes);

    /** What asks the server for all that @p changes are of. */
    [[nodiscard]] static QByteArray namesOf(const QList<UnsentChange> &changes);

    [[nodiscard]] static QByteArray jsonOf(const QList<QJsonObject> &items);

private:
    [[nodiscard]] bool pack(HistoryTransaction &transaction, const UnsentChange &change, qint64 base);
    [[nodiscard]] bool packCall(HistoryTransaction &transaction, const QString &key, qint64 base);
    [[nodiscard]] bool packNote(HistoryTransaction &transaction, const QString &remote, qint64 base);
    [[nodiscard]] bool packLine(HistoryTransaction &transaction, const QString &number, qint64 base);

    const SharingPosition &m_position;
    const CallMatch::CanonicalNumber &m_canonical;
    QList<QJsonObject> m_items;
    QList<UnsentChange> m_changes;
};

} // namespace Rufzeichen
