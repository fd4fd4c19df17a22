// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/contact.h"

#include <QByteArray>

namespace Rufzeichen {

/** In bytes. A file that is larger is not read. */
constexpr qsizetype maximumVCardSize = 16'000'000;

/**
 * The contacts in a file with any number of vCards, of version 2.1, 3.0 or 4.0. Any bytes are allowed; what is no
 * vCard gives no contact. Pictures are kept where they are in the file and small, never fetched from elsewhere.
 */
[[nodiscard]] QList<Contact> readVCards(const QByteArray &file);

} // namespace Rufzeichen
