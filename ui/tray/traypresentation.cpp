// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/traypresentation.h"

#include "ui/icons/icons.h"
#include "ui/icons/symboliciconengine.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

bool anyIn(const QList<StoredCall> &calls, CallPhase phase)
{
    return std::any_of(calls.cbegin(), calls.cend(),
                       [phase](const StoredCall &call) { return call.call.phase == phase; });
}

StatusIcon colouredIcon(TrayPicture picture)
{
    switch (picture) {
    case TrayPicture::Idle:
        break;
    case TrayPicture::Offline:
        return StatusIcon::Offline;
    case TrayPicture::Ringing:
        return StatusIcon::Incoming;
    case TrayPicture::RingingPause:
        return StatusIcon::IncomingPause;
    case TrayPicture::Active:
        return StatusIcon::Active;
    case TrayPicture::Missed:
        return StatusIcon::Missed;
    case TrayPicture::Quiet:
        return StatusIcon::Quiet;
    }
    return StatusIcon::Idle;
}

QIcon paintedIcon(TrayPicture picture, const QColor &colour)
{
    const QString file = u":/icons/hicolor/symbolic/apps/%1.svg"_s.arg(trayIconName(picture));
    return QIcon(new SymbolicIconEngine(file, {.normal = colour, .disabled = colour, .selected = colour}));
}

} // namespace

TrayPicture trayPicture(const TrayState &state)
{
    if (anyIn(state.running, CallPhase::Ringing)) {
        return TrayPicture::Ringing;
    }
    if (anyIn(state.running, CallPhase::Talking) || anyIn(state.running, CallPhase::Dialling)) {
        return TrayPicture::Active;
    }
    if (state.connection.phase != CallMonitorState::Phase::Connected) {
        return TrayPicture::Offline;
    }
    if (state.missed > 0) {
        return TrayPicture::Missed;
    }
    return state.quiet ? TrayPicture::Quiet : TrayPicture::Idle;
}

QString trayIconName(TrayPicture picture)
{
    switch (picture) {
    case TrayPicture::Idle:
        break;
    case TrayPicture::Offline:
        return u"de.airport1.rufzeichen-tray-offline-symbolic"_s;
    case TrayPicture::Ringing:
        return u"de.airport1.rufzeichen-tray-ringing-symbolic"_s;
    case TrayPicture::RingingPause:
        return u"de.airport1.rufzeichen-tray-ringing2-symbolic"_s;
    case TrayPicture::Active:
        return u"de.airport1.rufzeichen-tray-active-symbolic"_s;
    case TrayPicture::Missed:
        return u"de.airport1.rufzeichen-tray-missed-symbolic"_s;
    case TrayPicture::Quiet:
        return u"de.airport1.rufzeichen-tray-quiet-symbolic"_s;
    }
    return u"de.airport1.rufzeichen-tray-symbolic"_s;
}

QIcon trayPictureIcon(TrayPicture picture, TrayIconStyle style, PanelColouring panel)
{
    constexpr QColor forDarkPanels(252, 252, 252);
    constexpr QColor forLightPanels(35, 38, 41);
    switch (style) {
    case TrayIconStyle::Automatic:
        if (panel == PanelColouring::Recolours && QIcon::hasThemeIcon(trayIconName(picture))) {
            return QIcon::fromTheme(trayIconName(picture));
        }
        break;
    case TrayIconStyle::Light:
        return paintedIcon(picture, forDarkPanels);
    case TrayIconStyle::Dark:
        return paintedIcon(picture, forLightPanels);
    case TrayIconStyle::Colour:
        break;
    }
    return statusIcon(colouredIcon(picture));
}

} // namespace Rufzeichen
