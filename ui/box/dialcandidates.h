// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"
#include "core/phonebook/phonebook.h"

#include <QList>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** A number that somebody may want to dial. */
struct DialCandidate {
    QString name; ///< whose it is; empty: nobody knows
    QString number; ///< as it is written where it comes from
    std::optional<ContactNumberKind> kind {}; ///< of a contact's number
    QString foldedName {}; ///< as SearchText has it
    QString digits {}; ///< likewise

    bool operator==(const DialCandidate &) const = default;
};

/** Each number once: first those of @p recent calls, in their order, then those of contacts. */
[[nodiscard]] QList<DialCandidate> dialCandidates(const QList<StoredCall> &recent, const QList<Phonebook> &books);

/**
 * What may be meant by @p typed, a part of a number or of a name: at most so many as a list shows. What begins with
 * it comes first, else the order stays. If nothing is typed, the first ones.
 */
[[nodiscard]] QList<DialCandidate> suggested(const QList<DialCandidate> &candidates, const QString &typed);

} // namespace Rufzeichen
