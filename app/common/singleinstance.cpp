// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/singleinstance.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <sys/stat.h>
#include <unistd.h>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestRequest = 1 << 16; // bytes
constexpr qsizetype mostConnections = 64; // that stay
const QByteArray taken = QByteArrayLiteral("taken\n");

} // namespace

QByteArray InstanceRequest::toLine() const
{
    const QJsonObject object {{u"arguments"_s, QJsonArray::fromStringList(arguments)},
                              {u"activationToken"_s, activationToken}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<InstanceRequest> InstanceRequest::fromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        return std::nullopt;
    }
    InstanceRequest request;
    for (const auto &argument : document.object().value(u"arguments"_s).toArray()) {
        request.arguments.append(argument.toString());
    }
    request.activationToken = document.object().value(u"activationToken"_s).toString();
    return request.arguments.isEmpty() ? std::nullopt : std::optional(request);
}

std::optional<QString> SingleInstance::runtimeFolder()
{
    const QString ofSystem = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString ofUser
        = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/rufzeichen/run"_s;
    if (isPrivate(ofSystem)) {
        return ofSystem;
    }
    if (QDir().mkpath(ofUser)) {
        QFile::setPermissions(ofUser, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return isPrivate(ofUser) ? std::optional(ofUser) : std::nullopt;
}

bool SingleInstance::isPrivate(const QString &folder)
{
    struct stat found {
    };
    return !folder.isEmpty() && ::lstat(QFile::encodeName(folder).constData(), &found) == 0 && S_ISDIR(found.st_mode)
        && found.st_uid == ::geteuid() && (found.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

QString SingleInstance::socketPath(const QString &name, const QString &folder)
{
    return folder + u'/' + name + u".socket"_s;
}

SingleInstance::SingleInstance(const QString &name, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_socketPath(socketPath(name, folder))
    , m_lock(folder + u'/' + name + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // it is stale only if its process is gone
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::becomeFirst()
{
    if (!m_lock.tryLock() && m_lock.error() == QLockFile::LockFailedError) {
        return false;
    }
    QLocalServer::removeServer(m_socketPath); // left behind by a program that was killed
    m_server.listen(m_socketPath);
    return true;
}

bool SingleInstance::send(const InstanceRequest &request)
{
    const QDeadlineTimer deadline(timeout);
    QLocalSocket socket;
    while (socket.state() != QLocalSocket::ConnectedState && !deadline.hasExpired()) {
        socket.connectToServer(m_socketPath);
        if (!socket.waitForConnected(static_cast<int>(deadline.remainingTime()))) {
            QThread::msleep(50); // the first has the lock, but does not listen yet
        }
    }
    const QByteArray line = request.toLine();
    if (line.size() > longestRequest || socket.write(line) != line.size()) {
        return false;
    }
    while (socket.bytesAvailable() < taken.size() && !deadline.hasExpired()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            break;
        }
    }
    return socket.readAll() == taken;
}

void SingleInstance::announce(const QByteArray &line)
{
    m_announced = line;
    for (QLocalSocket *socket : m_server.findChildren<QLocalSocket *>()) {
        tell(*socket);
    }
}

// Whoever does not read what is told has enough of it at some time.
void SingleInstance::tell(QLocalSocket &socket)
{
    if (m_announced.isEmpty() || socket.state() != QLocalSocket::ConnectedState) {
        return;
    }
    socket.write(m_announced);
    if (socket.bytesToWrite() > longestRequest) {
        socket.abort();
    }
}

void SingleInstance::takeConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_server.findChildren<QLocalSocket *>().size() > mostConnections) {
            delete socket;
            continue;
        }
        tell(*socket);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestRequest) {
                    socket->abort();
                }
                return;
            }
            const auto request = InstanceRequest::fromLine(socket->readLine());
            socket->write(taken);
            socket->flush();
            socket->disconnectFromServer();
            if (request) {
                Q_EMIT requested(*request);
            }
        });
    }
}

} // namespace Rufzeichen
