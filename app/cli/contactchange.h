// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/phonebookoptions.h"
#include "core/callmonitor/anonymizer.h"
#include "core/numbers/dialplan.h"
#include "core/phonebook/phonebook.h"

#include <QList>

namespace Rufzeichen {

/**
 * The numbers that were given, for a contact that has @p old ones: a number that stays keeps its kind, unless one was
 * given, and whether it is the main one. New ones are numbers at home; if none is the main one, the first becomes it.
 */
[[nodiscard]] QList<ContactNumber> mergedNumbers(const QList<GivenNumber> &given, const QList<ContactNumber> &old,
                                                 const DialPlan &plan);

/** The contact with every number in it hidden, and without the name and the addresses, which would tell them. */
[[nodiscard]] Contact anonymized(Contact contact, const Anonymizer &anonymizer);

} // namespace Rufzeichen
