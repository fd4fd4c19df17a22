// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/recorderpresence.h"

#include "app/common/singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 500; // ms: whoever listens at a local socket is connected at once
constexpr qint64 longestLine = 256; // bytes

} // namespace

QByteArray RecorderWork::toLine() const
{
    const QJsonObject object {{u"records"_s, records},
                              {u"rules"_s, doesRules},
                              {u"box"_s, asksBox},
                              {u"home"_s, tellsHome},
                              {u"shares"_s, shares}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<RecorderWork> RecorderWork::fromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    return RecorderWork {.records = object.value(u"records"_s).toBool(),
                         .doesRules = object.value(u"rules"_s).toBool(),
                         .asksBox = object.value(u"box"_s).toBool(),
                         .tellsHome = object.value(u"home"_s).toBool(),
                         .shares = object.value(u"shares"_s).toBool()};
}

// A message is what the box tells, and who does not ask it has never heard of one.
RuleShare shareBeside(const RecorderWork &work, RuleEvent event)
{
    const bool isHeard = event == RuleEvent::Voicemail ? work.asksBox : work.records;
    return work.doesRules && isHeard ? RuleShare::Desktop : RuleShare::All;
}

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
    m_socket.setReadBufferSize(longestLine);
    connect(&m_socket, &QLocalSocket::readyRead, this, &RecorderPresence::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        m_work = {};
        Q_EMIT changed();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &RecorderPresence::look);
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

// The last line counts. What is none comes from no recorder, and is not listened to any more.
void RecorderPresence::read()
{
    while (m_socket.canReadLine()) {
        const auto work = RecorderWork::fromLine(m_socket.readLine(longestLine));
        if (!work) {
            m_socket.abort();
            return;
        }
        take(*work);
    }
    if (m_socket.bytesAvailable() >= longestLine) {
        m_socket.abort();
    }
}

void RecorderPresence::take(const RecorderWork &work)
{
    if (std::exchange(m_work, work) != work) {
        Q_EMIT changed();
    }
}

// One that was killed leaves its socket behind, and nobody answers. It may have begun, which is told once.
void RecorderPresence::look()
{
    if (m_socket.state() == QLocalSocket::UnconnectedState && QFileInfo::exists(m_path)) {
        m_socket.connectToServer(m_path);
        if (!m_socket.waitForConnected(patience)) {
            m_socket.abort();
            const QDateTime left = QFileInfo(m_path).lastModified();
            if (std::exchange(m_left, left) != left) {
                Q_EMIT changed();
            }
        }
    }
}

} // namespace Rufzeichen
