// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"
#include "core/discovery/boxdiscovery.h"
#include "core/settings/settingsstore.h"
#include "ui/actions/appactions.h"

#include <QDialog>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Rufzeichen {

class DonePage;
class FindBoxPage;
class StepPicture;
class SwitchOnPage;
class TrialPage;

/** The first steps: finds the box, helps to switch its call monitor on, and shows what to expect. Modeless. */
class FirstRunWizard : public QDialog
{
    Q_OBJECT
public:
    /** Both must outlive it. Changes in them what the user chooses here, and nothing else. */
    FirstRunWizard(SettingsStore &settings, AppActions &actions, QWidget *parent = nullptr,
                   DiscoveryOptionsSource discoveryOptions = &DiscoveryOptions::ofThisComputer);
    ~FirstRunWizard() override;

    /** A call has come in or begun: the page that waits for one is glad to hear it. */
    void callSeen(const StoredCall &call);

Q_SIGNALS:
    /** The box was chosen and a page waits for a call: connect now, rather than at the next try. */
    void boxChosen();

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Page { Welcome, FindBox, SwitchOn, Trial, Done };

    void build();
    void buildPages();
    [[nodiscard]] QLayout *buildTexts();
    [[nodiscard]] QLayout *buildButtons();
    [[nodiscard]] static QString title(Page page);
    [[nodiscard]] static QString sign(Page page);
    [[nodiscard]] Page page() const;
    void goTo(Page page);
    void goOn();
    void goBack();
    void finish();
    void leave();
    void updateButtons();

    SettingsStore &m_settings;
    AppActions &m_actions;
    const DiscoveryOptionsSource m_discoveryOptions;
    std::optional<StoredCall> m_seen; // while the page was shown that waits for it
    QWidget *m_content = nullptr; // all that follows; made anew in another language
    StepPicture *m_picture = nullptr;
    QLabel *m_step = nullptr;
    QLabel *m_title = nullptr;
    QStackedWidget *m_stack = nullptr;
    FindBoxPage *m_findBox = nullptr;
    SwitchOnPage *m_switchOn = nullptr;
    TrialPage *m_trial = nullptr;
    DonePage *m_done = nullptr;
    QPushButton *m_demo = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace Rufzeichen
