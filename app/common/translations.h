// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace Rufzeichen {

/**
 * How dates, numbers and paper are in another @p language than the system's: words are that language's, habits those
 * of the place where the @p system is.
 */
[[nodiscard]] QLocale localeFor(const QString &language, const QLocale &system);

/** The language that the program speaks. Lives as long as the application object. */
class Translations
{
public:
    /**
     * Takes the words of this program in @p language, a code such as `de`; empty: the system's. English where there
     * are none. Dates and numbers follow. May be called again.
     */
    void use(const QString &language);

    /** Takes Qt's own words as well. They are large: only for who shows them. */
    void useThoseOfQt();

private:
    QLocale m_locale;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace Rufzeichen
