// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/numberreader.h"

#include "core/background.h"
#include "core/loadingmemory.h"
#include "core/numbers/canonicalnumber.h"
#include "core/numbers/numberknowledge.h"

#include <QCoreApplication>
#include <QPluginLoader>
#include <QPromise>
#include <algorithm>
#include <memory>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// The build tree has the same layout as an installation, so that this one way leads to it from anywhere.
QString installedLibrary()
{
    return u"%1/%2/rufzeichen-numbers"_s.arg(QCoreApplication::applicationDirPath(),
                                             QStringLiteral(RUFZEICHEN_PLUGIN_FOLDER));
}

// Codes, short and internal numbers are not the library's business: it takes `**610` for a number in Germany.
bool isWhole(const QString &canonical)
{
    return canonical.size() > 1 && canonical.startsWith(u'+')
        && std::all_of(canonical.begin() + 1, canonical.end(), [](QChar character) { return character.isDigit(); });
}

} // namespace

NumberReader::NumberReader(DialPlan dialPlan, const QLocale &language, QString library)
    : m_dialPlan(std::move(dialPlan))
    , m_language(language.name())
    , m_library(std::move(library))
{
}

NumberFacts NumberReader::facts(const PhoneNumber &number)
{
    const QString &whole = number.userPart().isEmpty() ? number.canonical() : number.userPart();
    if (isWhole(whole)) {
        load();
        if (*m_knowledge != nullptr) {
            if (auto known = (*m_knowledge)->facts(whole, m_dialPlan.countryCode, m_language)) {
                known->display = known->display.isEmpty() ? number.text().trimmed() : known->display;
                return *std::move(known);
            }
        }
    }
    return {.display = number.text().trimmed(), .place = {}, .kind = number.kind()};
}

// Qt loads each file once, and the library makes its tables when it is asked for the first time.
QFuture<void> NumberReader::prepare() const
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    const QFuture<void> future = promise->future();
    runInBackground([promise, path = libraryPath(), country = m_dialPlan.countryCode, language = m_language] {
        QPluginLoader loader(path);
        if (const auto *knowledge = qobject_cast<NumberKnowledge *>(loader.instance())) {
            knowledge->prepare(country.isEmpty() ? u"49"_s : country, language);
            LoadingMemory::release();
        }
        promise->finish();
    });
    return future;
}

QString NumberReader::failure()
{
    load();
    return m_failure;
}

QString NumberReader::libraryPath() const
{
    return m_library.isEmpty() ? installedLibrary() : m_library;
}

void NumberReader::load()
{
    if (m_knowledge) {
        return;
    }
    QPluginLoader loader(libraryPath());
    m_knowledge = qobject_cast<NumberKnowledge *>(loader.instance());
    if (*m_knowledge == nullptr) {
        m_failure = loader.errorString();
    }
}

} // namespace Rufzeichen
