// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/trayicon.h"

#include "ui/text/numberforms.h"
#include "ui/tray/traytext.h"

namespace Rufzeichen {

using namespace std::chrono_literals;

TrayIcon::TrayIcon(const SettingsStore &settings, const Actions &actions, NumberForms &numbers, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_actions(actions.app)
    , m_numbers(numbers)
    , m_host(QDBusConnection::sessionBus())
    , m_menu(actions, numbers)
{
    m_blink.setInterval(500ms); // there and back in a second
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_pause = !m_pause;
        updateIcon();
    });
    connect(&numbers, &NumberForms::changed, this, &TrayIcon::updateToolTip);
    connect(&m_host, &TrayHost::found, this, &TrayIcon::showIcon);
    connect(&m_host, &TrayHost::missing, this, [this] { setAvailability(Availability::Missing); });
    connect(&m_host, &TrayHost::away, this, [this] { setAvailability(Availability::Away); });
    connect(&settings, &SettingsStore::changed, this, [this](const Settings &before, const Settings &after) {
        if (before.appearance != after.appearance) {
            m_shown.reset();
            updateIcon();
            updateToolTip(); // its language may be another
        }
    });
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::start()
{
    m_host.start();
}

void TrayIcon::showIcon()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        setAvailability(Availability::Missing); // there is a panel, but Qt has no way to it
        return;
    }
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_icon->setContextMenu(&m_menu);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, &TrayIcon::activate);
        updateIcon();
        updateToolTip();
        m_icon->show();
    }
    setAvailability(Availability::Available);
}

void TrayIcon::activate(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger) {
        m_actions.toggleHistory();
    } else if (reason == QSystemTrayIcon::MiddleClick) {
        m_actions.beginQuiet(m_state.quiet ? QuietChoice::Off : QuietChoice::On);
    }
}

void TrayIcon::setAvailability(Availability availability)
{
    if (m_availability != availability) {
        m_availability = availability;
        Q_EMIT availabilityChanged(availability);
    }
}

void TrayIcon::setState(const TrayState &state)
{
    if (state == m_state) {
        return;
    }
    m_state = state;
    m_menu.setState(state);
    updateIcon();
    updateToolTip();
}

void TrayIcon::updateToolTip()
{
    const QString text = TrayText::toolTip(m_state, m_numbers);
    if (m_icon && m_icon->toolTip() != text) {
        m_icon->setToolTip(text);
    }
}

void TrayIcon::updateIcon()
{
    StatusIcon picture = trayPicture(m_state);
    if (picture != StatusIcon::Incoming || !appearance().blink || !m_icon) {
        m_blink.stop();
        m_pause = false;
    } else if (!m_blink.isActive()) {
        m_blink.start();
    }
    if (m_pause) {
        picture = StatusIcon::IncomingPause;
    }
    if (m_icon && m_shown != picture) {
        m_shown = picture;
        const bool named = m_host.kind() == TrayHost::Kind::StatusNotifier;
        const PanelColouring panel
            = named ? panelColouring(qEnvironmentVariable("XDG_CURRENT_DESKTOP")) : PanelColouring::Keeps;
        m_icon->setIcon(trayPictureIcon(picture, appearance().trayIcon, panel));
    }
}

} // namespace Rufzeichen
