// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/boxdiscovery.h"
#include "ui/actions/appactions.h"
#include "ui/settings/boxaccount.h"
#include "ui/settings/placesform.h"
#include "ui/settings/rulesform.h"

#include <QDialog>
#include <QList>
#include <QMap>
#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Rufzeichen {

class FritzBoxForm;
class CallHistory;
class HomeAutomation;
class OfficeSharing;
class SettingsForm;
class SettingsPane;
class SettingsSidebar;
class SettingsStore;

/** The settings window. Modeless; each valid change takes effect at once. */
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /** All must outlive it. @p rules are for the page of the rules, @p home for that of home automation, @p sharing
     * for that of the shared history. */
    SettingsDialog(SettingsStore &settings, CallHistory &history, BoxAccount &account, AppActions &actions,
                   const SettingsPlaces &places, QWidget *parent = nullptr,
                   DiscoveryOptionsSource discoveryOptions = &DiscoveryOptions::ofThisComputer,
                   RuleInsight rules = {}, HomeAutomation *home = nullptr, OfficeSharing *sharing = nullptr);
    ~SettingsDialog() override;

    /** Shows the page that has this part, with it at the top. */
    void showPart(SettingsPart part);

    /** Shows the page of the connection and tests it. */
    void testConnection();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void retranslate();
    QWidget *buildPages();
    QLayout *buildButtons();
    void addPages();
    void makeForms();
    void addPage(const QString &title, QLatin1StringView icon, const QList<SettingsPart> &parts);
    void addShortcuts();
    void showPage(const SettingsPane *page);
    void shareRoom();
    void reveal(QWidget *control);

    SettingsStore &m_settings;
    CallHistory &m_calls;
    BoxAccount &m_account;
    AppActions &m_actions;
    const SettingsPlaces m_places;
    const DiscoveryOptionsSource m_discoveryOptions;
    const RuleInsight m_rules;
    HomeAutomation *const m_home; // may be null
    OfficeSharing *const m_sharing; // likewise

    QWidget *m_content = nullptr; // all that follows; made anew in another language
    SettingsSidebar *m_sidebar = nullptr;
    QLabel *m_title = nullptr;
    QStackedWidget *m_stack = nullptr;
    QPushButton *m_reset = nullptr;
    FritzBoxForm *m_fritzBox = nullptr;
    QMap<SettingsPart, SettingsForm *> m_forms;
    QList<SettingsPane *> m_pages; // from the top
    QPointer<QWidget> m_highlight; // belongs to the page that it is on
};

} // namespace Rufzeichen
