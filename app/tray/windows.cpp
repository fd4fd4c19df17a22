// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/windows.h"

#include "app/tray/boxdesk.h"
#include "app/tray/callrules.h"
#include "core/settings/userfiles.h"
#include "ui/box/blockednumbersdialog.h"
#include "ui/export/exportdialog.h"
#include "ui/export/printing.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/icons/icons.h"
#include "ui/messages/messageswindow.h"
#include "ui/phonebook/phonebookwindow.h"
#include "ui/settings/officesharing.h"
#include "ui/settings/settingsdialog.h"
#include "ui/statistics/statisticsdialog.h"
#include "ui/widgets/windowfront.h"

#include <QDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QWindow>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// Somebody is asked something there, or the window does something that takes a while.
bool isBusy(const QWidget &window)
{
    const auto *history = qobject_cast<const HistoryWindow *>(&window);
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    return (history != nullptr && history->isBusy())
        || std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog *dialog) { return dialog->isVisible(); });
}

} // namespace

Windows::Windows(const WindowSources &sources, const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_profile(profile)
{
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *window) {
        const QWidget *history = place(AppWindow::History);
        const bool isHistory = history != nullptr && window != nullptr && window == history->windowHandle();
        if (m_historyHasFocus && !isHistory) {
            m_unfocused.start();
        }
        m_historyHasFocus = isHistory;
    });
}

Windows::~Windows()
{
    for (const QPointer<QWidget> &window : m_windows) {
        delete window;
    }
}

QWidget *Windows::make(AppWindow window)
{
    BoxDesk &desk = m_sources.desk;
    switch (window) {
    case AppWindow::History:
        break;
    case AppWindow::Settings:
        return makeSettings();
    case AppWindow::FirstSteps:
        return makeFirstSteps();
    case AppWindow::Statistics:
        return new StatisticsDialog(m_sources.history, m_sources.settings, m_sources.actions.caller,
                                    desk.numberForms());
    case AppWindow::Phonebooks:
        return makePhonebooks();
    case AppWindow::Messages:
        return makeMessages();
    case AppWindow::BlockedNumbers:
        return makeBlockedNumbers();
    case AppWindow::About:
        return makeAbout();
    }
    return makeHistory();
}

template <typename Window> Window &Windows::get(AppWindow window)
{
    QPointer<QWidget> &known = place(window);
    if (!known) {
        known = make(window);
        known->setAttribute(Qt::WA_DeleteOnClose, window != AppWindow::History);
        m_outdated[static_cast<std::size_t>(window)] = false;
    }
    return static_cast<Window &>(*known);
}

HistoryWindow &Windows::history()
{
    return get<HistoryWindow>(AppWindow::History);
}

QWidget *Windows::makeHistory()
{
    auto *window = new HistoryWindow(m_sources.history, m_sources.settings, m_sources.monitor,
                                     m_sources.desk.numberForms(), m_sources.actions, m_profile.windowState);
    window->setCloseAction(m_closeAction);
    if (!m_unavailable.isEmpty()) {
        window->showUnavailable(m_unavailable);
    }
    if (m_leftOutRules > 0) {
        window->showLeftOutRules(m_leftOutRules);
    }
    if (!m_messages.isEmpty()) {
        window->showMessage(std::exchange(m_messages, {}).join(u'\n'));
    }
    if (!m_setAside.isEmpty()) {
        window->offerRestoring(std::exchange(m_setAside, {}));
    } else if (std::exchange(m_isDamaged, false)) {
        window->offerRepair();
    }
    if (m_profile.isDemo) {
        window->showThatItIsADemo();
    }
    window->setPictures([&desk = m_sources.desk](const QString &number) { return desk.picture(number); });
    window->setPeople([&desk = m_sources.desk](const QString &number) {
        const auto known = desk.store().holderOf({{.number = number}});
        return known ? KnownPerson {.book = known->book.name,
                                    .numbers = known->contact.numbers,
                                    .picture = QPixmap::fromImage(desk.picture(number))}
                     : KnownPerson();
    });
    if (m_sources.claims != nullptr) {
        window->setClaims(*m_sources.claims);
    }
    if (m_sources.sharing != nullptr) {
        connect(m_sources.sharing, &OfficeSharing::changed, window, &HistoryWindow::updateSelection);
    }
    connect(&m_sources.desk, &BoxDesk::pictureFound, window, &HistoryWindow::showNewPictures);
    connect(&m_sources.desk, &BoxDesk::barredChanged, window, &HistoryWindow::updateSelection);
    connect(&m_sources.desk, &BoxDesk::callersChanged, window, &HistoryWindow::updateSelection);
    connect(window, &HistoryWindow::callsImported, &m_sources.desk.boxSync().parties(), &PartyFinder::findAll);
    return window;
}

QWidget *Windows::makeSettings()
{
    const SettingsPlaces places {.settingsFile = m_profile.settingsFile,
                                 .historyFile = m_profile.database,
                                 .logFolder = m_profile.logFolder,
                                 .boxFolder = m_profile.boxFolder,
                                 .pseudonymKey = UserFiles::pseudonymKey(),
                                 .windowState = m_profile.windowState};
    const CallRules &rules = m_sources.rules;
    const RuleInsight insight {.contacts = [&rules](const QString &remote) { return rules.contact(remote); },
                               .log = &rules.log()};
    return new SettingsDialog(m_sources.settings, m_sources.history, m_sources.desk, m_sources.actions.app, places,
                              nullptr, &DiscoveryOptions::ofThisComputer, insight, m_sources.home, m_sources.sharing);
}

QWidget *Windows::makeFirstSteps()
{
    auto *wizard = new FirstRunWizard(m_sources.settings, m_sources.actions.app);
    connect(wizard, &FirstRunWizard::boxChosen, &m_sources.monitor, &CallMonitor::checkNow);
    return wizard;
}

QWidget *Windows::makePhonebooks()
{
    BoxDesk &desk = m_sources.desk;
    auto *window = new PhonebookWindow(desk.store(), desk.numberForms(), m_sources.actions, m_profile.windowState);
    connect(&desk, &BoxDesk::barredChanged, window, &PhonebookWindow::updateSelection);
    return window;
}

QWidget *Windows::makeMessages()
{
    BoxDesk &desk = m_sources.desk;
    auto *window = new MessagesWindow(
        {desk.messages(), desk.connection().box(), desk.store(), desk.numberForms(), m_sources.actions},
        m_profile.windowState);
    connect(&desk, &BoxDesk::barredChanged, window, &MessagesWindow::updateSelection);
    return window;
}

QWidget *Windows::makeBlockedNumbers()
{
    BoxDesk &desk = m_sources.desk;
    auto *dialog = new BlockedNumbersDialog(desk.connection().box(), desk.numberForms(), m_sources.actions.caller);
    connect(&desk, &BoxDesk::blockedNumbersChanged, dialog, &BlockedNumbersDialog::refresh);
    return dialog;
}

QWidget *Windows::makeAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Rufzeichen"),
                                u"<b>Rufzeichen %1</b>"_s.arg(QCoreApplication::applicationVersion().toHtmlEscaped()),
                                QMessageBox::Close);
    box->setIconPixmap(appIcon().pixmap(64));
    box->setInformativeText(tr("The call monitor for the FRITZ!Box: shows who is calling and keeps past "
                               "calls.\n\nFree software under the GNU General Public License, version 3 or later. "
                               "FRITZ!Box is a trademark of its owner, who has nothing to do with this program."));
    return box;
}

void Windows::show(AppWindow window)
{
    const QPointer<QWidget> &known = place(window);
    if (known && m_outdated[static_cast<std::size_t>(window)]) {
        // Later: this may be called from within that window.
        QMetaObject::invokeMethod(this, &Windows::remakeOutdated, Qt::QueuedConnection);
    }
    bringToFront(get<QWidget>(window));
}

void Windows::showSettings(SettingsPart part)
{
    get<SettingsDialog>(AppWindow::Settings).showPart(part);
    show(AppWindow::Settings);
}

void Windows::hide(AppWindow window)
{
    if (QWidget *known = place(window)) {
        known->hide();
    }
}

void Windows::toggleHistory()
{
    // One that lies behind others is wanted in front. The click itself may have taken the focus from it.
    constexpr qint64 clickMilliseconds = 400;
    const bool inFront = m_historyHasFocus || (m_unfocused.isValid() && m_unfocused.elapsed() < clickMilliseconds);
    if (HistoryWindow &window = history(); window.isVisible() && !window.isMinimized() && inFront) {
        window.close();
    } else {
        show(AppWindow::History);
    }
}

void Windows::showCall(qint64 id)
{
    show(AppWindow::History);
    if (id != 0) { // else it is not stored yet
        history().showCall(id);
    }
}

void Windows::showNumber(const QString &number)
{
    show(AppWindow::History);
    history().showNumber(number);
}

void Windows::showKind(CallFilter kind)
{
    show(AppWindow::History);
    history().showKind(kind);
}

// Before the window asks for the list: what was clicked is to be heard at once.
void Windows::playMessage(const TamMessage &message)
{
    get<MessagesWindow>(AppWindow::Messages).play(message);
    show(AppWindow::Messages);
}

// One that is not in the list yet is the newest, which is selected then.
void Windows::showMessage(const TamMessage &message)
{
    show(AppWindow::Messages);
    get<MessagesWindow>(AppWindow::Messages).select(message);
}

void Windows::testConnection()
{
    show(AppWindow::Settings);
    get<SettingsDialog>(AppWindow::Settings).testConnection();
}

void Windows::importLogs()
{
    show(AppWindow::History);
    history().chooseImport();
}

void Windows::exportCalls(const CallQuery &query, const QList<qint64> &selection)
{
    auto *dialog = new ExportDialog(m_sources.history.reader(), query, selection, &history());
    dialog->setNames(m_sources.desk.numberForms().names());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, &history(), &HistoryWindow::showSaved);
    dialog->open();
}

void Windows::printCalls(const CallQuery &query, const QList<qint64> &selection)
{
    Rufzeichen::printCalls({.reader = m_sources.history.reader(),
                            .query = query,
                            .selection = selection,
                            .names = m_sources.desk.numberForms().names()},
                           &history());
}

void Windows::tell(const QString &message)
{
    if (place(AppWindow::History)) {
        history().showMessage(message);
    } else {
        m_messages.append(message);
    }
}

void Windows::takeBack(const QString &message)
{
    m_messages.removeAll(message);
    if (place(AppWindow::History)) {
        history().takeBack(message);
    }
}

void Windows::showLeftOutRules(qsizetype count)
{
    m_leftOutRules = count;
    if (place(AppWindow::History)) {
        history().showLeftOutRules(count);
    }
}

void Windows::showUnavailable(const QString &reason)
{
    m_unavailable = reason;
    if (place(AppWindow::History)) {
        history().showUnavailable(reason);
    }
}

void Windows::offerRepair()
{
    m_isDamaged = !place(AppWindow::History);
    if (!m_isDamaged) {
        history().offerRepair();
    }
}

void Windows::offerRestoring(const QString &setAside)
{
    if (place(AppWindow::History)) {
        history().offerRestoring(setAside);
    } else {
        m_setAside = setAside;
    }
}

void Windows::takeCall(const StoredCall &call)
{
    if (place(AppWindow::FirstSteps)) {
        get<FirstRunWizard>(AppWindow::FirstSteps).callSeen(call);
    }
}

void Windows::setCloseAction(HistoryWindow::CloseAction action)
{
    m_closeAction = action;
    if (place(AppWindow::History)) {
        history().setCloseAction(action);
    }
}

void Windows::showWithoutTray(Qt::WindowStates states)
{
    HistoryWindow &window = history();
    if (!std::exchange(m_toldNoTray, true)) {
        window.showMessage(tr("This desktop has no tray for icons: Rufzeichen stays in this window, and closing it "
                              "only minimises it."));
    }
    const bool wizardShown = place(AppWindow::FirstSteps) && place(AppWindow::FirstSteps)->isVisible();
    if (!window.isVisible()) {
        window.setWindowState(wizardShown ? Qt::WindowMinimized : states);
        window.setAttribute(Qt::WA_ShowWithoutActivating, window.isMinimized());
        window.show();
    }
}

// The settings and the first steps translate themselves, and stay at their page.
void Windows::retranslate()
{
    for (std::size_t index = 0; index < m_windows.size(); ++index) {
        const auto window = static_cast<AppWindow>(index);
        m_outdated[index] = m_windows[index] && window != AppWindow::Settings && window != AppWindow::FirstSteps;
    }
    QMetaObject::invokeMethod(this, &Windows::remakeOutdated, Qt::QueuedConnection);
}

void Windows::remakeOutdated()
{
    for (std::size_t index = 0; index < m_windows.size(); ++index) {
        if (!m_outdated[index] || !m_windows[index]) {
            continue;
        }
        if (!isBusy(*m_windows[index])) {
            remake(static_cast<AppWindow>(index));
            continue;
        }
        for (const QDialog *dialog : m_windows[index]->findChildren<QDialog *>()) {
            connect(dialog, &QDialog::finished, this, &Windows::remakeOutdated,
                    static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
        }
    }
}

void Windows::remake(AppWindow window)
{
    QPointer<QWidget> &old = place(window);
    m_outdated[static_cast<std::size_t>(window)] = false;
    const bool isVisible = old->isVisible();
    const QRect geometry = old->geometry();
    delete old;
    if (isVisible) {
        QWidget &anew = get<QWidget>(window);
        anew.setGeometry(geometry);
        anew.setAttribute(Qt::WA_ShowWithoutActivating);
        anew.show();
        anew.setAttribute(Qt::WA_ShowWithoutActivating, false);
    }
}

} // namespace Rufzeichen
