// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

} // namespace Rufzeichen
