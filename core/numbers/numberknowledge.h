// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/numberfacts.h"

#include <QString>
#include <QtPlugin>
#include <optional>

namespace Rufzeichen {

/**
 * What is known of all numbers of the world. In a file of its own that is loaded when the first number is asked for:
 * with all that it brings along it needs more memory than the programs that wait for calls.
 */
class NumberKnowledge
{
public:
    virtual ~NumberKnowledge() = default;

    /**
     * The facts of a whole number, `+4930123456`. Nothing if the number can't be one. @p countryCode is the user's
     * own: its numbers are shown without it; the form is empty if there is none that could be dialled. @p language
     * like `de` or `pt_BR`.
     */
    [[nodiscard]] virtual std::optional<NumberFacts> facts(const QString &number, const QString &countryCode,
                                                           const QString &language) const = 0;

    /** Makes the tables for numbers of this country in this language, which takes a tenth of a second. In any thread.
     */
    virtual void prepare(const QString &countryCode, const QString &language) const = 0;

protected:
    NumberKnowledge() = default;
    Q_DISABLE_COPY_MOVE(NumberKnowledge)
};

} // namespace Rufzeichen

#define RUFZEICHEN_NUMBER_KNOWLEDGE "rufzeichen.NumberKnowledge/2"
Q_DECLARE_INTERFACE(Rufzeichen::NumberKnowledge, RUFZEICHEN_NUMBER_KNOWLEDGE)
