// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitor.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QLabel;

namespace Rufzeichen {

class ConnectionCheck;
class FieldMessage;
struct ConnectionEvidence;

/** Tells how the call monitor is switched on, and while it is visible looks now and then whether that is done. */
class SwitchOnPage : public QWidget
{
    Q_OBJECT
public:
    explicit SwitchOnPage(QWidget *parent = nullptr);
    ~SwitchOnPage() override;

    /** Where to try, from the next time the page is shown. */
    void setAddress(const CallMonitorAddress &address);

    /** Whether the last try has found a call monitor. */
    [[nodiscard]] bool isWorking() const { return m_working; }

Q_SIGNALS:
    void workingChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void check();
    void takeEvidence(const ConnectionEvidence &evidence);
    void showWorking();
    void showNotWorking(const ConnectionEvidence &evidence);

    CallMonitorAddress m_address;
    bool m_working = false;
    bool m_waited = false; // it did not work at first
    QTimer m_nextCheck;
    std::unique_ptr<ConnectionCheck> m_check;
    QWidget *m_instructions;
    FieldMessage *m_status;
};

} // namespace Rufzeichen
