// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/numberfacts.h"
#include "core/numbers/phonenumber.h"
#include "core/phonebook/contactdirectory.h"

#include <optional>

namespace Rufzeichen {

/** All that is known of a number. */
struct Lookup {
    PhoneNumber number {};
    NumberFacts facts {};
    std::optional<ContactMatch> match {};

    bool operator==(const Lookup &) const = default;
};

} // namespace Rufzeichen
