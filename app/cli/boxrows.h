// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/lookup.h"
#include "core/discovery/boxdiscovery.h"
#include "core/phonebook/phonebook.h"
#include "core/tr064/boxanswers.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Rufzeichen {

/** Phone books, contacts and boxes in words for a terminal. Nothing from outside gets through that steers one. */
class BoxRows
{
    Q_DECLARE_TR_FUNCTIONS(BoxRows)
public:
    /** A row for each book, with its line end. */
    [[nodiscard]] static QString of(const QList<Phonebook> &books);

    /** Some rows, each with its line end. */
    [[nodiscard]] static QString of(const Contact &contact);

    /** One row, with its line end. */
    [[nodiscard]] static QString of(const Lookup &lookup);
    [[nodiscard]] static QString of(const FoundBox &box, bool hasCallMonitor);

    [[nodiscard]] static QString of(const TamMessage &message, const std::optional<QString> &name);
    [[nodiscard]] static QString of(const AnsweringMachine &machine);

private:
    [[nodiscard]] static QString kind(NumberKind kind);
    [[nodiscard]] static QString reason(MatchedBy matchedBy);
};

} // namespace Rufzeichen
