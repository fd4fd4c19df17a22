// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fritzbox/boxdiscovery.h"
#include "core/numbers/dialplan.h"
#include "core/settings/settings.h"
#include "core/settings/startatlogin.h"
#include "ui/settings/loginstate.h"
#include "ui/settings/settingsplaces.h"

#include <QDate>
#include <QDialog>
#include <QList>
#include <QPointer>
#include <QStringList>
#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
QT_END_NAMESPACE

namespace Rufzeichen {

class AccessForm;
class FritzBoxForm;
class GeneralForm;
class HistoryForm;
class NotificationsForm;
class NumbersForm;
class PhonebooksForm;
class PrivacyForm;
class SearchHighlight;
class SettingsForm;
class SettingsSidebar;

/** The pages of the settings window, from the top. */
enum class SettingsPage {
    FritzBox,
    Access,
    Phonebooks,
    Numbers,
    Notifications,
    QuietHours,
    History,
    Log,
    Privacy,
    Appearance,
    General,
};

/**
 * The settings window. Modeless; each valid change takes effect at once, so there is nothing to accept or to cancel.
 * Saves nothing itself.
 */
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(const Settings &settings, const SettingsPlaces &places, QWidget *parent = nullptr,
                   DiscoveryPlanner planner = &DiscoveryPlan::ofThisComputer);
    ~SettingsDialog() override;

    /** The settings were changed elsewhere. settingsChanged() does not follow. */
    void setSettings(const Settings &settings);

    void setStartAtLogin(StartAtLogin start);

    /** How things stand with the login to the box. */
    void setLogin(const LoginState &state);

    /** The names of all phone books that there are. */
    void setPhonebooks(const QStringList &names);

    /** How numbers are dialled at the box, as it says itself; nothing: not known. */
    void setDialPlan(const std::optional<DialPlan> &plan);

    void showPage(SettingsPage page);

    /** Shows the page of the connection and tests it. */
    void testConnection();

    /** Says how many calls purgeRequested() or forgetNumberRequested() has removed. */
    void showRemoved(int calls);

Q_SIGNALS:
    /** After each valid change. The application saves them and puts them into effect. */
    void settingsChanged(const Settings &settings);

    void startAtLoginChanged(StartAtLogin start);

    /** As the signals of AccessForm: setLogin() answers them. */
    void loginStateWanted();
    void loginRequested(const QString &user, const QString &password);
    void passwordForgotten();

    void testNotificationRequested();
    void importRequested();
    void wizardRequested();

    /** All calls before that day shall go; the user has confirmed it. */
    void purgeRequested(QDate firstKept);

    /** All about that number shall go; the user has confirmed it. */
    void forgetNumberRequested(const QString &number);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildPages();
    QLayout *buildButtons();
    void addPages();
    void connectPages();
    void addShortcuts();
    void load();
    void take(const SettingsForm *page);
    void showForm(const SettingsForm *page);
    void reveal(QWidget *control);

    Settings m_settings;
    const SettingsPlaces m_places;
    const DiscoveryPlanner m_planner;
    StartAtLogin m_startAtLogin = StartAtLogin::No;
    LoginState m_login;
    QStringList m_phonebooks; // names
    std::optional<DialPlan> m_dialPlan;

    QWidget *m_content = nullptr; // all that follows; made anew in another language
    SettingsSidebar *m_sidebar = nullptr;
    QLabel *m_title = nullptr;
    QStackedWidget *m_stack = nullptr;
    FritzBoxForm *m_fritzBox = nullptr;
    AccessForm *m_access = nullptr;
    PhonebooksForm *m_books = nullptr;
    NumbersForm *m_numbers = nullptr;
    NotificationsForm *m_notifications = nullptr;
    HistoryForm *m_history = nullptr;
    PrivacyForm *m_privacy = nullptr;
    GeneralForm *m_general = nullptr;
    QList<SettingsForm *> m_pages; // by SettingsPage
    QPointer<SearchHighlight> m_highlight; // belongs to the page that it is on
};

} // namespace Rufzeichen
