// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notifications/notifier.h"

#include <QList>
#include <QPointer>
#include <QScreen>

namespace Rufzeichen {

class PopupWindow;
class RingSound;

/**
 * Notifications as windows of our own, for desktops without a service for them: in the lower right corner of the
 * screen with the mouse, the newest on top. Wayland does not let a program choose the place.
 */
class PopupNotifier : public Notifier
{
    Q_OBJECT
public:
    /** @p sound rings with the windows. */
    explicit PopupNotifier(RingSound &sound, QObject *parent = nullptr);
    ~PopupNotifier() override;

    void show(const Notification &notification) override;
    void close(const QString &key) override;

    [[nodiscard]] bool isShowing() const { return !m_windows.isEmpty(); }

    /** Gives the newest window the keyboard, if there is one. */
    void enter();

Q_SIGNALS:
    /** isShowing() has changed. */
    void showingChanged();

private:
    [[nodiscard]] PopupWindow *find(const QString &key) const;
    [[nodiscard]] PopupWindow *create(const QString &key);
    void remove(PopupWindow *window);
    void end(const QString &key, NotificationEnd reason);
    void chooseScreen();
    void place();

    RingSound &m_sound;
    QList<PopupWindow *> m_windows; // the oldest first
    QPointer<QScreen> m_screen;
};

} // namespace Rufzeichen
