// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"
#include "core/discovery/boxdiscovery.h"
#include "core/settings/settingsstore.h"
#include "ui/actions/appactions.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace Rufzeichen {

class DonePage;
class FindBoxPage;
class SwitchOnPage;

/**
 * The first steps, three pages: finds the box, helps to switch its call monitor on, and shows what to expect. Asks
 * for nothing that it can find out. Modeless; begins anew each time it is shown.
 */
class FirstRunWizard : public QDialog
{
    Q_OBJECT
public:
    /** Both must outlive it. Changes in them what the user chooses here, and nothing else. */
    FirstRunWizard(SettingsStore &settings, AppActions &actions, QWidget *parent = nullptr,
                   DiscoveryPlanner planner = &DiscoveryPlan::ofThisComputer);
    ~FirstRunWizard() override;

    /** A call has come in or begun: the last page is glad to hear it. */
    void callSeen(const StoredCall &call);

Q_SIGNALS:
    /** The box was chosen and the last page waits for a call: connect now, rather than at the next try. */
    void boxChosen();

public Q_SLOTS:
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Page { FindBox, SwitchOn, Done };

    void buildPages();
    [[nodiscard]] QLayout *buildButtons();
    [[nodiscard]] Page page() const;
    void goTo(Page page);
    void goOn();
    void goBack();
    void finish();
    void leave();
    void updateButtons();

    SettingsStore &m_settings;
    AppActions &m_actions;
    QLabel *m_step;
    QLabel *m_title;
    QStackedWidget *m_stack;
    FindBoxPage *m_findBox;
    SwitchOnPage *m_switchOn;
    DonePage *m_done;
    QPushButton *m_demo;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace Rufzeichen
