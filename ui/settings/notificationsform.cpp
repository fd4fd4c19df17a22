// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/notificationsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace Rufzeichen {

NotificationsForm::NotificationsForm(QWidget *parent)
    : SettingsForm(tr("Notifications"), parent)
{
    addEvents();
    addContent();
    addManners();
    auto *test = new QPushButton(tr("Show a &test notification"), this);
    test->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form()->addRow(test);
    connect(test, &QPushButton::clicked, this, &NotificationsForm::testRequested);
}

NotificationsForm::~NotificationsForm() = default;

void NotificationsForm::addEvents()
{
    addHeading(tr("Notify me of"));
    m_incoming = addCheckBox(tr("&Incoming calls"));
    m_missed = addCheckBox(tr("&Missed calls"));
    m_machineIsMissed = addCheckBox(tr("Calls that the answering machine took &count as missed"));
    m_connectionLost = addCheckBox(tr("A &lost connection to the FRITZ!Box"));
}

void NotificationsForm::addContent()
{
    addHeading(tr("What they tell"));
    m_detail = addComboBox(tr("&Show:"),
                           {
                               {tr("Name, number and place"), QVariant::fromValue(NotificationDetail::Full)},
                               {tr("The name only"), QVariant::fromValue(NotificationDetail::NameOnly)},
                               {tr("Only that somebody calls"), QVariant::fromValue(NotificationDetail::Hidden)},
                           });
    addExplanation(tr("Others may see your screen when a call comes in."), m_detail);
}

void NotificationsForm::addManners()
{
    addHeading(tr("When and how"));
    m_sound = addCheckBox(tr("Play a s&ound"));
    m_followDoNotDisturb = addCheckBox(tr("Keep still while the &desktop is set to “do not disturb”"));
    m_hold = new QSpinBox(this);
    m_hold->setRange(0, static_cast<int>(longestHold.count()));
    m_hold->setSingleStep(100);
    m_hold->setSuffix(tr(" ms"));
    m_hold->setSpecialValueText(tr("not at all"));
    ignoreWheelWithoutFocus(m_hold);
    form()->addRow(tr("&Wait before a call is shown:"), m_hold);
    addExplanation(tr("Callers that the box bars hang up within this time, so you never see them."), m_hold);
    connect(m_hold, &QSpinBox::valueChanged, this, &NotificationsForm::edited);
}

void NotificationsForm::load(const Settings &settings)
{
    const NotificationSettings &notifications = settings.notifications;
    m_incoming->setChecked(notifications.incoming);
    m_missed->setChecked(notifications.missed);
    m_machineIsMissed->setChecked(notifications.machineIsMissed);
    m_connectionLost->setChecked(notifications.connectionLost);
    m_detail->setCurrentIndex(m_detail->findData(QVariant::fromValue(notifications.detail)));
    m_sound->setChecked(notifications.sound);
    m_followDoNotDisturb->setChecked(notifications.followDoNotDisturb);
    m_hold->setValue(static_cast<int>(notifications.hold.count()));
}

void NotificationsForm::apply(Settings &settings) const
{
    settings.notifications = {.incoming = m_incoming->isChecked(),
                              .missed = m_missed->isChecked(),
                              .connectionLost = m_connectionLost->isChecked(),
                              .sound = m_sound->isChecked(),
                              .followDoNotDisturb = m_followDoNotDisturb->isChecked(),
                              .machineIsMissed = m_machineIsMissed->isChecked(),
                              .hold = std::chrono::milliseconds(m_hold->value()),
                              .detail = m_detail->currentData().value<NotificationDetail>()};
}

QWidget *NotificationsForm::detail() const
{
    return m_detail;
}

} // namespace Rufzeichen
