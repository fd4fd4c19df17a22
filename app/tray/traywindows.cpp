// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/traywindows.h"

#include "app/tray/autostart.h"
#include "ui/export/exportdialog.h"
#include "ui/export/printing.h"
#include "ui/icons/icons.h"
#include "ui/statistics/statisticsdialog.h"

#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QWindow>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// Shows a window wherever it is: hidden, minimised or behind others.
void present(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

StartAtLogin startAtLogin()
{
    return Autostart::isOn() ? StartAtLogin::Yes : StartAtLogin::No;
}

} // namespace

TrayWindows::TrayWindows(CallHistory &history, SettingsStore &settings, BoxAccount &account, const Profile &profile,
                         QObject *parent)
    : QObject(parent)
    , m_calls(history)
    , m_settings(settings)
    , m_account(account)
    , m_profile(profile)
{
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *window) {
        const bool isHistory = m_history && window != nullptr && window == m_history->windowHandle();
        if (m_historyHasFocus && !isHistory) {
            m_unfocused.start();
        }
        m_historyHasFocus = isHistory;
    });
}

TrayWindows::~TrayWindows() = default;

void TrayWindows::setConnection(const CallMonitorState &state, const CallMonitorAddress &address)
{
    m_state = state;
    m_address = address;
    if (m_history) {
        m_history->setConnection(state, address);
    }
}

void TrayWindows::setCloseAction(HistoryWindow::CloseAction action)
{
    m_closeAction = action;
    if (m_history) {
        m_history->setCloseAction(action);
    }
}

void TrayWindows::takeCall(const StoredCall &call)
{
    if (m_wizard) {
        m_wizard->callSeen(call);
    }
}

void TrayWindows::tell(const QString &message)
{
    if (m_history) {
        m_history->showMessage(message);
    } else {
        m_messages.append(message);
    }
}

HistoryWindow &TrayWindows::history()
{
    if (!m_history) {
        m_history = std::make_unique<HistoryWindow>(m_calls, m_settings, m_profile.windowState);
        m_history->setConnection(m_state, m_address);
        m_history->setCloseAction(m_closeAction);
        if (!m_unavailable.isEmpty()) {
            m_history->showUnavailable(m_unavailable);
        }
        connectHistory();
        if (!m_messages.isEmpty()) {
            m_history->showMessage(std::exchange(m_messages, {}).join(u'\n'));
        }
    }
    return *m_history;
}

void TrayWindows::connectHistory()
{
    const HistoryWindow *window = m_history.get();
    connect(window, &HistoryWindow::callBackRequested, this, &TrayWindows::callBackRequested);
    connect(window, &HistoryWindow::lookupRequested, this, &TrayWindows::lookupRequested);
    connect(window, &HistoryWindow::contactRequested, this, &TrayWindows::contactRequested);
    connect(window, &HistoryWindow::blockRequested, this, &TrayWindows::blockRequested);
    connect(window, &HistoryWindow::syncRequested, this, &TrayWindows::syncRequested);
    connect(window, &HistoryWindow::phonebookRequested, this, &TrayWindows::phonebookRequested);
    connect(window, &HistoryWindow::messagesRequested, this, &TrayWindows::messagesRequested);
    connect(window, &HistoryWindow::callsImported, this, &TrayWindows::callsImported);
    connect(window, &HistoryWindow::settingsRequested, this, &TrayWindows::showSettings);
    connect(window, &HistoryWindow::wizardRequested, this, &TrayWindows::showWizard);
    connect(window, &HistoryWindow::demoRequested, this, &TrayWindows::demoRequested);
    connect(window, &HistoryWindow::statisticsRequested, this, &TrayWindows::showStatistics);
    connect(window, &HistoryWindow::exportRequested, this, &TrayWindows::exportCalls);
    connect(window, &HistoryWindow::printRequested, this,
            [this](const CallQuery &query, const QList<qint64> &selection) {
                printCalls(m_calls, query, selection, m_history.get());
            });
    connect(window, &HistoryWindow::aboutRequested, this, &TrayWindows::showAbout);
    connect(window, &HistoryWindow::quitRequested, this, &TrayWindows::quitRequested);
}

void TrayWindows::show(TrayView view)
{
    switch (view) {
    case TrayView::History:
        showHistory();
        break;
    case TrayView::Settings:
        showSettings();
        break;
    case TrayView::Wizard:
        showWizard();
        break;
    case TrayView::Statistics:
        showStatistics();
        break;
    }
}

void TrayWindows::showHistory()
{
    present(history());
}

void TrayWindows::toggleHistory()
{
    // One that lies behind others is wanted in front. The click itself may have taken the focus from it.
    constexpr qint64 clickMilliseconds = 400;
    const bool inFront = m_historyHasFocus || (m_unfocused.isValid() && m_unfocused.elapsed() < clickMilliseconds);
    if (m_history && m_history->isVisible() && !m_history->isMinimized() && inFront) {
        m_history->close();
    } else {
        showHistory();
    }
}

void TrayWindows::showCall(qint64 id)
{
    showHistory();
    if (id != 0) {
        m_history->showCall(id);
    }
}

void TrayWindows::showNumber(const QString &number)
{
    showHistory();
    m_history->showNumber(number);
}

void TrayWindows::showUnavailable(const QString &reason)
{
    m_unavailable = reason;
    if (m_history) {
        m_history->showUnavailable(reason);
    }
}

SettingsDialog &TrayWindows::settingsDialog()
{
    if (!m_settingsDialog) {
        const SettingsPlaces places {.settingsFile = m_profile.settingsFile,
                                     .historyFile = m_profile.database,
                                     .logFolder = m_profile.logFolder};
        m_settingsDialog = std::make_unique<SettingsDialog>(m_settings, m_account, places);
        const SettingsDialog *dialog = m_settingsDialog.get();
        connect(dialog, &SettingsDialog::startAtLoginChanged, this, &TrayWindows::startAtLoginChanged);
        connect(dialog, &SettingsDialog::testNotificationRequested, this, &TrayWindows::testNotificationRequested);
        connect(dialog, &SettingsDialog::wizardRequested, this, &TrayWindows::showWizard);
        connect(dialog, &SettingsDialog::importRequested, this, &TrayWindows::importCalls);
        connect(dialog, &SettingsDialog::purgeRequested, this,
                [this](QDate firstKept) { m_settingsDialog->showRemoved(m_calls.purge(firstKept).value_or(0)); });
        connect(dialog, &SettingsDialog::forgetNumberRequested, this, [this](const QString &number) {
            m_settingsDialog->showRemoved(m_calls.forgetNumber(number).value_or(0));
        });
    }
    m_settingsDialog->setStartAtLogin(startAtLogin());
    return *m_settingsDialog;
}

void TrayWindows::showSettings()
{
    present(settingsDialog());
}

void TrayWindows::showConnectionSettings()
{
    showSettings();
    m_settingsDialog->testConnection();
}

void TrayWindows::showLoginSettings()
{
    settingsDialog().showPage(SettingsPage::Access);
    showSettings();
}

void TrayWindows::importCalls()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_settingsDialog.get(), tr("Import log files"), m_profile.logFolder, tr("Log files (*.log);;All files (*)"));
    if (!paths.isEmpty()) {
        showHistory();
        m_history->importFiles(paths);
    }
}

void TrayWindows::showWizard()
{
    if (!m_wizard) {
        m_wizard = new FirstRunWizard(m_settings);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        if (m_settings.inForce().firstRunDone) {
            m_wizard->setStartAtLogin(startAtLogin()); // as the user has it; at first it is suggested
        }
        connect(m_wizard, &FirstRunWizard::boxChosen, this, &TrayWindows::connectionWanted);
        connect(m_wizard, &FirstRunWizard::completed, this, [this] {
            if (m_wizard->startAtLogin() != startAtLogin()) {
                Q_EMIT startAtLoginChanged(m_wizard->startAtLogin());
            }
            showHistory();
        });
        connect(m_wizard, &FirstRunWizard::skipped, this, &TrayWindows::showHistory);
        connect(m_wizard, &FirstRunWizard::demoRequested, this, &TrayWindows::demoRequested);
        connect(m_wizard, &FirstRunWizard::loginRequested, this, &TrayWindows::showLoginSettings);
    }
    present(*m_wizard);
}

void TrayWindows::showStatistics()
{
    if (!m_statistics) {
        m_statistics = new StatisticsDialog(m_calls, nullptr);
        m_statistics->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_statistics, &StatisticsDialog::numberActivated, this, &TrayWindows::showNumber);
    }
    present(*m_statistics);
}

void TrayWindows::exportCalls(const CallQuery &query, const QList<qint64> &selection)
{
    auto *dialog = new ExportDialog(m_calls, query, selection, m_history.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TrayWindows::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Rufzeichen"),
                                u"<b>Rufzeichen %1</b>"_s.arg(QCoreApplication::applicationVersion().toHtmlEscaped()),
                                QMessageBox::Close, m_history && m_history->isVisible() ? m_history.get() : nullptr);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(appIcon().pixmap(64));
    box->setInformativeText(tr("The call monitor for the FRITZ!Box: shows who is calling and keeps what was.\n\n"
                               "Free software under the GNU General Public License, version 3 or later. FRITZ!Box is "
                               "a trademark of its owner, who has nothing to do with this program."));
    box->open();
}

void TrayWindows::showWithoutTray(Qt::WindowStates states)
{
    HistoryWindow &window = history();
    if (!std::exchange(m_toldNoTray, true)) {
        window.showMessage(tr("This desktop has no tray for icons: Rufzeichen stays in this window, and closing it "
                              "only minimises it."));
    }
    const bool wizardShown = m_wizard && m_wizard->isVisible();
    if (!window.isVisible()) {
        window.setWindowState(wizardShown ? Qt::WindowMinimized : states);
        window.setAttribute(Qt::WA_ShowWithoutActivating, window.isMinimized());
        window.show();
    }
}

// The settings and the first steps translate themselves.
void TrayWindows::rebuild()
{
    if (!m_history) {
        return;
    }
    const bool visible = m_history->isVisible();
    m_history.reset();
    if (visible) {
        history().show();
    }
}

} // namespace Rufzeichen
