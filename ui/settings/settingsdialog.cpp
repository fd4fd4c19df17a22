// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "ui/settings/accessform.h"
#include "ui/settings/appearanceform.h"
#include "ui/settings/backupsform.h"
#include "ui/settings/fritzboxform.h"
#include "ui/settings/generalform.h"
#include "ui/settings/historyform.h"
#include "ui/settings/homeform.h"
#include "ui/settings/linesform.h"
#include "ui/settings/logform.h"
#include "ui/settings/notificationsform.h"
#include "ui/settings/numbersform.h"
#include "ui/settings/phonebooksform.h"
#include "ui/settings/privacyform.h"
#include "ui/settings/quiethoursform.h"
#include "ui/settings/settingspane.h"
#include "ui/settings/settingssidebar.h"
#include "ui/settings/sharingform.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/windowplace.h"

#include <QEvent>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

/** A frame around the control that a search has found. Follows it when it moves. */
class SearchHighlight : public QFocusFrame
{
public:
    using QFocusFrame::QFocusFrame;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        constexpr qreal width = 2;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), width));
        const QRectF frame = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
        painter.drawRoundedRect(frame, width * 2, width * 2);
    }
};

} // namespace

SettingsDialog::SettingsDialog(SettingsStore &settings, CallHistory &history, BoxAccount &account,
                               AppActions &actions, const SettingsPlaces &places, QWidget *parent,
                               DiscoveryOptionsSource discoveryOptions, RuleInsight rules, HomeAutomation *home,
                               OfficeSharing *sharing)
    : QDialog(parent)
    , m_settings(settings)
    , m_calls(history)
    , m_account(account)
    , m_actions(actions)
    , m_places(places)
    , m_discoveryOptions(std::move(discoveryOptions))
    , m_rules(std::move(rules))
    , m_home(home)
    , m_sharing(sharing)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();
    addShortcuts();
    showPart(SettingsPart::FritzBox);
    m_sidebar->focusPages();
    resizeWithinScreen(*this, {.letters = 118, .lines = 34});
}

SettingsDialog::~SettingsDialog()
{
    hide(); // a field that is left by this still counts
}

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    m_content = new QWidget(this);
    m_sidebar = new SettingsSidebar(m_content);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(fontMetrics().lineSpacing());
    columns->addWidget(m_sidebar);
    columns->addWidget(buildPages(), 1);
    m_sidebar->setPages(m_pages);
    connect(m_sidebar, &SettingsSidebar::pageChosen, this, [this](int row) { showPage(m_pages.value(row)); });
    connect(m_sidebar, &SettingsSidebar::found, this, &SettingsDialog::reveal);
    connect(m_sidebar, &SettingsSidebar::searched, this, [this] { delete m_highlight; });
    auto *rows = new QVBoxLayout(m_content);
    rows->addLayout(columns, 1);
    rows->addLayout(buildButtons());
    layout()->addWidget(m_content);
    // Enter in a field means that field, not a button that happens to be near.
    for (QPushButton *button : m_content->findChildren<QPushButton *>()) {
        button->setAutoDefault(false);
    }
}

QWidget *SettingsDialog::buildPages()
{
    auto *side = new QWidget(m_content);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title = new Headline(QString(), side, 1.3);
    m_stack = new QStackedWidget(side);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    addPages();
    return side;
}

void SettingsDialog::addPages()
{
    makeForms();
    using enum SettingsPart;
    addPage(tr("Connection"), "page-connection"_L1, {FritzBox, Access});
    addPage(tr("Notifications"), "page-notifications"_L1, {Notifications, QuietHours});
    addPage(tr("Names and numbers"), "page-names"_L1, {Phonebooks, Numbers});
    addPage(tr("Lines and phones"), "keypad"_L1, {Lines});
    addPage(tr("Rules"), "page-rules"_L1, {Rules});
    addPage(tr("Home automation"), "page-home"_L1, {SettingsPart::HomeAutomation});
    addPage(tr("Shared history"), "page-sharing"_L1, {Sharing});
    addPage(tr("Calls and privacy"), "page-calls"_L1, {History, Privacy});
    addPage(tr("General"), "settings"_L1, {Appearance, General});
    addPage(tr("Backup and log"), "page-backup"_L1, {Backups, Log, Places});
}

void SettingsDialog::makeForms()
{
    using enum SettingsPart;
    auto *numbers = new NumbersForm(m_settings, m_stack);
    const auto showPlan = [this, numbers] { numbers->setDialPlan(m_account.learnedDialPlan()); };
    connect(&m_account, &BoxAccount::learnedDialPlanChanged, numbers, showPlan);
    showPlan();
    m_fritzBox = new FritzBoxForm(m_discoveryOptions, m_settings, m_actions, m_stack);
    auto *notifications = new NotificationsForm(m_settings, m_actions, m_stack);
    auto *privacy = new PrivacyForm(m_settings, m_stack);
    connect(privacy, &PrivacyForm::detailRequested, this, [this, notifications] {
        showPart(Notifications);
        reveal(notifications->detail());
        notifications->detail()->setFocus();
    });
    auto *general = new GeneralForm(m_settings, m_actions, m_stack);
    connect(general, &GeneralForm::allDefaultsRequested, this, [this] {
        for (SettingsPane *page : std::as_const(m_pages)) {
            page->loadDefaults();
        }
    });
    m_forms = {
        {FritzBox, m_fritzBox},
        {Access, new AccessForm(m_account, m_settings, m_stack)},
        {Notifications, notifications},
        {QuietHours, new QuietHoursForm(m_account, m_settings, m_stack)},
        {Phonebooks, new PhonebooksForm(m_account, m_settings, m_stack)},
        {Numbers, numbers},
        {Lines, new LinesForm(m_calls.reader(), m_account, m_actions, m_settings, m_stack)},
        {Rules, new RulesForm(m_calls.reader(), m_account, m_settings, m_rules, m_stack)},
        {SettingsPart::HomeAutomation, new HomeForm(m_home, m_settings, m_stack)},
        {Sharing, new SharingForm(m_sharing, m_settings, m_stack)},
        {History, new HistoryForm(m_settings, m_calls, m_account, m_stack)},
        {Privacy, privacy},
        {Appearance, new AppearanceForm(m_settings, m_stack)},
        {General, general},
        {Backups, new BackupsForm(m_settings, m_calls, m_account, m_actions, m_stack)},
        {Log, new LogForm(m_places.logFolder, m_settings, m_stack)},
        {Places, new PlacesForm(m_places, m_settings, m_stack)},
    };
}

void SettingsDialog::addPage(const QString &title, QLatin1StringView icon, const QList<SettingsPart> &parts)
{
    QList<SettingsForm *> forms;
    for (const SettingsPart part : parts) {
        forms.append(m_forms.value(part));
    }
    m_pages.append(new SettingsPane(title, icon, forms, m_stack));
    m_stack->addWidget(m_pages.constLast());
}

QLayout *SettingsDialog::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    m_reset = new QPushButton(tr("Reset this pa&ge"), m_content);
    auto *close = new QPushButton(tr("Close"), m_content);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(close);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_pages.at(m_stack->currentIndex())->loadDefaults(); });
    connect(close, &QPushButton::clicked, this, &SettingsDialog::close);
    return buttons;
}

void SettingsDialog::addShortcuts()
{
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] { m_sidebar->focusSearch(); });
    auto *close = new QShortcut(QKeySequence(u"Ctrl+W"_s), this);
    connect(close, &QShortcut::activated, this, &SettingsDialog::close);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

// Texts, names of days and forms of numbers are made with the widgets, so another language makes them anew.
void SettingsDialog::retranslate()
{
    for (const QDialog *question : findChildren<QDialog *>()) {
        if (question->isVisible()) { // it would go with the page that asks
            connect(question, &QDialog::finished, this, &SettingsDialog::retranslate, Qt::QueuedConnection);
            return;
        }
    }
    const int page = m_stack->currentIndex();
    delete m_content;
    m_pages.clear();
    build();
    shareRoom();
    m_sidebar->choosePage(page);
    m_sidebar->focusPages();
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_sidebar->endSearch()) {
        QDialog::keyPressEvent(event);
    }
}

void SettingsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    shareRoom();
}

void SettingsDialog::shareRoom()
{
    constexpr int letters = 90; // narrower, and check boxes with long texts would not fit beside all titles
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * letters;
    m_sidebar->setRoom(isNarrow ? SidebarRoom::Scarce : SidebarRoom::Enough);
}

void SettingsDialog::showPart(SettingsPart part)
{
    const SettingsForm *form = m_forms.value(part);
    for (SettingsPane *page : std::as_const(m_pages)) {
        if (page->forms().contains(form)) {
            m_sidebar->choosePage(static_cast<int>(m_pages.indexOf(page)));
            page->scrollTo(form);
        }
    }
}

void SettingsDialog::testConnection()
{
    showPart(SettingsPart::FritzBox);
    m_sidebar->focusPages();
    m_fritzBox->test();
}

void SettingsDialog::showPage(const SettingsPane *page)
{
    if (page) {
        delete m_highlight;
        m_title->setText(page->title());
        m_stack->setCurrentIndex(static_cast<int>(m_pages.indexOf(page)));
        m_reset->setEnabled(page->hasDefaults());
    }
}

void SettingsDialog::reveal(QWidget *control)
{
    delete m_highlight;
    SettingsPane *area = m_pages.at(m_stack->currentIndex());
    area->ensureWidgetVisible(control);
    auto *highlight = new SearchHighlight(area);
    highlight->setWidget(control);
    m_highlight = highlight;
}

} // namespace Rufzeichen
