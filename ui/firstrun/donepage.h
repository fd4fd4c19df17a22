// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/startatlogin.h"

#include <QWidget>

class QCheckBox;

namespace Rufzeichen {

/** What happens from now on. */
class DonePage : public QWidget
{
    Q_OBJECT
public:
    explicit DonePage(QWidget *parent = nullptr);
    ~DonePage() override;

    [[nodiscard]] StartAtLogin startAtLogin() const;
    void setStartAtLogin(StartAtLogin start);

Q_SIGNALS:
    /** The user wants to log in to the box. */
    void loginRequested();

private:
    QCheckBox *m_startAtLogin;
};

} // namespace Rufzeichen
