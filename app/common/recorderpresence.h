// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileSystemWatcher>
#include <QLocalSocket>
#include <QObject>
#include <QString>

namespace Rufzeichen {

/**
 * Whether a recorder (`rufzeichen-cli record`) of this user writes into a history. A recorder is a SingleInstance;
 * this is connected with it, so its end is noticed at once, however it ends. Nothing wakes up while nothing changes.
 */
class RecorderPresence : public QObject
{
    Q_OBJECT
public:
    /** The name of the SingleInstance that a recorder of the history in @p database is. */
    [[nodiscard]] static QString instanceName(const QString &database);

    /** @p folder is the user's runtime folder; empty: there is none, and so no recorder. */
    RecorderPresence(const QString &database, const QString &folder, QObject *parent = nullptr);
    ~RecorderPresence() override;

    /** Looks, and from now on notices each change. */
    void start();

    [[nodiscard]] bool isThere() const { return m_socket.state() == QLocalSocket::ConnectedState; }

Q_SIGNALS:
    /** A recorder has come or gone since start(). */
    void changed();

private:
    void look();

    const QString m_path;
    QLocalSocket m_socket;
    QFileSystemWatcher m_watcher; // of the folder, for the socket of a recorder that starts
};

} // namespace Rufzeichen
