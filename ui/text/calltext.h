// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/call.h"

#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

class NumberForms;
struct Party;
struct StoredCall;

/** What belongs to a call in words for people, for the terminal and for windows alike. */
class CallText
{
    Q_DECLARE_TR_FUNCTIONS(CallText)
public:
    /** A remote number as it was sent, or words where there is none. */
    [[nodiscard]] static QString party(const std::optional<QString> &number);

    /** The same as people write numbers. */
    [[nodiscard]] static QString party(const std::optional<QString> &number, NumberForms &numbers);

    /** The same where it stands alone, as a title: words begin with a capital. */
    [[nodiscard]] static QString title(const std::optional<QString> &number, NumberForms &numbers);

    /** Where a number belongs: its place, else that it is a mobile one; empty if neither is known. */
    [[nodiscard]] static QString place(const Party &party);

    /** The device here that dialled or took a call: `FON 1`, `DECT 610`, `answering machine` … */
    [[nodiscard]] static QString device(int extension);

    /** What the user has written, line by line; only the first @p lines of it, if there are more. */
    [[nodiscard]] static QString note(const QString &note, int lines = 100);

    /** Who of an office calls back; empty where nobody has said so, or nobody need do that any more. */
    [[nodiscard]] static QString claim(const StoredCall &stored);

    /** What became of the call, or what it is doing now, in a word or two. */
    [[nodiscard]] static QString outcome(const Call &call);
};

} // namespace Rufzeichen
