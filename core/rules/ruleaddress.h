// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleoccasion.h"

#include <QString>
#include <QUrl>
#include <optional>

namespace Rufzeichen {

/**
 * A pattern for pageAddress(): a web address, http or https. Behind the host, `%1` stands for the number, and
 * `{name}` for the fact of that name. Nothing if it is none, has another placeholder, or one within the host: a
 * caller must not choose whose page is opened.
 */
[[nodiscard]] std::optional<QString> readPagePattern(const QString &text);

/** A web address without placeholders, of http or https, that can be sent to. */
[[nodiscard]] std::optional<QString> readWebAddress(const QString &text);

/** The page of a pattern that was read, where each fact is percent-encoded. Nothing if that makes no web address. */
[[nodiscard]] std::optional<QUrl> pageAddress(const QString &pattern, const RuleOccasion &occasion);

} // namespace Rufzeichen
