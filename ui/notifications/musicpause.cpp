// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/musicpause.h"

#include "ui/widgets/busvalue.h"

#include <QDBusPendingCallWatcher>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlayers = 20;
constexpr QLatin1StringView playerPrefix("org.mpris.MediaPlayer2.");
constexpr QLatin1StringView playerInterface("org.mpris.MediaPlayer2.Player");

QDBusMessage toPlayer(const QString &player, const QString &interface, const QString &method)
{
    QDBusMessage message = QDBusMessage::createMethodCall(player, u"/org/mpris/MediaPlayer2"_s, interface, method);
    message.setAutoStartService(false);
    return message;
}

} // namespace

MusicPause::MusicPause(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

MusicPause::~MusicPause() = default;

void MusicPause::begin(const QString &key)
{
    const bool isFirst = m_keys.isEmpty();
    m_keys.insert(key);
    if (isFirst) {
        findPlayers();
    }
}

void MusicPause::end(const QString &key)
{
    if (!m_keys.remove(key) || !m_keys.isEmpty()) {
        return;
    }
    for (const QString &player : std::exchange(m_paused, {})) {
        goOnIfPaused(player);
    }
}

void MusicPause::findPlayers()
{
    ask(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"ListNames"_s),
        [this](const QDBusMessage &reply) {
            QStringList players = reply.arguments().value(0).toStringList().filter(playerPrefix);
            players.removeIf([](const QString &name) { return !name.startsWith(playerPrefix); });
            for (const QString &player : players.first(qMin(players.size(), mostPlayers))) {
                pauseIfPlaying(player);
            }
        });
}

// The call may be over by the time that the player answers.
void MusicPause::pauseIfPlaying(const QString &player)
{
    askStatus(player, [this, player](const QString &status) {
        if (status == "Playing"_L1 && !m_keys.isEmpty()) {
            m_paused.insert(player);
            command(player, u"Pause"_s);
        }
    });
}

void MusicPause::goOnIfPaused(const QString &player)
{
    askStatus(player, [this, player](const QString &status) {
        if (status == "Paused"_L1) {
            command(player, u"Play"_s);
        }
    });
}

void MusicPause::askStatus(const QString &player, const std::function<void(const QString &status)> &take)
{
    QDBusMessage question = toPlayer(player, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << QString(playerInterface) << u"PlaybackStatus"_s;
    ask(question, [take](const QDBusMessage &reply) { take(unwrapped(reply.arguments().value(0)).toString()); });
}

void MusicPause::command(const QString &player, const QString &method)
{
    m_bus.send(toPlayer(player, playerInterface, method));
}

void MusicPause::ask(QDBusMessage question, const Take &take)
{
    if (!m_bus.isConnected()) {
        return;
    }
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [take](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusMessage reply = finished->reply();
        if (reply.type() == QDBusMessage::ReplyMessage) {
            take(reply);
        }
    });
}

} // namespace Rufzeichen
