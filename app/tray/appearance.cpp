// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/appearance.h"

#include "core/settings/settingsstore.h"
#include "ui/widgets/busvalue.h"

#include <QApplication>
#include <QDBusPendingCallWatcher>
#include <QDir>
#include <QStyle>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto settingGroup = "org.freedesktop.appearance"_L1;
constexpr auto settingName = "color-scheme"_L1;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

// Whether such a plugin is installed for this version of Qt. Debian 12 has Plasma's and LXQt's for the one before
// only.
bool hasPlatformTheme(const QString &pattern)
{
    const QStringList folders = QCoreApplication::libraryPaths();
    return std::any_of(folders.cbegin(), folders.cend(), [&pattern](const QString &folder) {
        return !QDir(folder + "/platformthemes"_L1).entryList({pattern}, QDir::Files).isEmpty();
    });
}

// Plasma's and LXQt's plugins for Qt bring their colours; so does one that somebody has named.
bool followsByItself(const QString &desktops)
{
    const QStringList names = desktops.split(u':');
    return (names.contains("KDE"_L1) && hasPlatformTheme(u"KDEPlasmaPlatformTheme*"_s))
        || (names.contains("LXQt"_L1) && hasPlatformTheme(u"libqtlxqt*"_s))
        || (!names.contains("LXQt"_L1) && qEnvironmentVariableIsSet("QT_QPA_PLATFORMTHEME"));
}

// Source: the portal's documentation: 1 is dark, 2 light, all others leave it to the program.
ColourScheme schemeOf(const QVariant &value)
{
    switch (unwrapped(value).toUInt()) {
    case 1:
        return ColourScheme::Dark;
    case 2:
        return ColourScheme::Light;
    default:
        return ColourScheme::System;
    }
}

qreal factorOf(TextScale size)
{
    switch (size) {
    case TextScale::System:
        break;
    case TextScale::Larger:
        return 1.2;
    case TextScale::Largest:
        return 1.5;
    }
    return 1;
}

} // namespace

QPalette paletteOf(ColourScheme scheme)
{
    const bool dark = scheme == ColourScheme::Dark;
    const QColor text = dark ? QColor(0xf2f2f2) : QColor(0x1f1f1f);
    const QColor faint = dark ? QColor(0x8c8c8c) : QColor(0x8a8a8a);
    QPalette palette(dark ? QColor(0x3d3d3d) : QColor(0xf2f2f2), dark ? QColor(0x2b2b2b) : QColor(0xf2f2f2));
    palette.setColor(QPalette::Base, dark ? QColor(0x1f1f1f) : QColor(0xffffff));
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x272727) : QColor(0xf7f7f7));
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x3d3d3d) : QColor(0xffffdc));
    palette.setColor(QPalette::Highlight, dark ? QColor(0x2f6fb5) : QColor(0x2a6fc0));
    palette.setColor(QPalette::HighlightedText, QColor(0xffffff));
    palette.setColor(QPalette::Link, dark ? QColor(0x78aeed) : QColor(0x1a5fb4));
    palette.setColor(QPalette::LinkVisited, dark ? QColor(0xb9a0e6) : QColor(0x613583));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    QColor placeholder = text;
    placeholder.setAlphaF(0.5F);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    return palette;
}

Appearance::Appearance(const SettingsStore &settings, QDBusConnection bus, const QString &desktops, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_bus(std::move(bus))
    , m_qtFollowsDesktop(followsByItself(desktops))
    , m_styleOfDesktop(QApplication::style()->name())
    , m_fontOfDesktop(QApplication::font())
{
    connect(&settings, &SettingsStore::changed, this, [this](const Settings &before, const Settings &after) {
        if (before.appearance != after.appearance) {
            apply();
        }
    });
}

Appearance::~Appearance() = default;

void Appearance::start()
{
    if (!m_qtFollowsDesktop) {
        connect(&m_xsettings, &XSettings::changed, this, &Appearance::apply);
        m_xsettings.start();
    }
    apply();
    if (m_bus.isConnected() && !m_qtFollowsDesktop) {
        m_bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                      SLOT(hear(QDBusMessage)));
        ask();
    }
}

void Appearance::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    question << QString(settingGroup) << QString(settingName);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        if (!finished->isError()) {
            takeDesktop(finished->reply().arguments().value(0));
        }
    });
}

void Appearance::hear(const QDBusMessage &news)
{
    const QVariantList arguments = news.arguments();
    if (arguments.value(0).toString() == settingGroup && arguments.value(1).toString() == settingName) {
        takeDesktop(arguments.value(2));
    }
}

void Appearance::takeDesktop(const QVariant &value)
{
    m_desktop = schemeOf(value);
    apply();
}

ColourScheme Appearance::desktop() const
{
    if (m_desktop != ColourScheme::System) {
        return m_desktop;
    }
    return isDarkTheme(m_xsettings.themeName()) ? ColourScheme::Dark : ColourScheme::System;
}

void Appearance::apply()
{
    applyColours();
    applyTextScale();
}

void Appearance::applyColours()
{
    const ColourScheme chosen = m_settings.inForce().appearance.colours;
    const ColourScheme wanted = chosen == ColourScheme::System ? desktop() : chosen;
    if (wanted == m_colours && wanted != ColourScheme::System) {
        return;
    }
    // First those of the desktop: while others were in force Qt may have read them anew, or may have failed to.
    setColours(ColourScheme::System);
    if (wanted != ColourScheme::System && (wanted == ColourScheme::Dark) != isDark(QGuiApplication::palette())) {
        setColours(wanted);
    }
}

void Appearance::setColours(ColourScheme colours)
{
    if (colours == m_colours) {
        return;
    }
    m_colours = colours;
    if (colours == ColourScheme::System) {
        QApplication::setStyle(m_styleOfDesktop);
        QApplication::setPalette(QPalette());
    } else {
        QApplication::setStyle(u"Fusion"_s); // which takes all its colours from the palette
        QApplication::setPalette(paletteOf(colours));
    }
}

void Appearance::applyTextScale()
{
    const TextScale size = m_settings.inForce().appearance.textSize;
    if (size == m_textScale) {
        return;
    }
    m_textScale = size;
    QFont font = m_fontOfDesktop;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factorOf(size));
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factorOf(size)));
    }
    QApplication::setFont(font);
}

} // namespace Rufzeichen
