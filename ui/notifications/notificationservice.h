// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notifications/callalerts.h"
#include "ui/notifications/desktopnotifier.h"
#include "ui/notifications/donotdisturb.h"
#include "ui/notifications/popupnotifier.h"
#include "ui/notifications/ringsound.h"

#include <QDBusConnection>
#include <QObject>

namespace Rufzeichen {

/** Wires CallAlerts with the desktop's notifications or else our own, and with its wish not to be disturbed. */
class NotificationService : public QObject
{
    Q_OBJECT
public:
    /** @p bus is the session bus; it need not be connected. The others must outlive this. */
    NotificationService(const QDBusConnection &bus, const SettingsStore &settings, const QuietState &quiet,
                        const Actions &actions, NumberForms &numbers, QObject *parent = nullptr);
    ~NotificationService() override;

    /** At the end of a program: takes all that is on the screen away. May wait a moment, and handles events then. */
    void closeAll();

    /** Lets a ring tone be heard, whatever the hour. */
    void tryRingTone(const QString &file) { m_sound.tryOut(file); }

    [[nodiscard]] CallAlerts &alerts() { return m_alerts; }
    [[nodiscard]] PopupNotifier &popups() { return m_popups; }
    [[nodiscard]] const DoNotDisturb &doNotDisturb() const { return m_doNotDisturb; }

private:
    void chooseNotifier();

    RingSound m_sound;
    DesktopNotifier m_desktop;
    PopupNotifier m_popups;
    DoNotDisturb m_doNotDisturb;
    CallAlerts m_alerts;
};

} // namespace Rufzeichen
