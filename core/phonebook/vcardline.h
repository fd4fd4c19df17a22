// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <optional>

namespace Rufzeichen {

/** One property of a vCard: `item1.TEL;TYPE=home:030123456`. */
struct VCardLine {
    /** Of a property that no parameter prefers to others. */
    static constexpr int noPreference = 101;

    QString name {}; ///< in capitals, without the group in front of it
    QStringList parameters {}; ///< values of TYPE and those without a name, in lower case; others as `name=value`
    int preference = noPreference; ///< 1 to 100: the least is the best
    QString value {}; ///< as text, whatever it was encoded in; not yet unescaped, and a picture not yet decoded

    /** Whether there is a parameter like this. */
    [[nodiscard]] bool has(QLatin1StringView parameter) const { return parameters.contains(parameter); }

    /** Whether the value was, and that of a picture still is, in base64. */
    [[nodiscard]] bool isBase64() const;

    /** Reads one unfolded line; nothing if it is no property. */
    [[nodiscard]] static std::optional<VCardLine> parse(const QByteArray &line);

    bool operator==(const VCardLine &) const = default;
};

/**
 * The lines of a file one after the other, those that were folded whole again, before anything is decoded: folds may
 * part a character. Lines end with CR, LF or both. A card that is indented as a whole is read as if it were not.
 * Takes linear time, whatever is in the file.
 */
class VCardLines
{
public:
    /** @p file must stay as it is meanwhile. */
    explicit VCardLines(QByteArrayView file);

    /** The next line; nothing at the end. */
    [[nodiscard]] std::optional<QByteArray> next();

private:
    void take();

    QByteArrayView m_rest;
    std::optional<QByteArrayView> m_ahead; // a line as it stands in the file, the next to be taken
    bool m_startsCard = false; // the line ahead does
    qsizetype m_indentation = 0; // of the card's lines, in blanks
};

/** A value without its backslashes; `\n` becomes a line end. */
[[nodiscard]] QString unescaped(QStringView value);

/** The parts of a value, between separators that no backslash protects, unescaped. */
[[nodiscard]] QStringList components(const QString &value, QChar separator = u';');

} // namespace Rufzeichen
