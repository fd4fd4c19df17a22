// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/boxaccess.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** An entry of a phone book as the box has it. */
struct BoxEntry {
    int book = 0; ///< its present id
    QString id {}; ///< of the contact
    std::optional<int> position {}; ///< in the book: for boxes that know no other way to an entry
    QByteArray document {}; ///< all that the box keeps of it

    bool operator==(const BoxEntry &) const = default;
};

/** Finds the entry of the contact with this id. NoSuchEntry if the book has none, or the id is none. */
void findEntry(const BoxAccess &box, int book, const QString &id, QObject *context, const BoxDone<BoxEntry> &done);

/** Puts @p document in place of what was found. */
void writeEntry(const BoxAccess &box, const BoxEntry &entry, const QByteArray &document, QObject *context,
                const BoxDone<Nothing> &done);

/** Removes what was found. */
void removeEntry(const BoxAccess &box, const BoxEntry &entry, QObject *context, const BoxDone<Nothing> &done);

/** Adds an entry and tells its contact's id; old boxes don't tell: empty. */
void addEntry(const BoxAccess &box, int book, const QByteArray &document, QObject *context,
              const BoxDone<QString> &done);

} // namespace Rufzeichen
