// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace Rufzeichen {

/** All texts are in this language, and numbers as it writes them, as long as this lives. */
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QString &language)
    {
        QLocale::setDefault(QLocale(language));
        m_isThere = m_translator.load(QStringLiteral(":/i18n/rufzeichen_%1.qm").arg(language))
            && QCoreApplication::installTranslator(&m_translator);
    }
    ~SpokenLanguage()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(m_before);
    }
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

    /** False: its texts are not among the resources. */
    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    const QLocale m_before;
    QTranslator m_translator;
    bool m_isThere = false;
};

} // namespace Rufzeichen
