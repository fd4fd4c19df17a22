// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/findboxpage.h"

#include "ui/text/boxtext.h"
#include "ui/text/connectiontext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShowEvent>
#include <QStyle>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBoxes = 8;
constexpr const char *addressProperty = "address";

} // namespace

FindBoxPage::FindBoxPage(DiscoveryOptionsSource discoveryOptions, const QString &host, QWidget *parent)
    : QWidget(parent)
    , m_discovery(std::move(discoveryOptions))
    , m_status(new FieldMessage(this))
    , m_boxes(new QVBoxLayout)
    , m_choice(new QButtonGroup(this))
    , m_other(new QRadioButton(tr("&Other address:"), this))
    , m_address(new QLineEdit(host, this))
    , m_addressMessage(new FieldMessage(this))
    , m_searchAgain(new QPushButton(tr("Search &again"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_status);
    layout->addLayout(m_boxes);
    auto *other = new QHBoxLayout;
    other->addWidget(m_other);
    other->addWidget(m_address, 1);
    other->addWidget(m_searchAgain);
    layout->addLayout(other);
    layout->addWidget(m_addressMessage);
    layout->addStretch();
    m_address->setAccessibleName(tr("Other address"));
    m_searchAgain->setAutoDefault(false);
    m_choice->addButton(m_other);
    connectControls();
}

FindBoxPage::~FindBoxPage() = default;

void FindBoxPage::connectControls()
{
    connect(&m_discovery, &BoxDiscovery::found, this, &FindBoxPage::addBox);
    connect(&m_discovery, &BoxDiscovery::finished, this, &FindBoxPage::endSearch);
    connect(m_searchAgain, &QPushButton::clicked, this, &FindBoxPage::search);
    connect(m_choice, &QButtonGroup::buttonClicked, this, [this] { m_chosenByUser = true; });
    connect(m_choice, &QButtonGroup::buttonToggled, this, &FindBoxPage::check);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_chosenByUser = true;
        m_other->setChecked(true);
        check();
    });
}

void FindBoxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && m_choice->buttons().size() == 1) { // no box is known
        search();
    }
}

void FindBoxPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_discovery.stop();
    m_searchAgain->setEnabled(true);
    if (m_status->kind() == MessageKind::Busy) {
        m_status->clear(); // nothing was found yet
    }
}

void FindBoxPage::search()
{
    for (QAbstractButton *button : m_choice->buttons()) {
        if (button != m_other) {
            delete button->parentWidget();
        }
    }
    m_chosenByUser = m_chosenByUser && m_other->isChecked();
    m_searchAgain->setEnabled(false);
    m_status->setMessage(MessageKind::Busy, tr("Looking for FRITZ!Boxes in your network…"));
    m_discovery.start();
    check();
}

void FindBoxPage::addBox(const FoundBox &box)
{
    if (m_choice->buttons().size() > mostBoxes) {
        return;
    }
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *button = new QRadioButton(BoxText::title(box).replace(u'&', "&&"_L1), row);
    button->setProperty(addressProperty, box.address.toString());
    layout->addWidget(button);
    if (const QString details = BoxText::details(box); !details.isEmpty()) {
        auto *label = new SmallPrint(details, row);
        label->setIndent(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                         + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
        layout->addWidget(label);
        button->setAccessibleDescription(details);
    }
    m_boxes->addWidget(row);
    m_choice->addButton(button);
    m_status->setMessage(MessageKind::Good, tr("Found in your network:"));
    // The first one, but rather the gateway.
    if (!m_chosenByUser && (box.isGateway || !m_choice->checkedButton() || m_other->isChecked())) {
        button->setChecked(true);
    }
}

void FindBoxPage::endSearch()
{
    m_searchAgain->setEnabled(true);
    if (m_choice->buttons().size() > 1) {
        return;
    }
    m_status->setMessage(MessageKind::Bad,
                         tr("No FRITZ!Box was found. Is this computer in the box's own network, and not in its guest "
                            "network or a VPN? You can also type the box's address."));
    m_other->setChecked(true);
}

std::optional<TypedAddress> FindBoxPage::address() const
{
    const QAbstractButton *chosen = m_choice->checkedButton();
    if (!chosen) {
        return std::nullopt;
    }
    const TypedAddress typed
        = readTypedAddress(chosen == m_other ? m_address->text() : chosen->property(addressProperty).toString());
    return typed.problem == TypedAddress::Problem::None ? std::optional(typed) : std::nullopt;
}

std::optional<QString> FindBoxPage::wish() const
{
    const QAbstractButton *chosen = m_choice->checkedButton();
    if (!m_chosenByUser || !chosen) {
        return std::nullopt;
    }
    return chosen == m_other ? m_address->text() : chosen->property(addressProperty).toString();
}

void FindBoxPage::setWish(const std::optional<QString> &address)
{
    if (address) {
        m_chosenByUser = true;
        m_address->setText(*address);
        m_other->setChecked(true);
    }
}

void FindBoxPage::check()
{
    const TypedAddress typed = readTypedAddress(m_address->text());
    if (m_other->isChecked() && typed.problem != TypedAddress::Problem::None) {
        m_addressMessage->setMessage(MessageKind::Bad, ConnectionText::complaint(typed.problem));
    } else {
        m_addressMessage->clear();
    }
    Q_EMIT addressChanged();
}

} // namespace Rufzeichen
