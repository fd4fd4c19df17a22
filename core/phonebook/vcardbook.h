// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebook.h"

#include <QString>
#include <optional>

namespace Rufzeichen {

/**
 * A phone book of the user's own: a file with vCards, or a folder with such files (`.vcf`), not those in folders in
 * it. Named like the file or folder. Read-only. Files that can't be read are passed over. Nothing if there is no such
 * file or folder, or it can't be read at all. Blocks while it reads.
 */
[[nodiscard]] std::optional<Phonebook> readVCardBook(const QString &path);

} // namespace Rufzeichen
