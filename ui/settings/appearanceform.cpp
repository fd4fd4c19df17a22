// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearanceform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

AppearanceForm::AppearanceForm(QWidget *parent)
    : SettingsForm(tr("Appearance"), parent)
{
    m_trayIcon = addComboBox(tr("&Tray icon:"),
                             {
                                 {tr("As the panel wants it"), QVariant::fromValue(TrayIconStyle::Automatic)},
                                 {tr("Light, for dark panels"), QVariant::fromValue(TrayIconStyle::Light)},
                                 {tr("Dark, for light panels"), QVariant::fromValue(TrayIconStyle::Dark)},
                                 {tr("Colour"), QVariant::fromValue(TrayIconStyle::Colour)},
                             });
    m_blink = addCheckBox(tr("The tray icon &blinks while a call rings"));
    // Languages are called what those who speak them call them.
    m_language = addComboBox(tr("&Language:"),
                             {{tr("As the system"), QString()}, {u"Deutsch"_s, u"de"_s}, {u"English"_s, u"en"_s}});
}

AppearanceForm::~AppearanceForm() = default;

void AppearanceForm::load(const Settings &settings)
{
    const AppearanceSettings &appearance = settings.appearance;
    m_trayIcon->setCurrentIndex(m_trayIcon->findData(QVariant::fromValue(appearance.trayIcon)));
    m_blink->setChecked(appearance.blink);
    if (m_language->findData(appearance.language) < 0) {
        m_language->addItem(appearance.language, appearance.language); // whatever the settings file says
    }
    m_language->setCurrentIndex(m_language->findData(appearance.language));
}

void AppearanceForm::apply(Settings &settings) const
{
    settings.appearance = {.trayIcon = m_trayIcon->currentData().value<TrayIconStyle>(),
                           .blink = m_blink->isChecked(),
                           .language = m_language->currentData().toString()};
}

} // namespace Rufzeichen
