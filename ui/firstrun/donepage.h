// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"
#include "core/settings/startatlogin.h"

#include <QWidget>

class QCheckBox;

namespace Rufzeichen {

class FieldMessage;

/** What happens from now on, and a chance to try it. */
class DonePage : public QWidget
{
    Q_OBJECT
public:
    explicit DonePage(QWidget *parent = nullptr);
    ~DonePage() override;

    /** A call has come or gone: it works. */
    void showCall(const StoredCall &call);

    [[nodiscard]] StartAtLogin startAtLogin() const;
    void setStartAtLogin(StartAtLogin start);

Q_SIGNALS:
    /** The user wants to log in to the box. */
    void loginRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makePreview();

    QCheckBox *m_startAtLogin;
    FieldMessage *m_status;
};

} // namespace Rufzeichen
