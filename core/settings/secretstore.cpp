// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/secretstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QPluginLoader>
#include <QPointer>
#include <array>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

struct PasswordSource {
    const char *variable;
    const char *credential; // systemd.exec(5)
    QLatin1StringView scheme; // of serverAccount()
};

constexpr std::array<PasswordSource, 3> passwordSources {{
    {"RUFZEICHEN_PASSWORD", "rufzeichen.password", ""_L1},
    {"RUFZEICHEN_MQTT_PASSWORD", "mqtt.password", "mqtt:"_L1},
    {"RUFZEICHEN_SHARE_PASSWORD", "share.password", "postgresql:"_L1},
}};

const PasswordSource &sourceOf(PasswordUse use)
{
    return passwordSources.at(static_cast<std::size_t>(use));
}

QString &takenPassword(PasswordUse use)
{
    static std::array<QString, passwordSources.size()> passwords;
    return passwords.at(static_cast<std::size_t>(use));
}

// The build tree has the same layout as an installation, so that this one way leads to it from anywhere.
QString installedLibrary()
{
    return u"%1/%2/rufzeichen-keychain"_s.arg(QCoreApplication::applicationDirPath(),
                                              QStringLiteral(RUFZEICHEN_PLUGIN_FOLDER));
}

// systemd.exec(5), LoadCredential=: a file that only the service can read, and no variable that others may see.
QString passwordOfServiceManager(const char *credential)
{
    constexpr qint64 longest = 4096;
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    QFile file(folder + u'/' + QLatin1StringView(credential));
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString text = QString::fromUtf8(file.read(longest));
    return text.endsWith(u'\n') ? text.chopped(1) : text;
}

} // namespace

QString secretAccount(const QString &box, const QString &user)
{
    return box + u'/' + user;
}

QString serverAccount(PasswordUse use, const QString &host, const QString &user)
{
    return secretAccount(sourceOf(use).scheme + host, user);
}

std::optional<QString> passwordOfEnvironment(PasswordUse use)
{
    const PasswordSource &source = sourceOf(use);
    const QString password = qEnvironmentVariable(source.variable, takenPassword(use));
    return password.isEmpty() ? std::nullopt : std::optional(password);
}

void takePasswordsFromEnvironment()
{
    for (const PasswordUse use : {PasswordUse::Box, PasswordUse::Broker, PasswordUse::Sharing}) {
        const PasswordSource &source = sourceOf(use);
        takenPassword(use) = passwordOfEnvironment(use).value_or(passwordOfServiceManager(source.credential));
        qunsetenv(source.variable);
    }
}

SecretStore::SecretStore(QString library)
    : m_library(std::move(library))
{
}

void SecretStore::read(const QString &account, QObject *context, const ReadDone &done)
{
    const auto fail = [done](SecretError error) { done(error, {}); };
    if (SecretKeeper *const found = keeper(context, fail)) {
        found->read(account, [done, guard = QPointer<QObject>(context)](SecretError error, const QString &secret) {
            if (guard) {
                done(error, secret);
            }
        });
    }
}

void SecretStore::write(const QString &account, const QString &secret, QObject *context, const Done &done)
{
    if (SecretKeeper *const found = keeper(context, done)) {
        found->write(account, secret, [done, guard = QPointer<QObject>(context)](SecretError error, const QString &) {
            if (guard) {
                done(error);
            }
        });
    }
}

void SecretStore::remove(const QString &account, QObject *context, const Done &done)
{
    if (SecretKeeper *const found = keeper(context, done)) {
        found->remove(account, [done, guard = QPointer<QObject>(context)](SecretError error, const QString &) {
            if (guard) {
                done(error == SecretError::NotFound ? SecretError::None : error);
            }
        });
    }
}

SecretKeeper *SecretStore::keeper(QObject *context, const Done &done)
{
    QPluginLoader loader(m_library.isEmpty() ? installedLibrary() : m_library);
    auto *const found = qobject_cast<SecretKeeper *>(loader.instance());
    if (found == nullptr) {
        const auto tell = [done] { done(SecretError::NoStore); };
        QMetaObject::invokeMethod(context, tell, Qt::QueuedConnection);
    }
    return found;
}

} // namespace Rufzeichen
