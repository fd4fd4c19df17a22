// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QSet>
#include <QString>
#include <functional>

namespace Rufzeichen {

/**
 * Pauses the players of the desktop that play (MPRIS), and lets them go on when the last call for which that was
 * wanted is over: only those that it has paused, and that are still paused then. Asks without waiting, and starts no
 * player.
 */
class MusicPause : public QObject
{
    Q_OBJECT
public:
    /** @p bus is the session bus; it need not be connected. */
    explicit MusicPause(const QDBusConnection &bus, QObject *parent = nullptr);
    ~MusicPause() override;

    /** Until end() of the same key. */
    void begin(const QString &key);

    void end(const QString &key);

private:
    using Take = std::function<void(const QDBusMessage &reply)>;

    void findPlayers();
    void pauseIfPlaying(const QString &player);
    void goOnIfPaused(const QString &player);
    void askStatus(const QString &player, const std::function<void(const QString &status)> &take);
    void command(const QString &player, const QString &method);
    void ask(QDBusMessage question, const Take &take);

    QDBusConnection m_bus;
    QSet<QString> m_keys; // of calls
    QSet<QString> m_paused; // the names of players on the bus
};

} // namespace Rufzeichen
