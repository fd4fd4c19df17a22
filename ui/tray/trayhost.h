// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tray/xembedtray.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>
#include <chrono>

class QDBusPendingCallWatcher;

namespace Rufzeichen {

/**
 * Finds out whether something shows tray icons, without blocking. Until it has found one, nobody may touch
 * QSystemTrayIcon: that asks once for a panel on the bus, and where it is too early, never again.
 */
class TrayHost : public QObject
{
    Q_OBJECT
public:
    enum class Kind : quint8 {
        None,
        StatusNotifier, ///< over D-Bus
        XEmbed, ///< X11
    };

    /** How long a panel may take to start with the session. */
    static constexpr std::chrono::milliseconds usualPatience {30'000};

    explicit TrayHost(QDBusConnection bus, std::chrono::milliseconds patience = usualPatience,
                      QObject *parent = nullptr);
    ~TrayHost() override;

    /** Begins to look. Call it once. */
    void start();

    /** The first one found; it stays with that. */
    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    /** There is one, or there is one again. However long that took. */
    void found();

    /** There is none, or it has gone, for longer than a panel takes to start. */
    void missing();

private Q_SLOTS:
    void ask(); // by name too

private:
    void takeAnswer(QDBusPendingCallWatcher *answer);
    void find(Kind kind);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    XEmbedTray m_xembed;
    QTimer m_patience;
    Kind m_kind = Kind::None;
};

} // namespace Rufzeichen
