// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/firstrunwizard.h"

#include "ui/firstrun/donepage.h"
#include "ui/firstrun/findboxpage.h"
#include "ui/firstrun/switchonpage.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/windowplace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <array>

namespace Rufzeichen {

FirstRunWizard::FirstRunWizard(SettingsStore &settings, AppActions &actions, QWidget *parent,
                               DiscoveryPlanner planner)
    : QDialog(parent)
    , m_settings(settings)
    , m_actions(actions)
    , m_step(new QLabel(this))
    , m_title(new Headline(QString(), this, 1.5))
    , m_stack(new QStackedWidget(this))
    , m_findBox(new FindBoxPage(std::move(planner), settings.inForce().callMonitor.host, this))
    , m_switchOn(new SwitchOnPage(this))
    , m_done(new DonePage(this))
    , m_demo(new QPushButton(tr("Try with &demo calls"), this))
    , m_skip(new QPushButton(tr("S&kip"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setWindowTitle(tr("First steps"));
    buildPages();
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().lineSpacing();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_step);
    layout->addWidget(m_title);
    layout->addSpacing(margin);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buildButtons());
    resizeWithinScreen(*this, {.letters = 84, .lines = 24});
    if (settings.inForce().firstRunDone) {
        m_done->setStartAtLogin(actions.startAtLogin()); // as the user has it; at first it is suggested
    }
}

FirstRunWizard::~FirstRunWizard() = default;

void FirstRunWizard::buildPages()
{
    for (QWidget *page :
         {static_cast<QWidget *>(m_findBox), static_cast<QWidget *>(m_switchOn), static_cast<QWidget *>(m_done)}) {
        m_stack->addWidget(page);
    }
    connect(m_findBox, &FindBoxPage::hostChanged, this, &FirstRunWizard::updateButtons);
    connect(m_switchOn, &SwitchOnPage::workingChanged, this, &FirstRunWizard::updateButtons);
    connect(m_done, &DonePage::loginRequested, this, [this] { m_actions.showSettings(SettingsPage::Access); });
}

QLayout *FirstRunWizard::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_demo);
    buttons->addStretch();
    for (QPushButton *button : {m_skip, m_back, m_next}) {
        buttons->addWidget(button);
    }
    for (QPushButton *button : {m_demo, m_skip, m_back, m_next}) {
        button->setAutoDefault(false);
    }
    connect(m_demo, &QPushButton::clicked, this, [this] { m_actions.playDemo(); });
    connect(m_skip, &QPushButton::clicked, this, &FirstRunWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &FirstRunWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &FirstRunWizard::goOn);
    return buttons;
}

void FirstRunWizard::callSeen(const StoredCall &call)
{
    if (page() == Page::Done) {
        m_done->showCall(call);
    }
}

void FirstRunWizard::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        goTo(Page::FindBox);
    }
    QDialog::showEvent(event);
}

FirstRunWizard::Page FirstRunWizard::page() const
{
    return static_cast<Page>(m_stack->currentIndex());
}

void FirstRunWizard::goTo(Page page)
{
    const int index = static_cast<int>(page);
    const std::array<QString, 3> titles {tr("Find your FRITZ!Box"), tr("Switch on the call monitor"),
                                         tr("Ready for calls")};
    m_step->setText(tr("Step %1 of %2").arg(index + 1).arg(m_stack->count()));
    m_title->setText(titles.at(static_cast<size_t>(index)));
    m_stack->setCurrentIndex(index);
    m_demo->setVisible(page == Page::FindBox);
    m_skip->setVisible(page != Page::Done);
    m_back->setVisible(page != Page::FindBox);
    updateButtons();
    m_next->setFocus();
}

void FirstRunWizard::goOn()
{
    switch (page()) {
    case Page::FindBox:
        m_settings.change([this](Settings &settings) {
            settings.callMonitor.host = m_findBox->host().value_or(settings.callMonitor.host);
        });
        m_switchOn->setAddress(m_settings.inForce().callMonitor);
        goTo(Page::SwitchOn);
        break;
    case Page::SwitchOn:
        goTo(Page::Done);
        Q_EMIT boxChosen();
        break;
    case Page::Done:
        finish();
        break;
    }
}

void FirstRunWizard::goBack()
{
    goTo(page() == Page::Done ? Page::SwitchOn : Page::FindBox);
}

void FirstRunWizard::finish()
{
    if (m_done->startAtLogin() != m_actions.startAtLogin()) {
        m_actions.setStartAtLogin(m_done->startAtLogin());
    }
    leave();
    accept();
}

void FirstRunWizard::reject()
{
    QDialog::reject();
    leave();
}

void FirstRunWizard::leave()
{
    m_settings.change([](Settings &settings) { settings.firstRunDone = true; });
    m_actions.show(AppWindow::History);
}

void FirstRunWizard::updateButtons()
{
    const bool isReady = page() != Page::SwitchOn || m_switchOn->isWorking();
    m_next->setText(page() == Page::Done ? tr("&Finish") : isReady ? tr("&Next") : tr("&Continue anyway"));
    m_next->setEnabled(page() != Page::FindBox || m_findBox->host().has_value());
    m_next->setDefault(isReady && m_next->isEnabled());
}

} // namespace Rufzeichen
