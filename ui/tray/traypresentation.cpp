// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/traypresentation.h"

#include "core/wordtable.h"

#include <algorithm>
#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

bool anyIn(const QList<StoredCall> &calls, CallPhase phase)
{
    return std::any_of(calls.cbegin(), calls.cend(),
                       [phase](const StoredCall &call) { return call.call.phase == phase; });
}

constexpr WordTable<StatusIcon, 7> symbolicNames {{
    {StatusIcon::Idle, ""_L1},
    {StatusIcon::Incoming, "-ringing"_L1},
    {StatusIcon::IncomingPause, "-ringing2"_L1},
    {StatusIcon::Active, "-active"_L1},
    {StatusIcon::Missed, "-missed"_L1},
    {StatusIcon::Offline, "-offline"_L1},
    {StatusIcon::Quiet, "-quiet"_L1},
}};

// Those whose panels were seen to give a symbolic icon the colour of their text; LXQt's, MATE's and waybar do not.
constexpr std::array recolouringDesktops {"KDE"_L1, "GNOME"_L1, "XFCE"_L1, "X-Cinnamon"_L1, "Cinnamon"_L1};

} // namespace

PanelColouring panelColouring(const QString &desktops)
{
    const QStringList names = desktops.split(u':');
    const bool recolours = std::any_of(recolouringDesktops.begin(), recolouringDesktops.end(),
                                       [&names](QLatin1StringView name) { return names.contains(name); });
    return recolours ? PanelColouring::Recolours : PanelColouring::Keeps;
}

StatusIcon trayPicture(const TrayState &state)
{
    if (anyIn(state.running, CallPhase::Ringing)) {
        return StatusIcon::Incoming;
    }
    if (anyIn(state.running, CallPhase::Talking) || anyIn(state.running, CallPhase::Dialling)) {
        return StatusIcon::Active;
    }
    if (state.connection.phase != CallMonitorState::Phase::Connected) {
        return StatusIcon::Offline;
    }
    if (state.missed > 0) {
        return StatusIcon::Missed;
    }
    return state.quiet ? StatusIcon::Quiet : StatusIcon::Idle;
}

QString trayIconName(StatusIcon picture)
{
    return u"de.airport1.rufzeichen-tray%1-symbolic"_s.arg(wordFor(symbolicNames, picture));
}

QIcon trayPictureIcon(StatusIcon picture, TrayIconStyle style, PanelColouring panel)
{
    constexpr QColor forDarkPanels(252, 252, 252);
    constexpr QColor forLightPanels(35, 38, 41);
    const QString file = u":/icons/hicolor/symbolic/apps/%1.svg"_s.arg(trayIconName(picture));
    switch (style) {
    case TrayIconStyle::Automatic:
        if (panel == PanelColouring::Recolours && isInstalledIcon(trayIconName(picture))
            && QIcon::hasThemeIcon(trayIconName(picture))) {
            return QIcon::fromTheme(trayIconName(picture));
        }
        break;
    case TrayIconStyle::Light:
        return paintedIcon(file, forDarkPanels);
    case TrayIconStyle::Dark:
        return paintedIcon(file, forLightPanels);
    case TrayIconStyle::Colour:
        break;
    }
    return statusIcon(picture);
}

} // namespace Rufzeichen
