// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebook.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Rufzeichen {

/** One property of a vCard: `item1.TEL;TYPE=home:030123456`. */
struct VCardLine {
    QString name {}; ///< in capitals, without the group in front of it
    QStringList
        parameters {}; ///< values of TYPE, PREF and those without a name, in lower case; others as `name=value`
    QString value {}; ///< decoded where it was quoted-printable, not yet unescaped

    /** Whether there is a parameter like this. */
    [[nodiscard]] bool has(QLatin1StringView parameter) const { return parameters.contains(parameter); }

    /** Reads one unfolded line; nothing if it is no property. */
    [[nodiscard]] static std::optional<VCardLine> parse(const QByteArray &line);

    bool operator==(const VCardLine &) const = default;
};

/** The lines of a file, those that were folded whole again, before anything is decoded: folds may part a character.
 */
[[nodiscard]] QList<QByteArray> unfoldedLines(QByteArrayView file);

/** A value without its backslashes; `\n` becomes a line end. */
[[nodiscard]] QString unescaped(QStringView value);

/** The parts of a value, between semicolons that no backslash protects, unescaped. */
[[nodiscard]] QStringList components(const QString &value);

/** In bytes. A file that is larger is not read. */
constexpr qsizetype maximumVCardSize = 16'000'000;

/**
 * The contacts in a file with any number of vCards, of version 2.1, 3.0 or 4.0. Any bytes are allowed; what is no
 * vCard gives no contact. Pictures are kept where they are in the file and small, never fetched from elsewhere.
 */
[[nodiscard]] QList<Contact> readVCards(const QByteArray &file);

/**
 * A phone book of the user's own: a file with vCards, or a folder with such files (`.vcf`), not those in folders in
 * it. Named like the file or folder. Read-only. Files that can't be read are passed over. Nothing if there is no such
 * file or folder, or it can't be read at all. Blocks while it reads.
 */
[[nodiscard]] std::optional<Phonebook> readVCardBook(const QString &path);

} // namespace Rufzeichen
