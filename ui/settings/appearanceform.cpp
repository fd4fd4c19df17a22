// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearanceform.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

AppearanceForm::AppearanceForm(SettingsStore &settings, QWidget *parent)
    : SettingsForm(tr("Appearance"), settings, parent)
{
    addComboBox(tr("&Colours:"),
                {
                    {tr("Same as the system"), QVariant::fromValue(ColourScheme::System)},
                    {tr("Light"), QVariant::fromValue(ColourScheme::Light)},
                    {tr("Dark"), QVariant::fromValue(ColourScheme::Dark)},
                },
                setting<&Settings::appearance, &AppearanceSettings::colours>);
    addComboBox(tr("Size of te&xt:"),
                {
                    {tr("Same as the system"), QVariant::fromValue(TextScale::System)},
                    {tr("Larger"), QVariant::fromValue(TextScale::Larger)},
                    {tr("Very large"), QVariant::fromValue(TextScale::Largest)},
                },
                setting<&Settings::appearance, &AppearanceSettings::textSize>);
    // Languages are called what those who speak them call them.
    addComboBox(tr("&Language:"),
                {{tr("Same as the system"), QString()}, {u"Deutsch"_s, u"de"_s}, {u"English"_s, u"en"_s}},
                setting<&Settings::appearance, &AppearanceSettings::language>);
    addGroup(tr("In the tray"));
    addComboBox(tr("&Tray icon:"),
                {
                    {tr("To match the panel"), QVariant::fromValue(TrayIconStyle::Automatic)},
                    {tr("Light, for dark panels"), QVariant::fromValue(TrayIconStyle::Light)},
                    {tr("Dark, for light panels"), QVariant::fromValue(TrayIconStyle::Dark)},
                    {tr("Colour"), QVariant::fromValue(TrayIconStyle::Colour)},
                },
                setting<&Settings::appearance, &AppearanceSettings::trayIcon>);
    addCheckBox(tr("The tray icon &blinks while a call rings"),
                setting<&Settings::appearance, &AppearanceSettings::blink>);
}

AppearanceForm::~AppearanceForm() = default;

} // namespace Rufzeichen
