// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/traymenu.h"

#include "ui/icons/icons.h"
#include "ui/text/numberforms.h"
#include "ui/tray/traytext.h"

#include <QEvent>
#include <QLocale>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

/** A text in which `&` is a character. */
QString menuText(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

TrayMenu::TrayMenu(const Actions &actions, NumberForms &numbers, QWidget *parent, ClipboardRule clipboard)
    : QMenu(parent)
    , m_actions(actions)
    , m_numbers(numbers)
    , m_clipboard(clipboard)
{
    m_history = addAction(QString(), this, [this] { m_actions.app.show(AppWindow::History); });
    setDefaultAction(m_history); // bold
    addSeparator();
    m_recent = addMenu(QString());
    m_dial = addAction(QString(), this, [this] { m_actions.caller.call(QString()); });
    m_clipboardCall = addAction(QString(), this, [this] { m_actions.caller.callFromClipboard(); });
    m_missed = addAction(QString(), this, [this] { m_actions.app.markAllSeen(); });
    m_toCallBack = addAction(QString(), this, [this] { m_actions.app.showKind(CallFilter::ToCallBack); });
    m_messages = addAction(QString(), this, [this] { m_actions.app.show(AppWindow::Messages); });
    m_quiet = addMenu(QString());
    addQuietChoices();
    m_connection = addAction(QString(), this, [this] { m_actions.app.testConnection(); });
    m_readingAlong = addAction(QString(), this, [this] { m_actions.app.showSettings(SettingsPart::History); });
    m_popup = addAction(QString(), this, [this] { m_actions.app.enterPopup(); });
    m_login = addAction(QString(), this, [this] { m_actions.app.answerBox(); });
    addSeparator();
    m_settings = addAction(QString(), this, [this] { m_actions.app.show(AppWindow::Settings); });
    m_help = addMenu(QString());
    m_wizard = m_help->addAction(QString(), this, [this] { m_actions.app.show(AppWindow::FirstSteps); });
    m_about = m_help->addAction(QString(), this, [this] { m_actions.app.show(AppWindow::About); });
    addSeparator();
    m_quit = addAction(QString(), this, [this] { m_actions.app.quit(); });
    setTexts();

    connect(this, &QMenu::aboutToShow, this, [this] {
        updateRecent(); // not every panel says when it has closed the menu
        prepareNumbers();
        m_open = true;
    });
    connect(
        this, &QMenu::aboutToHide, this,
        [this] {
            m_open = false;
            updateRecent();
        },
        Qt::QueuedConnection); // what was chosen is told of after the menu is gone
    connect(&m_numbers, &NumberForms::changed, this, &TrayMenu::updateNumbers);
    setState({});
}

TrayMenu::~TrayMenu() = default;

void TrayMenu::addQuietChoices()
{
    m_quietHour = addQuietChoice(QuietChoice::Hour);
    m_quietMorning = addQuietChoice(QuietChoice::UntilMorning);
    m_quietOn = addQuietChoice(QuietChoice::On);
    m_quietOff = addQuietChoice(QuietChoice::Off);
    m_quietOn->setCheckable(true);
    m_quietOff->setCheckable(true);
}

QAction *TrayMenu::addQuietChoice(QuietChoice choice)
{
    return m_quiet->addAction(QString(), this, [this, choice] {
        updateQuiet(); // a click has changed the tick, but only the state decides
        m_actions.app.beginQuiet(choice);
    });
}

// All that does not depend on the state, in the language of now.
void TrayMenu::setTexts()
{
    m_history->setText(tr("Open call history"));
    m_recent->setTitle(tr("Recent calls"));
    m_dial->setText(tr("Dial a number…"));
    m_clipboardCall->setText(tr("Call the number on the clipboard…"));
    m_quietHour->setText(tr("For 1 hour"));
    m_quietMorning->setText(tr("Until %1").arg(QLocale().toString(quietMorning(), QLocale::ShortFormat)));
    m_quietOn->setText(tr("On"));
    m_quietOff->setText(tr("Off"));
    m_readingAlong->setText(TrayText::readingAlong());
    m_popup->setText(tr("Go to notification"));
    m_login->setText(tr("Log in to the FRITZ!Box…"));
    m_settings->setText(tr("Settings…"));
    m_help->setTitle(tr("Help"));
    m_wizard->setText(tr("First steps…"));
    m_about->setText(tr("About Rufzeichen"));
    m_quit->setText(tr("Quit"));
}

void TrayMenu::setState(const TrayState &state)
{
    m_state = state;
    m_missed->setEnabled(state.missed > 0);
    m_missed->setText(state.missed > 0 ? tr("Mark %Ln new missed call(s) as seen", nullptr, state.missed)
                                       : tr("No new missed calls"));
    m_toCallBack->setVisible(state.toCallBack > 0);
    m_toCallBack->setText(tr("To call back (%L1)").arg(state.toCallBack));
    m_messages->setVisible(state.newMessages > 0);
    m_messages->setText(tr("%Ln new voice message(s)", nullptr, state.newMessages));
    m_connection->setText(menuText(TrayText::connection(state)));
    m_popup->setVisible(state.popup);
    m_readingAlong->setVisible(state.readsAlong);
    m_login->setVisible(state.boxWaits);
    updateQuiet();
    updateRecent();
}

void TrayMenu::updateQuiet()
{
    m_quiet->setTitle(TrayText::quiet(m_state));
    m_quietOn->setChecked(m_state.quiet && !m_state.quietUntil);
    m_quietOff->setChecked(!m_state.quiet);
}

void TrayMenu::updateRecent()
{
    if (!m_open && m_listed != m_state.recent) {
        listRecent();
    }
    m_recent->setEnabled(!m_listed.isEmpty());
}

void TrayMenu::listRecent()
{
    // New actions each time: a late click on an old one reaches nothing instead of another call.
    for (QMenu *menu : m_recent->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
        menu->clear(); // else the panel's copies of its actions stay for ever
        delete menu;
    }
    m_listed = m_state.recent;
    for (const StoredCall &call : std::as_const(m_listed)) {
        listCall(call);
    }
}

// What that takes is loaded for whoever wants to read numbers, and not with each login.
void TrayMenu::prepareNumbers()
{
    const bool showsNumbers = std::any_of(m_listed.cbegin(), m_listed.cend(), [](const StoredCall &call) {
        return call.party.name.isEmpty() && call.call.remote && !call.call.remote->isEmpty();
    });
    if (showsNumbers) {
        m_numbers.prepare();
    }
}

void TrayMenu::updateNumbers()
{
    const QList<QAction *> entries = m_recent->actions();
    for (qsizetype at = 0; at < std::min(entries.size(), m_listed.size()); ++at) {
        entries.at(at)->setText(menuText(TrayText::summary(m_listed.at(at), m_numbers)));
    }
}

void TrayMenu::listCall(const StoredCall &call)
{
    QMenu *menu = m_recent->addMenu(symbolicIcon(callIconName(call.call), palette().color(QPalette::WindowText)),
                                    menuText(TrayText::summary(call, m_numbers)));
    menu->addAction(tr("Show in call history"), this, [this, id = call.id] { m_actions.app.showCall(id); });
    const QString number = call.call.remote.value_or(QString());
    if (number.isEmpty()) {
        return;
    }
    menu->addAction(tr("Call back"), this, [this, number] { m_actions.caller.call(number); });
    if (m_clipboard == ClipboardRule::Free) { // the panel has the focus
        menu->addAction(tr("Copy number"), this, [this, number] { m_actions.caller.copy(number); });
    }
    menu->addAction(tr("Look up number"), this, [this, number] { m_actions.caller.lookUp(number); });
}

void TrayMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_open) {
        listRecent(); // its icons have the colour of the text
    } else if (event->type() == QEvent::LanguageChange) {
        setTexts();
        listRecent();
        setState(m_state);
    }
}

} // namespace Rufzeichen
