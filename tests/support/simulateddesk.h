// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/boxsimulator.h"
#include "app/tray/boxdesk.h"
#include "core/calls/callhistory.h"

#include <QApplication>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <optional>

namespace Rufzeichen {

/** A simulated box, and the desk of a program that is set to it. */
struct SimulatedDesk {
    SimulatedDesk()
    {
        if (!box.listen() || history.open() != HistoryOpening {}) {
            qFatal("The simulated box can't listen, or there is no history");
        }
        settings.change([this](Settings &all) {
            all.callMonitor.host = QStringLiteral("127.0.0.1");
            all.fritzBox.tr064Port = box.tr064().port();
            all.fritzBox.user = QStringLiteral("fritz1234");
        });
        desk.emplace(history, settings, home.filePath(QStringLiteral("boxes")));
    }

    /** The fingerprint of the box's certificate. */
    [[nodiscard]] QString fingerprint()
    {
        return QString::fromLatin1(box.tr064().certificate().digest(QCryptographicHash::Sha256).toHex());
    }

    QTemporaryDir home;
    BoxSimulator box;
    SettingsStore settings;
    CallHistory history {home.filePath(QStringLiteral("calls.sqlite"))};
    std::optional<BoxDesk> desk;
};

/** The dialog of this class that is on the screen; null if there is none. */
template <typename Dialog> Dialog *opened()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<Dialog *>(window); dialog != nullptr && dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

} // namespace Rufzeichen
