// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/boxdiscovery.h"
#include "ui/actions/appactions.h"
#include "ui/settings/settingsform.h"

#include <memory>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Rufzeichen {

class ConnectionCheck;
struct ConnectionEvidence;

/** Where the box is. What is typed counts when its field is left or the connection is tested. */
class FritzBoxForm : public SettingsForm
{
    Q_OBJECT
public:
    /** Settings and actions must outlive it. */
    FritzBoxForm(DiscoveryOptionsSource discoveryOptions, SettingsStore &settings, AppActions &actions,
                 QWidget *parent);
    ~FritzBoxForm() override;

    /** Tries the connection as it is set, as the button does. */
    void test();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void addAddress();
    void addPort();
    void addTest(AppActions &actions);
    void find();
    void addBox(const FoundBox &box);
    void takeBox();
    void endSearch();
    void dropTest();
    void showEvidence(const ConnectionEvidence &evidence);

    BoxDiscovery m_discovery;
    std::unique_ptr<ConnectionCheck> m_check;
    QLineEdit *m_host = nullptr;
    QPushButton *m_find = nullptr;
    FieldMessage *m_hostMessage = nullptr;
    QListWidget *m_boxes = nullptr;
    QLineEdit *m_port = nullptr;
    QPushButton *m_test = nullptr;
    FieldMessage *m_testMessage = nullptr;
};

} // namespace Rufzeichen
