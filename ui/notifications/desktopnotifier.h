// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notifications/notifier.h"

#include <QDBusConnection>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QStringList>
#include <QTimer>
#include <memory>

class NotificationsInterface; // generated from resources/dbus

namespace Rufzeichen {

class RingSound;

/**
 * Notifications by the desktop's own service, org.freedesktop.Notifications. Never waits for it. The service may be
 * absent, slow, restart at any time, and is trusted with nothing but its own numbers. It may refuse something for a
 * while: that is tried again. A bubble that it has shown is ours until it says that the bubble is closed.
 */
class DesktopNotifier : public Notifier
{
    Q_OBJECT
public:
    /** @p bus is the session bus; it need not be connected. @p sound rings where the service plays no sounds. */
    DesktopNotifier(const QDBusConnection &bus, RingSound &sound, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    /** Whether there is a service that answers. False until it is known that there is one. */
    [[nodiscard]] bool isAvailable() const { return m_available; }

    void show(const Notification &notification) override;
    void close(const QString &key) override;

    /**
     * At the end of a program: waits a moment until the service has said which bubbles it has shown, since only then
     * they can be closed. Handles events meanwhile.
     */
    void settle();

Q_SIGNALS:
    void availabilityChanged(bool available);

private:
    struct Bubble {
        uint id = 0; ///< the service's number; 0: not known yet, or nothing is shown
        Notification sent; ///< what the service was told last, whether it has taken it or not
        bool pending = false; ///< the service has not answered yet
        bool closing = false; ///< to be closed when it has
        bool expired = false; ///< gone from the screen, but maybe still in a list of the desktop
        std::optional<NotificationEnd> ended; ///< while the service takes what replaces it
        std::optional<Notification> next; ///< to be shown when the service has answered, or will not refuse any more
        int refusals = 0; ///< in a row
    };

    void findService();
    void startService();
    void followOwner(const QString &owner);
    void askCapabilities();
    void send(const Notification &notification);
    void takeAnswer(const QString &key, const QDBusPendingReply<uint> &reply);
    void takeFailure();
    void takeRefusal(const QString &key);
    void sendAgain();
    void takeAction(uint id, const QString &name);
    void takeClosing(uint id, uint reason);
    void takeToken(uint id, const QString &token) const;
    [[nodiscard]] bool isAwaiting() const;
    void expectAnswers();
    void noteAnswer();
    void updateAvailability();
    [[nodiscard]] std::optional<QString> keyOf(uint id) const;

    QDBusConnection m_bus;
    RingSound &m_sound;
    QDBusServiceWatcher m_watcher;
    std::unique_ptr<NotificationsInterface> m_service;
    QHash<QString, Bubble> m_bubbles; // by key
    QStringList m_capabilities;
    QTimer m_patience; // while an answer is awaited
    QTimer m_pause; // after a refusal
    bool m_isStalled = false; // an answer took too long, and none has come since
    bool m_available = false;
    bool m_owned = false; // the service runs
    bool m_activatable = false; // the bus starts it when it is needed
    int m_generation = 0; // of the service
};

} // namespace Rufzeichen
