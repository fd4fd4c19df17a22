// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/option.h"

namespace Rufzeichen {

enum class OutputFormat : quint8 {
    Text, ///< for people
    Json, ///< for programs: JSON Lines
    Raw, ///< the lines as the box sent them
    Summary, ///< one JSON object with counts
    Csv, ///< a table
    VCard, ///< contacts, for other programs
    Xml, ///< contacts as the box exports them
};

/** The words after `--format`. */
inline constexpr WordTable<OutputFormat, 7> formatNames {{
    {OutputFormat::Text, "text"_L1},
    {OutputFormat::Json, "json"_L1},
    {OutputFormat::Raw, "raw"_L1},
    {OutputFormat::Summary, "summary"_L1},
    {OutputFormat::Csv, "csv"_L1},
    {OutputFormat::VCard, "vcard"_L1},
    {OutputFormat::Xml, "xml"_L1},
}};

[[nodiscard]] inline QString toText(OutputFormat format)
{
    return wordFor(formatNames, format);
}

/** The options that several commands have, and that the configuration is made of. */
namespace Options {

inline constexpr Option anonymize {.name = u"anonymize",
                                   .help
                                   = QT_TRANSLATE_NOOP("Options", "Masks the last three digits of all numbers."),
                                   .setting = maskingKey,
                                   .means = "masked"_L1};
inline constexpr Option pseudonymize {.name = u"pseudonymize",
                                      .help = QT_TRANSLATE_NOOP("Options", "Replaces each number by a pseudonym."),
                                      .setting = maskingKey,
                                      .means = "pseudonymous"_L1};
inline constexpr Option rules {
    u"rules", {}, QT_TRANSLATE_NOOP("Options", "Does what the rules of the settings say.")};
inline constexpr Option demo {u"demo", {}, QT_TRANSLATE_NOOP("Options", "Plays calls without a box.")};

inline constexpr Option user {
    .name = u"user",
    .value = u"NAME",
    .help = QT_TRANSLATE_NOOP("Options",
                              "Who logs in to the box. The password comes from the environment variable "
                              "RUFZEICHEN_PASSWORD, else from the key store, else it is asked for."),
    .accepts = isReadBy<readBoxName>,
    .refusal = QT_TRANSLATE_NOOP("Options", "“%1” is too long for the name of a user."),
    .setting = "fritzbox/user"_L1};
inline constexpr Option descriptionPort {
    .name = u"tr064-port",
    .value = u"PORT",
    .help = QT_TRANSLATE_NOOP("Options", "The port where the box describes itself (49000)."),
    .accepts = Options::port.accepts,
    .refusal = Options::port.refusal,
    .setting = "fritzbox/tr064Port"_L1};
inline constexpr Option tls {.name = u"tls",
                             .help = QT_TRANSLATE_NOOP("Options", "Whether the box is asked through TLS."),
                             .words = wordsFor<TlsPolicy::Required, TlsPolicy::Preferred, TlsPolicy::Off>,
                             .setting = "fritzbox/tls"_L1};
inline constexpr Option certificate {
    u"trust-certificate", u"SHA256",
    QT_TRANSLATE_NOOP("Options", "Accepts exactly this certificate of the box, this time."),
    isReadBy<readFingerprint>,
    QT_TRANSLATE_NOOP("Options", "A SHA-256 fingerprint has 64 hexadecimal digits, not “%1”.")};

/** Without blanks around it; nothing if nothing is left. */
[[nodiscard]] inline std::optional<QString> readName(const QString &text)
{
    const QString name = text.trimmed();
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

/** Of a contact or of what is blocked. */
inline constexpr Option name {u"name", u"NAME", QT_TRANSLATE_NOOP("Options", "The name for the numbers."),
                              isReadBy<readName>, QT_TRANSLATE_NOOP("Options", "A name is not empty.")};

/** The formats that a command has, the first one unless it is given. */
template <OutputFormat... Formats>
inline constexpr Option format {
    .name = u"format",
    .help = QT_TRANSLATE_NOOP("Options", "The format of the output; the first one unless given."),
    .words = wordsFor<Formats...>};
inline constexpr const Option &textFormat = format<OutputFormat::Text, OutputFormat::Json>;

/** Of all commands that ask the box. */
inline constexpr std::array boxAccess {&host, &config, &user, &descriptionPort, &tls, &certificate};

} // namespace Options

} // namespace Rufzeichen
