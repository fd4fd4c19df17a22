// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/shareaccess.h"

#include "core/background.h"

#include <QCoreApplication>
#include <QMutex>
#include <QPluginLoader>
#include <QPointer>
#include <QThread>
#include <memory>
#include <stop_token>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QString installedLibrary()
{
    return u"%1/%2/rufzeichen-sharing"_s.arg(QCoreApplication::applicationDirPath(),
                                             QStringLiteral(RUFZEICHEN_PLUGIN_FOLDER));
}

ShareCheck check(const ShareAddress &address, const QString &file, const std::stop_token &stop)
{
    if (address.host.isEmpty()) {
        return {.failure = ShareFailure::HostNotFound}; // and not whatever the library takes instead
    }
    ShareLibrary *const library = loadShareLibrary(file);
    if (library == nullptr) {
        return {.failure = ShareFailure::NoLibrary};
    }
    const ShareConnection connection = library->connect(address, stop);
    if (!connection.link) {
        return {.failure = connection.failure.value_or(ShareFailure::Network), .reason = connection.reason};
    }
    const std::stop_callback abandon(stop, [&connection] { connection.link->abandon(); });
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
    // The program does not end before the thread, which nobody needs once nobody is told.
    const auto stop = std::make_shared<std::stop_source>();
    QObject::connect(context, &QObject::destroyed, QCoreApplication::instance(), [stop] { stop->request_stop(); });
    runInBackground([address, library, done, stop, guard = QPointer<QObject>(context)] {
        runLater(QCoreApplication::instance(), [done, guard, found = check(address, library, stop->get_token())] {
            if (guard) {
                done(found);
            }
        });
    });
}

} // namespace Rufzeichen
