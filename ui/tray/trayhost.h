// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractNativeEventFilter>
#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <cstdint>

class QDBusPendingCallWatcher;

namespace Rufzeichen {

/** Sees the tray of an X11 panel, now and when it comes later, without touching QSystemTrayIcon. */
class XEmbedTray : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT
public:
    explicit XEmbedTray(QObject *parent = nullptr);
    ~XEmbedTray() override;

    /** Whether there is one. Never under Wayland. Asks the X server, which answers at once. */
    [[nodiscard]] bool isThere() const;

    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

Q_SIGNALS:
    /** A panel has opened its tray. */
    void appeared();

private:
    std::uint32_t m_tray = 0; // atoms; 0: no X11
    std::uint32_t m_manager = 0;
};

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
    static constexpr std::chrono::milliseconds usualTimeout {30'000};

    explicit TrayHost(QDBusConnection bus, std::chrono::milliseconds timeout = usualTimeout,
                      QObject *parent = nullptr);
    ~TrayHost() override;

    /** Begins to look. Call it once. */
    void start();

    /** The first one found; it stays with that. */
    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    /** There is one, or there is one again. However long that took. */
    void found();

    /** There is none for longer than a panel takes to start, and there never was one. */
    void missing();

    /** It has gone for longer than a panel takes to start. It may come back any time: GNOME's goes with each lock. */
    void away();

private Q_SLOTS:
    void ask(); // by name too

private:
    void takeAnswer(QDBusPendingCallWatcher *answer);
    void find(Kind kind);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    XEmbedTray m_xembed;
    QTimer m_timer;
    QDBusPendingCallWatcher *m_question = nullptr; // that has no answer yet
    bool m_isNews = false; // since that question
    Kind m_kind = Kind::None;
};

} // namespace Rufzeichen
