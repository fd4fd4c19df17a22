// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/recorderpresence.h"

#include "app/common/singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 500; // ms: whoever listens at a local socket is connected at once

} // namespace

// The file may not exist yet; its folder may be reached by several ways.
QString RecorderPresence::instanceName(const QString &database)
{
    const QFileInfo file(database);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QString path = (folder.isEmpty() ? file.absolutePath() : folder) + u'/' + file.fileName();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return u"rufzeichen-recorder-"_s + QString::fromLatin1(hash.first(8).toHex());
}

RecorderPresence::RecorderPresence(const QString &database, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_path(folder.isEmpty() ? QString() : SingleInstance::socketPath(instanceName(database), folder))
{
    connect(&m_socket, &QLocalSocket::disconnected, this, &RecorderPresence::changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        const bool wasThere = isThere();
        look();
        if (isThere() && !wasThere) {
            Q_EMIT changed();
        }
    });
}

RecorderPresence::~RecorderPresence()
{
    m_socket.disconnect(this);
}

void RecorderPresence::start()
{
    if (!m_path.isEmpty()) {
        m_watcher.addPath(QFileInfo(m_path).path());
        look();
    }
}

// One that was killed leaves its socket behind, and nobody answers.
void RecorderPresence::look()
{
    if (m_socket.state() == QLocalSocket::UnconnectedState && QFileInfo::exists(m_path)) {
        m_socket.connectToServer(m_path);
        if (!m_socket.waitForConnected(patience)) {
            m_socket.abort();
        }
    }
}

} // namespace Rufzeichen
