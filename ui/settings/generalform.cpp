// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/generalform.h"

#include "ui/widgets/confirmation.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPushButton>

namespace Rufzeichen {

GeneralForm::GeneralForm(SettingsStore &settings, AppActions &actions, QWidget *parent)
    : SettingsForm(tr("Start"), settings, parent)
    , m_actions(actions)
{
    m_startAtLogin = new QCheckBox(tr("&Start when I log in"), this);
    form()->addRow(m_startAtLogin);
    addExplanation(
        tr("Calls are shown only while Rufzeichen is running. It waits in the tray and needs hardly any power."),
        m_startAtLogin);
    addGroup(tr("Begin anew"));
    QPushButton *defaults = addButton(tr("Reset &all pages…"));
    // A click only: what is shown is no wish.
    connect(m_startAtLogin, &QCheckBox::clicked, this,
            [this](bool checked) { m_actions.setStartAtLogin(checked ? StartAtLogin::Yes : StartAtLogin::No); });
    connect(defaults, &QPushButton::clicked, this, &GeneralForm::askForAllDefaults);
}

GeneralForm::~GeneralForm() = default;

void GeneralForm::loadDefaults()
{
    if (m_actions.startAtLogin() == StartAtLogin::Yes) {
        m_actions.setStartAtLogin(StartAtLogin::No);
    }
    m_startAtLogin->setChecked(false);
}

void GeneralForm::showEvent(QShowEvent *event)
{
    SettingsForm::showEvent(event);
    m_startAtLogin->setChecked(m_actions.startAtLogin() == StartAtLogin::Yes); // the desktop may have changed it
}

void GeneralForm::askForAllDefaults()
{
    askForConfirmation(this,
                       {.question = tr("Reset all pages to their defaults?"),
                        .explanation = tr("Your calls stay. The address of the box is set to fritz.box."),
                        .action = tr("Reset")},
                       [this] { Q_EMIT allDefaultsRequested(); });
}

} // namespace Rufzeichen
