// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"
#include "core/numbers/numberfacts.h"
#include "core/numbers/phonenumber.h"

#include <QFuture>
#include <QLocale>
#include <QString>
#include <optional>

namespace Rufzeichen {

class NumberKnowledge;

/**
 * Makes numbers of text, and knows how to show them, where they belong and of which kind they are. What it needs for
 * that is loaded when the first whole number is asked for. Where that is not installed nothing fails: numbers are
 * then shown as they were sent, have no place, and their kind comes from simple rules.
 */
class NumberReader
{
public:
    /** @p library: the file with NumberKnowledge, elsewhere than it is installed. */
    explicit NumberReader(DialPlan dialPlan, const QLocale &language = QLocale(), QString library = QString());

    [[nodiscard]] const DialPlan &dialPlan() const { return m_dialPlan; }

    /** Of places, like `de_DE`. */
    [[nodiscard]] const QString &language() const { return m_language; }

    /** Fast, loads nothing. */
    [[nodiscard]] PhoneNumber number(const QString &text) const { return {text, m_dialPlan}; }

    /** The first whole number takes some hundredths of a second, as it loads the library. */
    [[nodiscard]] NumberFacts facts(const PhoneNumber &number);

    /** Loads what facts() needs in another thread, so that nobody waits for it. Finished also where that failed. */
    [[nodiscard]] QFuture<void> prepare() const;

    /** Why there is no library, in the system's words, for those who can mend the installation. Loads it. */
    [[nodiscard]] QString failure();

private:
    [[nodiscard]] QString libraryPath() const;
    void load();

    DialPlan m_dialPlan;
    QString m_language;
    QString m_library;
    std::optional<NumberKnowledge *> m_knowledge; ///< nothing before the first try; null after one that failed
    QString m_failure;
};

} // namespace Rufzeichen
