// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/windowfront.h"

#include "ui/widgets/x11server.h"

#include <QGuiApplication>
#include <QWidget>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

bool mustBeShownAnew(const FrontSituation &situation)
{
    return situation.platform.startsWith("wayland"_L1) && situation.isShown && !situation.isActive
        && !situation.hasToken;
}

void bringToFront(QWidget &window)
{
    if (mustBeShownAnew({.platform = QGuiApplication::platformName(),
                         .isShown = window.isVisible(),
                         .isActive = window.isActiveWindow(),
                         .hasToken = !qEnvironmentVariableIsEmpty("XDG_ACTIVATION_TOKEN")})) {
        window.hide();
    }
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    X11Server::bringToWorkspace(window.winId()); // before Qt has it activated where it is
    window.raise();
    window.activateWindow();
    X11Server::activate(window.winId());
}

} // namespace Rufzeichen
