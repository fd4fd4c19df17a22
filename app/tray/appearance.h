// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/widgets/xsettings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace Rufzeichen {

class SettingsStore;

/** A palette for windows that are dark or light where those of the desktop are not. Not for ColourScheme::System. */
[[nodiscard]] QPalette paletteOf(ColourScheme scheme);

/**
 * Gives all windows the colours and the size of text that the settings want. Where those leave it to the desktop, and
 * Qt does not follow that by itself, its portal is asked, and heard when that changes. So it is on GNOME and Xfce,
 * and on Plasma where its plugin for this version of Qt is missing. Cinnamon's portal has no answer: where that is
 * so, the name of the theme of GTK tells.
 */
class Appearance : public QObject
{
    Q_OBJECT
public:
    /** @p desktops is XDG_CURRENT_DESKTOP. Changes fonts and palette of the application only where they must be. */
    Appearance(const SettingsStore &settings, QDBusConnection bus, const QString &desktops,
               QObject *parent = nullptr);
    ~Appearance() override;

    /** Applies the settings and asks the desktop, which answers later. Call it once, after the settings are read. */
    void start();

private Q_SLOTS:
    void hear(const QDBusMessage &news); // by name too

private:
    void ask();
    void takeDesktop(const QVariant &value);
    [[nodiscard]] ColourScheme desktop() const;
    void apply();
    void applyColours();
    void setColours(ColourScheme colours);
    void applyTextScale();

    const SettingsStore &m_settings;
    QDBusConnection m_bus;
    const bool m_qtFollowsDesktop;
    const QString m_styleOfDesktop;
    const QFont m_fontOfDesktop;
    XSettings m_xsettings;
    ColourScheme m_desktop = ColourScheme::System; // what its portal says
    ColourScheme m_colours = ColourScheme::System; // in force
    TextScale m_textScale = TextScale::System; // in force
};

} // namespace Rufzeichen
