// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/keychain/keychain.h"

#include <QAbstractEventDispatcher>
#include <QLibrary>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QString service()
{
    return u"de.airport1.rufzeichen"_s;
}

SecretError meaningOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretError::None;
    case QKeychain::EntryNotFound:
        return SecretError::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return SecretError::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // no bus, or nobody on it
        break;
    }
    return SecretError::NoStore;
}

/**
 * Lets GLib's event loop run as long as @p job does: QtKeychain asks libsecret, whose answers come by that loop, and
 * the programs run without it.
 */
void runGLibFor(QKeychain::Job *job)
{
    using namespace std::chrono_literals;
    using Iterate = int (*)(void *context, int mayBlock);
    static const auto iterate = reinterpret_cast<Iterate>( // NOLINT(*-reinterpret-cast): Qt has only this type for it
        QLibrary::resolve(u"glib-2.0"_s, 0, "g_main_context_iteration"));
    if (iterate == nullptr || QAbstractEventDispatcher::instance()->inherits("QEventDispatcherGlib")) {
        return;
    }
    auto *const timer = new QTimer(job);
    QObject::connect(timer, &QTimer::timeout, timer, [] { iterate(nullptr, 0); });
    timer->start(20ms);
}

// The job deletes itself when it is done.
template <typename Job, typename Secret>
void start(Job *job, const QString &account, const SecretKeeper::Done &done, Secret secret)
{
    job->setKey(account);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, done, secret] { done(meaningOf(job->error()), secret(job)); });
    job->start();
    runGLibFor(job);
}

QString noSecret(const QKeychain::Job * /*job*/)
{
    return {};
}

} // namespace

void Keychain::read(const QString &account, const Done &done)
{
    const auto secret = [](const QKeychain::ReadPasswordJob *job) { return job->textData(); };
    start(new QKeychain::ReadPasswordJob(service()), account, done, secret);
}

void Keychain::write(const QString &account, const QString &secret, const Done &done)
{
    auto *const job = new QKeychain::WritePasswordJob(service());
    job->setTextData(secret);
    start(job, account, done, noSecret);
}

void Keychain::remove(const QString &account, const Done &done)
{
    start(new QKeychain::DeletePasswordJob(service()), account, done, noSecret);
}

} // namespace Rufzeichen
