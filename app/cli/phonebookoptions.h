// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/arguments.h"
#include "core/phonebook/phonebook.h"

#include <QList>

namespace Rufzeichen {

/** A number of a contact as it was given: `030 123456=work`. */
struct GivenNumber {
    QString number {};
    std::optional<ContactNumberKind> kind {};

    bool operator==(const GivenNumber &) const = default;
};

/** The options of `phonebook`, and what they say. */
namespace PhonebookOptions {

[[nodiscard]] std::optional<GivenNumber> readNumber(const QString &text);

inline constexpr Option book {u"book", u"NAME", QT_TRANSLATE_NOOP("Options", "The phone book with this name.")};
inline constexpr Option number {
    u"number", u"NUMBER[=KIND]",
    QT_TRANSLATE_NOOP("Options", "A number of the contact, for home, mobile, work, fax or other; may be repeated."),
    isReadBy<readNumber>,
    QT_TRANSLATE_NOOP("Options", "“%1” is no phone number, or its kind is not home, mobile, work, fax or other.")};

inline constexpr Option force {
    .name = u"force",
    .help = QT_TRANSLATE_NOOP("Options", "Adds the contact although another one has one of its numbers.")};

/** Of options together: a new contact needs a name and a number, a change one of them. One line, or nothing. */
[[nodiscard]] QString problemOfAdd(const Arguments &arguments);
[[nodiscard]] QString problemOfEdit(const Arguments &arguments);

/** Of arguments that were checked. */
[[nodiscard]] QList<GivenNumber> givenNumbers(const Arguments &arguments);

} // namespace PhonebookOptions

} // namespace Rufzeichen
