// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// What Qt says of files and ports in words of its own, which are English without its own translations: those are
// large, and not installed everywhere. All other reasons come from the system, in the user's language.
[[maybe_unused]] constexpr std::array wordsOfQt {
    QT_TRANSLATE_NOOP("QIODevice", "Permission denied"),
    QT_TRANSLATE_NOOP("QIODevice", "Too many open files"),
    QT_TRANSLATE_NOOP("QIODevice", "No such file or directory"),
    QT_TRANSLATE_NOOP("QIODevice", "No space left on device"),
    QT_TRANSLATE_NOOP("QSaveFile", "Existing file %1 is not writable"),
    QT_TRANSLATE_NOOP("QSaveFile", "Filename refers to a directory"),
    QT_TRANSLATE_NOOP("QNativeSocketEngine", "The address is not available"),
    QT_TRANSLATE_NOOP("QNativeSocketEngine", "The address is protected"),
    QT_TRANSLATE_NOOP("QNativeSocketEngine", "The bound address is already in use"),
};

// The locale C means English, whatever LANGUAGE says. Qt follows LANGUAGE all the same.
bool isLocaleC()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QByteArray name = qgetenv(variable); !name.isEmpty()) {
            return name == "C" || name == "POSIX" || name.startsWith("C.");
        }
    }
    return false;
}

QLocale localeOf(const QString &language)
{
    if (!language.isEmpty()) {
        return QLocale(language);
    }
    return isLocaleC() ? QLocale::c() : QLocale::system();
}

} // namespace

QLocale localeFor(const QString &language, const QLocale &system)
{
    const QLocale wanted(language);
    const bool isPlain = !language.contains(u'_') && !language.contains(u'-'); // else it names its place itself
    return isPlain && system.territory() != QLocale::AnyTerritory ? QLocale(wanted.language(), system.territory())
                                                                  : wanted;
}

void Translations::use(const QString &language)
{
    m_locale = localeOf(language);
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : localeFor(language, QLocale::system()));
    QCoreApplication::removeTranslator(&m_own);
    // English has a file too, for its plurals.
    if ((m_locale != QLocale::c() && m_own.load(m_locale, u"rufzeichen"_s, u"_"_s, u":/i18n"_s))
        || m_own.load(u":/i18n/rufzeichen_en.qm"_s)) {
        QCoreApplication::installTranslator(&m_own);
    }
}

void Translations::useThoseOfQt()
{
    QCoreApplication::removeTranslator(&m_qt);
    if (m_locale != QLocale::c()
        && m_qt.load(m_locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
}

} // namespace Rufzeichen
