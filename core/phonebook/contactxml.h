// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/contact.h"

#include <QString>
#include <QStringView>
#include <optional>

class QXmlStreamReader;
class QXmlStreamWriter;

namespace Rufzeichen {

/** More of anything in one contact is left out: no contact that people have made comes near it. */
constexpr qsizetype maximumOfContact = 100;

/**
 * Reads a contact in the box's form, of which the reader has read the start. Children may come in any order; unknown
 * ones are skipped. The reader stands at the contact's end then, or has an error.
 */
[[nodiscard]] Contact readContact(QXmlStreamReader &reader);

/** Writes a contact in the same form, with all that a Contact holds. */
void writeContact(QXmlStreamWriter &writer, const Contact &contact);

/** One number with all that a ContactNumber holds. */
void writeNumber(QXmlStreamWriter &writer, const ContactNumber &number);

/** What the box's name of a kind means: `fax_work` is Fax, an unknown one Other. Case does not matter. */
[[nodiscard]] ContactNumberKind contactNumberKind(QStringView boxName);

/** The box's name of a kind: `home`, `mobile`, `work`, `fax_work`, `other`. */
[[nodiscard]] QString boxName(ContactNumberKind kind);

} // namespace Rufzeichen
