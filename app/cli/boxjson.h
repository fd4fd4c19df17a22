// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/lookup.h"
#include "core/calls/mergesummary.h"
#include "core/discovery/foundbox.h"
#include "core/numbers/dialplan.h"
#include "core/phonebook/phonebook.h"
#include "core/settings/wordtable.h"
#include "core/tr064/barringchange.h"

#include <QByteArray>

/** The JSON objects of docs/command-line.md about the box and its phone books, each with its line end. */
namespace Rufzeichen::BoxJson {

inline constexpr WordTable<ContactNumberKind, 5> contactNumberKindNames {{
    {ContactNumberKind::Home, "home"_L1},
    {ContactNumberKind::Mobile, "mobile"_L1},
    {ContactNumberKind::Work, "work"_L1},
    {ContactNumberKind::Fax, "fax"_L1},
    {ContactNumberKind::Other, "other"_L1},
}};

[[nodiscard]] QByteArray of(const Phonebook &book);

/** A contact of the book that is called @p book. */
[[nodiscard]] QByteArray of(const Contact &contact, const QString &book, const DialPlan &plan);

[[nodiscard]] QByteArray of(const Lookup &lookup);

/** Whether the call monitor of a box works. */
[[nodiscard]] QByteArray of(const FoundBox &box, bool hasCallMonitor);

[[nodiscard]] QByteArray of(const MergeSummary &summary);

/** What an import of contacts has brought. */
[[nodiscard]] QByteArray ofImport(int contacts, int added);

/** @p dialled is what the box dials for @p number. */
[[nodiscard]] QByteArray ofDial(const QString &number, const QString &dialled);
[[nodiscard]] QByteArray ofHangUp();

/** Whether a number is barred now, and whether that was made so. */
[[nodiscard]] QByteArray ofBarring(const PhoneNumber &number, bool isBarred, bool hasChanged);

} // namespace Rufzeichen::BoxJson
