// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractNativeEventFilter>
#include <QByteArray>
#include <QByteArrayView>
#include <QObject>
#include <QString>
#include <optional>
#include <xcb/xcb.h>

namespace Rufzeichen {

/**
 * The text with this name in what an XSETTINGS manager has set. Nothing if it has none, or if @p settings are none,
 * or not whole.
 */
[[nodiscard]] std::optional<QString> xsettingsText(const QByteArray &settings, QByteArrayView name);

/** Whether a theme of GTK is dark by its name: `Mint-Y-Dark-Aqua`, `Adwaita:dark`. */
[[nodiscard]] bool isDarkTheme(const QString &name);

/**
 * What desktops tell of their looks on an X server, which all programs of GTK go by. Nothing under Wayland, or where
 * nobody tells it. Heard when it changes; nothing wakes up otherwise.
 */
class XSettings : public QObject, private QAbstractNativeEventFilter
{
    Q_OBJECT
public:
    explicit XSettings(QObject *parent = nullptr);
    ~XSettings() override;

    /** Reads them, which takes less than a millisecond, and hears of changes from now on. */
    void start();

    /** The theme of GTK; empty: none is told. */
    [[nodiscard]] const QString &themeName() const { return m_themeName; }

Q_SIGNALS:
    /** themeName() is another one. */
    void changed();

private:
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;
    void follow();
    void read();

    xcb_connection_t *m_server = nullptr; // null: on no X server, or not started
    xcb_atom_t m_selection = XCB_ATOM_NONE; // whose owner is the manager
    xcb_atom_t m_property = XCB_ATOM_NONE; // of the manager's window
    xcb_atom_t m_announcement = XCB_ATOM_NONE; // that somebody owns a selection now
    xcb_window_t m_manager = XCB_WINDOW_NONE;
    QString m_themeName;
};

} // namespace Rufzeichen
