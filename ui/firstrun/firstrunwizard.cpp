// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/firstrunwizard.h"

#include "ui/firstrun/donepage.h"
#include "ui/firstrun/findboxpage.h"
#include "ui/firstrun/switchonpage.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/windowplace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <array>

namespace Rufzeichen {

FirstRunWizard::FirstRunWizard(SettingsStore &settings, AppActions &actions, QWidget *parent,
                               DiscoveryOptionsSource discoveryOptions)
    : QDialog(parent)
    , m_settings(settings)
    , m_actions(actions)
    , m_discoveryOptions(std::move(discoveryOptions))
{
    const int margin = fontMetrics().lineSpacing();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    build();
    resizeWithinScreen(*this, {.letters = 84, .lines = 24});
    if (settings.inForce().firstRunDone) {
        m_done->setStartAtLogin(actions.startAtLogin()); // as the user has it; at first it is suggested
    }
}

FirstRunWizard::~FirstRunWizard() = default;

void FirstRunWizard::build()
{
    setWindowTitle(tr("First steps"));
    m_content = new QWidget(this);
    m_step = new QLabel(m_content);
    m_title = new Headline(QString(), m_content, 1.5);
    m_stack = new QStackedWidget(m_content);
    buildPages();
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_step);
    rows->addWidget(m_title);
    rows->addSpacing(fontMetrics().lineSpacing());
    rows->addWidget(m_stack, 1);
    rows->addLayout(buildButtons());
    layout()->addWidget(m_content);
}

void FirstRunWizard::buildPages()
{
    m_findBox = new FindBoxPage(m_discoveryOptions, m_settings.inForce().callMonitor.host, m_stack);
    m_switchOn = new SwitchOnPage(m_stack);
    m_done = new DonePage(m_stack);
    for (QWidget *page : std::initializer_list<QWidget *> {m_findBox, m_switchOn, m_done}) {
        m_stack->addWidget(page);
    }
    connect(m_findBox, &FindBoxPage::addressChanged, this, &FirstRunWizard::updateButtons);
    connect(m_switchOn, &SwitchOnPage::workingChanged, this, &FirstRunWizard::updateButtons);
    connect(m_done, &DonePage::loginRequested, this, [this] { m_actions.showSettings(SettingsPart::Access); });
}

QLayout *FirstRunWizard::buildButtons()
{
    m_demo = new QPushButton(tr("Try with &demo calls"), m_content);
    m_skip = new QPushButton(tr("S&kip"), m_content);
    m_back = new QPushButton(tr("&Back"), m_content);
    m_next = new QPushButton(m_content);
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
    if (page() == Page::Done && !m_seen) { // the first one counts
        m_seen = call;
        m_done->showCall(call);
    }
}

void FirstRunWizard::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        m_seen.reset();
        goTo(Page::FindBox);
    }
    QDialog::showEvent(event);
}

// Texts are made with the widgets, so another language makes them anew. The page and what was chosen stay.
void FirstRunWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const Page shown = page();
        const std::optional<QString> address = m_findBox->wish();
        const StartAtLogin start = m_done->startAtLogin();
        delete m_content;
        build();
        m_findBox->setWish(address);
        m_switchOn->setAddress(m_settings.inForce().callMonitor);
        m_done->setStartAtLogin(start);
        m_content->show();
        goTo(shown);
        if (m_seen) {
            m_done->showCall(*m_seen);
        }
    }
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
        m_settings.change([address = m_findBox->address()](Settings &settings) {
            settings.callMonitor = address ? address->over(settings.callMonitor) : settings.callMonitor;
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
    m_next->setEnabled(page() != Page::FindBox || m_findBox->address().has_value());
    m_next->setDefault(isReady && m_next->isEnabled());
}

} // namespace Rufzeichen
