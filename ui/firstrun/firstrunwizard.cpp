// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/firstrunwizard.h"

#include "ui/firstrun/donepage.h"
#include "ui/firstrun/findboxpage.h"
#include "ui/firstrun/steppicture.h"
#include "ui/firstrun/switchonpage.h"
#include "ui/firstrun/trialpage.h"
#include "ui/firstrun/welcomepage.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/windowplace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

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
    resizeWithinScreen(*this, {.letters = 104, .lines = 26});
    if (settings.inForce().firstRunDone) {
        m_done->setStartAtLogin(actions.startAtLogin()); // as the user has it; at first it is suggested
    }
}

FirstRunWizard::~FirstRunWizard() = default;

void FirstRunWizard::build()
{
    setWindowTitle(tr("First steps"));
    m_content = new QWidget(this);
    m_picture = new StepPicture(m_content);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(fontMetrics().lineSpacing() * 3 / 2);
    columns->addWidget(m_picture);
    columns->addLayout(buildTexts(), 1);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(fontMetrics().lineSpacing());
    rows->addLayout(columns, 1);
    rows->addLayout(buildButtons());
    layout()->addWidget(m_content);
}

QLayout *FirstRunWizard::buildTexts()
{
    m_step = new SmallPrint(QString(), m_content);
    m_title = new Headline(QString(), m_content, 1.6);
    m_stack = new QStackedWidget(m_content);
    buildPages();
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_step);
    rows->addWidget(m_title);
    rows->addSpacing(fontMetrics().lineSpacing());
    rows->addWidget(m_stack, 1);
    return rows;
}

void FirstRunWizard::buildPages()
{
    auto *welcome = new WelcomePage(m_stack);
    m_findBox = new FindBoxPage(m_discoveryOptions, m_settings.inForce().callMonitor.host, m_stack);
    m_switchOn = new SwitchOnPage(m_stack);
    m_trial = new TrialPage(m_stack);
    m_done = new DonePage(m_stack);
    for (QWidget *page : std::initializer_list<QWidget *> {welcome, m_findBox, m_switchOn, m_trial, m_done}) {
        auto *area = new QScrollArea(m_stack); // for large letters on a small screen
        area->setWidget(page);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        m_stack->addWidget(area);
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
    if (page() == Page::Trial && !m_seen) { // the first one counts
        m_seen = call;
        m_trial->showCall(call);
    }
}

void FirstRunWizard::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        m_seen.reset();
        goTo(Page::Welcome);
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
    }
}

FirstRunWizard::Page FirstRunWizard::page() const
{
    return static_cast<Page>(m_stack->currentIndex());
}

QString FirstRunWizard::title(Page page)
{
    switch (page) {
    case Page::Welcome:
        break;
    case Page::FindBox:
        return tr("Find your FRITZ!Box");
    case Page::SwitchOn:
        return tr("Switch on the call monitor");
    case Page::Trial:
        return tr("Try it out");
    case Page::Done:
        return tr("Ready for calls");
    }
    return tr("Welcome to Rufzeichen");
}

QString FirstRunWizard::sign(Page page)
{
    switch (page) {
    case Page::Welcome:
        break;
    case Page::FindBox:
        return u":/icons/symbolic/page-connection.svg"_s;
    case Page::SwitchOn:
        return u":/icons/symbolic/keypad.svg"_s;
    case Page::Trial:
        return u":/icons/symbolic/call-ringing.svg"_s;
    case Page::Done:
        return u":/icons/symbolic/done.svg"_s;
    }
    return u":/icons/hicolor/symbolic/apps/de.airport1.rufzeichen-symbolic.svg"_s;
}

void FirstRunWizard::goTo(Page page)
{
    const int index = static_cast<int>(page);
    const bool isStep = page != Page::Welcome && page != Page::Done;
    m_picture->setSign(sign(page));
    m_step->setText(isStep ? tr("Step %1 of %2").arg(index).arg(m_stack->count() - 2) : QString());
    m_step->setVisible(isStep);
    m_title->setText(title(page));
    m_stack->setCurrentIndex(index);
    if (page == Page::Trial && m_seen) {
        m_trial->showCall(*m_seen); // still
    }
    m_demo->setVisible(page == Page::Welcome || page == Page::FindBox);
    m_skip->setVisible(page != Page::Done);
    m_back->setVisible(page != Page::Welcome);
    updateButtons();
    m_next->setFocus();
}

void FirstRunWizard::goOn()
{
    switch (page()) {
    case Page::Welcome:
        goTo(Page::FindBox);
        break;
    case Page::FindBox:
        m_settings.change([address = m_findBox->address()](Settings &settings) {
            settings.callMonitor = address ? address->over(settings.callMonitor) : settings.callMonitor;
        });
        m_switchOn->setAddress(m_settings.inForce().callMonitor);
        goTo(Page::SwitchOn);
        break;
    case Page::SwitchOn:
        goTo(Page::Trial);
        Q_EMIT boxChosen();
        break;
    case Page::Trial:
        goTo(Page::Done);
        break;
    case Page::Done:
        finish();
        break;
    }
}

void FirstRunWizard::goBack()
{
    goTo(static_cast<Page>(m_stack->currentIndex() - 1));
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
