// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>
#include <cstdint>

namespace Rufzeichen {

/** Sees the tray of an X11 panel, now and when it comes later, without touching QSystemTrayIcon. */
class XEmbedTray : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT
public:
    explicit XEmbedTray(QObject *parent = nullptr);
    ~XEmbedTray() override;

    /** Whether there is one. Never under Wayland. Asks the X server, which answers at once. */
    [[nodiscard]] bool isThere() const;

    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

Q_SIGNALS:
    /** A panel has opened its tray. */
    void appeared();

private:
    std::uint32_t m_tray = 0; // atoms; 0: no X11
    std::uint32_t m_manager = 0;
};

} // namespace Rufzeichen
