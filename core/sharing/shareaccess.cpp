// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/shareaccess.h"

#include "core/background.h"

#include <QCoreApplication>
#include <QMutex>
#include <QPluginLoader>
#include <QPointer>
#include <QThread>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QString installedLibrary()
{
    return u"%1/%2/rufzeichen-sharing"_s.arg(QCoreApplication::applicationDirPath(),
                                             QStringLiteral(RUFZEICHEN_PLUGIN_FOLDER));
}

ShareCheck check(const ShareAddress &address, const QString &file)
{
    ShareLibrary *const library = loadShareLibrary(file);
    if (library == nullptr) {
        return {.failure = ShareFailure::NoLibrary};
    }
    const ShareConnection connection = library->connect(address);
    if (!connection.link) {
        return {.failure = connection.failure.value_or(ShareFailure::Network), .reason = connection.reason};
    }
    return judgeServer(connection.link->ask("state", "{}"));
}

} // namespace

ShareLibrary *loadShareLibrary(const QString &library)
{
    static QMutex mutex;
    const QMutexLocker locker(&mutex);
    QPluginLoader loader(library.isEmpty() ? installedLibrary() : library);
    QObject *const instance = loader.instance();
    if (instance != nullptr && instance->thread() == QThread::currentThread()) {
        instance->moveToThread(QCoreApplication::instance()->thread()); // which outlives the one that has loaded it
    }
    return qobject_cast<ShareLibrary *>(instance);
}

ShareCheck judgeServer(const ShareAnswer &answer)
{
    if (answer.failure) {
        return {.failure = answer.failure, .reason = answer.reason};
    }
    const auto oldest = readOldestVersion(answer.json);
    if (oldest && shareFitness(shareVersion, *oldest) == ShareFitness::Newer) {
        return {.failure = ShareFailure::Newer};
    }
    const auto server = readServerState(answer.json);
    return server ? ShareCheck {.server = *server} : ShareCheck {.failure = ShareFailure::Misbehaves};
}

void checkShare(const ShareAddress &address, QObject *context, const std::function<void(const ShareCheck &)> &done,
                const QString &library)
{
    runInBackground([address, library, done, guard = QPointer<QObject>(context)] {
        runLater(QCoreApplication::instance(), [done, guard, found = check(address, library)] {
            if (guard) {
                done(found);
            }
        });
    });
}

} // namespace Rufzeichen
