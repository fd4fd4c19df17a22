// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/fritzboxform.h"

#include "core/discovery/connectioncheck.h"
#include "ui/text/boxtext.h"
#include "ui/text/connectiontext.h"
#include "ui/widgets/fieldmessage.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBoxes = 16;

// A port that is with the host is meant for the field below.
SettingsStore::Edit takeAddress(const QString &text)
{
    const TypedAddress typed = readTypedAddress(text);
    if (typed.problem != TypedAddress::Problem::None) {
        return {};
    }
    return [typed](Settings &settings) { settings.callMonitor = typed.over(settings.callMonitor); };
}

} // namespace

FritzBoxForm::FritzBoxForm(DiscoveryOptionsSource discoveryOptions, SettingsStore &settings, AppActions &actions,
                           QWidget *parent)
    : SettingsForm(tr("FRITZ!Box"), settings, parent)
    , m_discovery(std::move(discoveryOptions))
{
    addAddress();
    addPort();
    addTest(actions);
    connect(&m_discovery, &BoxDiscovery::found, this, &FritzBoxForm::addBox);
    connect(&m_discovery, &BoxDiscovery::finished, this, &FritzBoxForm::endSearch);
}

FritzBoxForm::~FritzBoxForm() = default;

void FritzBoxForm::addAddress()
{
    auto *row = makeRow();
    m_host = new QLineEdit(this);
    m_find = new QPushButton(tr("&Find"), this);
    m_find->setAccessibleDescription(tr("Looks for FRITZ!Boxes in this network"));
    row->addWidget(m_host, 1);
    row->addWidget(m_find);
    form()->addRow(tr("&Address:"), row);
    if (auto *label = qobject_cast<QLabel *>(form()->labelForField(row))) {
        label->setBuddy(m_host);
    }
    addExplanation(tr("The box's name or address in your network, such as fritz.box or 192.168.178.1"), m_host);
    m_hostMessage = addMessage();
    addField(
        {.edit = m_host,
         .message = m_hostMessage,
         .complaint = [](const QString &text) { return ConnectionText::complaint(readTypedAddress(text).problem); },
         .text = [](const Settings &settings) { return settings.callMonitor.host; },
         .read = takeAddress});
    addDefault(setting<&Settings::callMonitor, &CallMonitorAddress::host>);
    m_boxes = new QListWidget(this);
    m_boxes->setAccessibleName(tr("Boxes that were found"));
    m_boxes->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    m_boxes->setAlternatingRowColors(true);
    m_boxes->setWordWrap(true);
    m_boxes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_boxes->hide();
    form()->addRow(QString(), m_boxes);
    connect(m_find, &QPushButton::clicked, this, &FritzBoxForm::find);
    connect(m_boxes, &QListWidget::itemClicked, this, &FritzBoxForm::takeBox);
    connect(m_boxes, &QListWidget::itemActivated, this, &FritzBoxForm::takeBox);
}

void FritzBoxForm::addPort()
{
    m_port = new QLineEdit(this);
    m_port->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 12);
    form()->addRow(tr("Call monitor &port:"), m_port);
    bindText<quint16>(
        m_port, addMessage(), setting<&Settings::callMonitor, &CallMonitorAddress::port>, readPort,
        [](quint16 port) { return QString::number(port); },
        tr("This is not a port. It needs to be a number from 1 to 65535; a FRITZ!Box uses 1012."));
}

void FritzBoxForm::addTest(AppActions &actions)
{
    auto *row = makeRow();
    m_test = new QPushButton(tr("&Test the connection"), this);
    auto *wizard = new QPushButton(tr("First &steps…"), this);
    row->addWidget(m_test);
    row->addWidget(wizard);
    row->addStretch();
    form()->addRow(QString(), row);
    connect(wizard, &QPushButton::clicked, this, [&actions] { actions.show(AppWindow::FirstSteps); });
    m_testMessage = addMessage();
    connect(m_test, &QPushButton::clicked, this, &FritzBoxForm::test);
    connect(&store(), &SettingsStore::changed, this, [this](const Settings &before, const Settings &after) {
        if (before.callMonitor != after.callMonitor) {
            dropTest();
        }
    });
}

void FritzBoxForm::hideEvent(QHideEvent *event)
{
    SettingsForm::hideEvent(event);
    if (m_discovery.isRunning()) {
        m_discovery.stop();
        m_find->setEnabled(true);
        m_hostMessage->clear(); // nothing was found yet, or not all
    }
}

// What a test finds is of the address that it has tried.
void FritzBoxForm::dropTest()
{
    m_check.reset();
    m_test->setEnabled(true);
    m_testMessage->clear();
}

void FritzBoxForm::find()
{
    m_boxes->clear();
    m_boxes->hide();
    m_find->setEnabled(false);
    m_hostMessage->setMessage(MessageKind::Busy, tr("Looking for FRITZ!Boxes in your network…"));
    m_discovery.start();
}

void FritzBoxForm::addBox(const FoundBox &box)
{
    if (m_boxes->count() >= mostBoxes) {
        return;
    }
    const QString details = BoxText::details(box);
    const QString title = BoxText::title(box);
    auto *item = new QListWidgetItem(details.isEmpty() ? title : u"%1\n%2"_s.arg(title, details), m_boxes);
    item->setData(Qt::UserRole, box.address.toString());
    m_boxes->show();
}

void FritzBoxForm::takeBox()
{
    if (const QListWidgetItem *item = m_boxes->currentItem()) {
        m_host->setText(item->data(Qt::UserRole).toString());
        commit();
    }
}

void FritzBoxForm::endSearch()
{
    m_find->setEnabled(true);
    if (m_boxes->count() > 0) {
        m_hostMessage->setMessage(MessageKind::Good, tr("Choose your box:"));
    } else {
        m_hostMessage->setMessage(MessageKind::Bad,
                                  tr("No FRITZ!Box was found. Is this computer in the box's own network, and not in "
                                     "its guest network or a VPN?"));
    }
}

void FritzBoxForm::test()
{
    commit();
    m_test->setEnabled(false);
    const CallMonitorAddress &address = settings().callMonitor;
    m_testMessage->setMessage(MessageKind::Busy,
                              tr("Trying %1, port %2…").arg(address.host, QString::number(address.port)));
    m_check = std::make_unique<ConnectionCheck>(address);
    connect(m_check.get(), &ConnectionCheck::finished, this, &FritzBoxForm::showEvidence);
    m_check->start();
}

void FritzBoxForm::showEvidence(const ConnectionEvidence &evidence)
{
    m_test->setEnabled(true);
    m_testMessage->setMessage(diagnose(evidence) == ConnectionFinding::Working ? MessageKind::Good : MessageKind::Bad,
                              ConnectionText::advice(evidence));
    m_check.release()->deleteLater(); // its signal leads here
}

} // namespace Rufzeichen
