// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebook.h"

#include <QByteArray>

namespace Rufzeichen {

/** Which vCards are written. */
enum class VCardVersion : quint8 {
    V3, ///< 3.0, for old programs
    V4, ///< 4.0
};

/** A file with a vCard for each contact, in UTF-8. A picture is in it only if it is a `data:` URL. */
[[nodiscard]] QByteArray writeVCards(const QList<Contact> &contacts, VCardVersion version);

} // namespace Rufzeichen
