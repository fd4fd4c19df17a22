// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>
#include <optional>

namespace Rufzeichen {

/**
 * Notices that somebody has written a small file: into it, or a new one in its place, as most editors do. Asks
 * nothing while nothing happens.
 */
class FileWatch : public QObject
{
    Q_OBJECT
public:
    /** The file need not exist, but the folder must. An empty path: there is nothing to notice. */
    explicit FileWatch(QString path, QObject *parent = nullptr);
    ~FileWatch() override;

Q_SIGNALS:
    /** The file says something else than before, or is gone or back. It has not changed for a moment. */
    void changed();

private:
    void follow();
    void look();
    [[nodiscard]] QByteArray fingerprint() const;

    const QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_settling;
    std::optional<QByteArray> m_known; // as it was told
};

} // namespace Rufzeichen
