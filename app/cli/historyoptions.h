// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/arguments.h"
#include "core/calls/callquery.h"
#include "core/calls/callwords.h"

/** The options of `history`, and what they say. The functions that read are for arguments that were checked. */
namespace Rufzeichen::HistoryOptions {

/**
 * A day as 2026-12-24, 24.12.2026 or 24.12.26 (of this century), or in a word, `today` or `yesterday`, also in the
 * user's language. Forms with slashes are none: their order differs from country to country.
 */
[[nodiscard]] std::optional<QDate> readDate(const QString &text, QDate today);

/** The same, with the computer's date of today. */
[[nodiscard]] std::optional<QDate> readDateNow(const QString &text);

/** How many calls to list. */
[[nodiscard]] std::optional<qint64> readLimit(const QString &text);

/** In days. */
[[nodiscard]] std::optional<qint64> readAge(const QString &text);

inline constexpr const char *wrongDate = QT_TRANSLATE_NOOP("Options",
                                                           "A date is written 2026-12-24 or 24.12.2026, or is "
                                                           "today or yesterday, not “%1”.");

inline constexpr Option search {
    .name = u"search",
    .value = u"TEXT",
    .help = QT_TRANSLATE_NOOP("Options", "Only calls with these words in number, name, place or note."),
    .emptyValue = EmptyValue::Allowed};
inline constexpr Option outcome {.name = u"outcome",
                                 .help = QT_TRANSLATE_NOOP("Options", "Only calls that ended so."),
                                 .words = wordsOf<CallWords::outcomeWords>};
inline constexpr Option since {
    u"since", u"DATE",
    QT_TRANSLATE_NOOP("Options", "Only calls from this day on: 2026-12-24, 24.12.2026, today or yesterday."),
    isReadBy<readDateNow>, wrongDate};
inline constexpr Option until {u"until", u"DATE", QT_TRANSLATE_NOOP("Options", "Only calls up to this day."),
                               isReadBy<readDateNow>, wrongDate};
inline constexpr Option before {
    u"before", u"DATE",
    QT_TRANSLATE_NOOP("Options", "Removes the calls before this day: 2026-12-24, 24.12.2026, today or yesterday."),
    isReadBy<readDateNow>, wrongDate};
inline constexpr Option olderThan {
    u"older-than", u"DAYS", QT_TRANSLATE_NOOP("Options", "Removes the calls that are older."), isReadBy<readAge>,
    QT_TRANSLATE_NOOP("Options", "--older-than is a number of days, not “%1”.")};
// Empty: the one that is withheld.
inline constexpr Option number {.name = u"number",
                                .value = u"NUMBER",
                                .help = QT_TRANSLATE_NOOP("Options", "Forgets a number, its calls and its name."),
                                .emptyValue = EmptyValue::Allowed};
inline constexpr Option dryRun {
    .name = u"dry-run", .help = QT_TRANSLATE_NOOP("Options", "Only says how many calls would go, removes none.")};
inline constexpr Option limit {u"limit", u"N", QT_TRANSLATE_NOOP("Options", "At most so many, the latest."),
                               isReadBy<readLimit>,
                               QT_TRANSLATE_NOOP("Options", "--limit is a number from 1 on, not “%1”.")};

inline constexpr Option toCallBack {
    .name = u"to-call-back",
    .help = QT_TRANSLATE_NOOP("Options", "Only missed calls that nobody has called back yet.")};
inline constexpr Option aboutNumber {
    .name = u"about-number",
    .help = QT_TRANSLATE_NOOP("Options", "The note is about the number of the call, and shown at each call.")};

inline constexpr Option into {u"into", u"FILE", QT_TRANSLATE_NOOP("Options", "The new file; there must be none.")};

/** Which calls to list or to export. */
inline constexpr std::array query {&search, &outcome, &toCallBack, &since, &until};

/** Which calls to purge: problemOfPurge() sees to it that it is one of them. */
inline constexpr std::array purge {&before, &olderThan, &number};

[[nodiscard]] QString problemOfPurge(const Arguments &arguments);

/** Words such as `yesterday` count from @p today; @p missedRule says which calls are to be called back. */
[[nodiscard]] CallQuery callQuery(const Arguments &arguments, const MissedRule &missedRule, QDate today);

/** The first day to keep. `--older-than`, and words such as `yesterday`, count from @p today. */
[[nodiscard]] QDate firstDayToKeep(const Arguments &arguments, QDate today);

} // namespace Rufzeichen::HistoryOptions
