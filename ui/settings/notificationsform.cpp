// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/notificationsform.h"

#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

namespace Rufzeichen {

NotificationsForm::NotificationsForm(SettingsStore &settings, AppActions &actions, QWidget *parent)
    : SettingsForm(tr("Notify me of"), settings, parent)
{
    addEvents();
    addContent();
    QPushButton *test = addButton(tr("Show a &test notification"), Column::Fields);
    connect(test, &QPushButton::clicked, this, [&actions] { actions.showTestNotification(); });
    addManners();
}

NotificationsForm::~NotificationsForm() = default;

void NotificationsForm::addEvents()
{
    addCheckBox(tr("&Incoming calls"), setting<&Settings::notifications, &NotificationSettings::incoming>);
    addCheckBox(tr("&Missed calls"), setting<&Settings::notifications, &NotificationSettings::missed>);
    addCheckBox(tr("Calls on the answering machine &count as missed"),
                setting<&Settings::notifications, &NotificationSettings::machineIsMissed>);
    addCheckBox(tr("A &lost connection to the FRITZ!Box"),
                setting<&Settings::notifications, &NotificationSettings::connectionLost>);
}

void NotificationsForm::addContent()
{
    addGroup(tr("Content"));
    m_detail = addComboBox(tr("&Show:"),
                           {
                               {tr("Name, number and place"), QVariant::fromValue(NotificationDetail::Full)},
                               {tr("The name only"), QVariant::fromValue(NotificationDetail::NameOnly)},
                               {tr("Only that somebody calls"), QVariant::fromValue(NotificationDetail::Hidden)},
                           },
                           setting<&Settings::notifications, &NotificationSettings::detail>);
    addExplanation(tr("Others may see your screen when a call comes in."), m_detail);
}

void NotificationsForm::addManners()
{
    addGroup(tr("When and how"));
    addCheckBox(tr("Play a s&ound"), setting<&Settings::notifications, &NotificationSettings::sound>);
    addCheckBox(tr("Follow “do not disturb” of the &desktop"),
                setting<&Settings::notifications, &NotificationSettings::followDoNotDisturb>);
    auto *hold = new QSpinBox(this);
    hold->setRange(0, static_cast<int>(longestHold.count()));
    hold->setSingleStep(100);
    hold->setSuffix(tr(" ms"));
    hold->setSpecialValueText(tr("not at all"));
    hold->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    ignoreWheelWithoutFocus(hold);
    form()->addRow(tr("&Wait before a call is shown:"), hold);
    addExplanation(tr("Callers that the box blocks are gone within this time, so you never see them."), hold);
    bind(hold, setting<&Settings::notifications, &NotificationSettings::hold>);
}

QWidget *NotificationsForm::detail() const
{
    return m_detail;
}

} // namespace Rufzeichen
