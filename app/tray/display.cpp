// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/display.h"

#include <QDir>
#include <QLocalSocket>
#include <memory>
#include <xcb/xcb.h>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

bool hasXServer()
{
    const std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> server(xcb_connect(nullptr, nullptr),
                                                                              &xcb_disconnect);
    return xcb_connection_has_error(server.get()) == 0;
}

bool hasCompositor()
{
    constexpr int timeout = 2000; // ms; one that runs takes the connection at once
    const QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (name.isEmpty()) {
        return false;
    }
    QLocalSocket socket;
    socket.connectToServer(QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).absoluteFilePath(name));
    return socket.waitForConnected(timeout);
}

} // namespace

bool hasDisplay()
{
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    const bool needsNone = !platform.isEmpty() && !platform.contains("xcb"_L1) && !platform.contains("wayland"_L1);
    return needsNone || hasCompositor() || hasXServer();
}

} // namespace Rufzeichen
