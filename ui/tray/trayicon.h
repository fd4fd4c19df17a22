// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settingsstore.h"
#include "ui/tray/trayhost.h"
#include "ui/tray/traymenu.h"
#include "ui/tray/traypresentation.h"
#include "ui/tray/traystate.h"

#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>
#include <memory>
#include <optional>

namespace Rufzeichen {

class NumberForms;

/** The icon in the panel, its tooltip and its menu. The only one that touches QSystemTrayIcon. */
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /** Whether the icon can be seen. */
    enum class Availability : quint8 {
        Unknown, ///< the panel may still be starting
        Available,
        Away, ///< it was Available, and will most likely be so again: a lock takes some desktops' panel away
        Missing, ///< the program needs another way to be reached; may become Available later
    };

    /** All must outlive it. */
    TrayIcon(const SettingsStore &settings, const Actions &actions, NumberForms &numbers, QObject *parent = nullptr);
    ~TrayIcon() override;

    /** Looks for a panel and shows the icon as soon as there is one. Call it once. */
    void start();

    /** Shows how things are now. */
    void setState(const TrayState &state);

    [[nodiscard]] Availability availability() const { return m_availability; }

Q_SIGNALS:
    void availabilityChanged(Availability availability);

private:
    void activate(QSystemTrayIcon::ActivationReason reason);
    void showIcon();
    void setAvailability(Availability availability);
    [[nodiscard]] const AppearanceSettings &appearance() const { return m_settings.inForce().appearance; }
    void updateIcon();
    void updateToolTip();

    const SettingsStore &m_settings;
    AppActions &m_actions;
    NumberForms &m_numbers;
    TrayHost m_host;
    TrayMenu m_menu; // the icon does not own it
    std::unique_ptr<QSystemTrayIcon> m_icon; // none before there is a host
    TrayState m_state;
    QTimer m_blink; // runs only while a call rings
    bool m_pause = false;
    std::optional<StatusIcon> m_shown;
    Availability m_availability = Availability::Unknown;
};

} // namespace Rufzeichen
