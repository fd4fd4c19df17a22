// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/homeform.h"

#include "ui/settings/homeautomation.h"
#include "ui/text/brokertext.h"
#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Rufzeichen {

namespace {

MessageKind kindOf(const MqttState &state)
{
    if (state.phase == MqttState::Phase::Connected) {
        return MessageKind::Good;
    }
    return state.failure == MqttFailure::None ? MessageKind::Busy : MessageKind::Bad;
}

QString asItIs(const QString &text)
{
    return text;
}

} // namespace

HomeForm::HomeForm(HomeAutomation *home, SettingsStore &settings, QWidget *parent)
    : SettingsForm(tr("Home automation"), settings, parent)
    , m_home(home)
{
    addParagraph(
        tr("Rufzeichen can tell an MQTT broker of calls. Home Assistant then finds lines, callers and missed "
           "calls by itself; others, such as ioBroker and Node-RED, read the same."));
    addCheckBox(tr("&Tell an MQTT broker of calls"), setting<&Settings::mqtt, &MqttSettings::enabled>);
    addBroker();
    addPassword();
    addPrivacy();
    addTopics();
    if (m_home != nullptr) {
        connect(m_home, &HomeAutomation::changed, this, &HomeForm::showState);
        showState();
    }
}

HomeForm::~HomeForm() = default;

void HomeForm::addBroker()
{
    auto *host = new QLineEdit(this);
    form()->addRow(tr("&Broker:"), host);
    bindText<QString>(host, addMessage(), setting<&Settings::mqtt, &MqttSettings::host>, readHost, asItIs,
                      tr("This is neither a name nor an address of a computer."));
    auto *port = new QLineEdit(this);
    port->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 12);
    form()->addRow(tr("Broker's &port:"), port);
    bindText<quint16>(
        port, addMessage(), setting<&Settings::mqtt, &MqttSettings::port>, readPort,
        [](quint16 number) { return QString::number(number); },
        tr("This is not a port. It needs to be a number from 1 to 65535; most brokers use 1883, with encryption "
           "8883."));
    QCheckBox *tls = addCheckBox(tr("&Encrypt the connection"), setting<&Settings::mqtt, &MqttSettings::tls>);
    addExplanation(tr("This computer has to trust the broker's certificate. Without encryption only brokers in your "
                      "own network are contacted."),
                   tls);
}

void HomeForm::addPassword()
{
    auto *user = new QLineEdit(this);
    form()->addRow(tr("Broker's &user:"), user);
    bindText<QString>(user, addMessage(), setting<&Settings::mqtt, &MqttSettings::user>, readBoxName, asItIs,
                      tr("This can't be the name of a user."));
    m_password = new QLineEdit(this);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setEnabled(m_home != nullptr);
    form()->addRow(tr("Broker's pass&word:"), m_password);
    addExplanation(tr("What you type is put into the key store of your desktop and is not shown again."), m_password);
    m_passwordMessage = addMessage();
    connect(m_password, &QLineEdit::editingFinished, this, &HomeForm::keepPassword);
    m_test = addButton(tr("Te&st the broker"), Column::Fields);
    m_test->setEnabled(m_home != nullptr);
    m_message = addMessage();
    connect(m_test, &QPushButton::clicked, this, &HomeForm::test);
}

void HomeForm::addPrivacy()
{
    addGroup(tr("What it is told"));
    QComboBox *masking = addComboBox(tr("&Numbers of callers:"),
                                     {
                                         {tr("As they are, with names"), QVariant::fromValue(Masking::None)},
                                         {tr("Without the last three digits"), QVariant::fromValue(Masking::Masked)},
                                         {tr("Replaced by pseudonyms"), QVariant::fromValue(Masking::Pseudonymous)},
                                     },
                                     setting<&Settings::mqtt, &MqttSettings::masking>);
    addExplanation(tr("Everybody who may read at the broker can see them, and so can the log of your home "
                      "automation."),
                   masking);
    QCheckBox *commands
        = addCheckBox(tr("Accept co&mmands of home automation"), setting<&Settings::mqtt, &MqttSettings::commands>);
    addExplanation(tr("It can mark missed calls as seen and fetch the call list then. So can everybody who may write "
                      "to the broker."),
                   commands);
}

void HomeForm::addTopics()
{
    addGroup(tr("Topics"));
    const QString complaint
        = tr("A topic has letters from a to z, digits, “_” and “-”, and “/” between its parts: home/phone");
    auto *prefix = new QLineEdit(this);
    form()->addRow(tr("All topics begin w&ith:"), prefix);
    bindText<QString>(prefix, addMessage(), setting<&Settings::mqtt, &MqttSettings::prefix>, readTopicPrefix, asItIs,
                      complaint);
    auto *discovery = new QLineEdit(this);
    form()->addRow(tr("&Home Assistant looks for devices at:"), discovery);
    bindText<QString>(discovery, addMessage(), setting<&Settings::mqtt, &MqttSettings::discoveryPrefix>,
                      readTopicPrefix, asItIs, complaint);
}

void HomeForm::keepPassword()
{
    if (!m_password->text().isEmpty()) {
        commit(); // it is for the user that was typed
        m_home->setPassword(m_password->text());
        m_password->clear();
        m_password->setPlaceholderText(tr("Kept"));
    }
}

void HomeForm::test()
{
    commit();
    keepPassword();
    m_home->test();
}

void HomeForm::showState()
{
    const HomeState &state = m_home->state();
    if (state.isPasswordKept) {
        m_passwordMessage->clear();
    } else {
        m_passwordMessage->setMessage(
            MessageKind::Note,
            tr("The key store of your desktop did not take the password: Rufzeichen knows it until it ends."));
    }
    const bool isTried = state.trial.phase != MqttState::Phase::Off;
    const MqttState &shown = isTried ? state.trial : state.connection;
    if (!isTried && state.isRecorders) {
        m_message->setMessage(MessageKind::Note, tr("The recorder on this computer tells the broker of calls."));
    } else if (shown.phase == MqttState::Phase::Off) {
        m_message->clear();
    } else {
        m_message->setMessage(kindOf(shown), BrokerText::state(shown));
    }
}

} // namespace Rufzeichen
