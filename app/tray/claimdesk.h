// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/claims.h"

#include <QObject>

namespace Rufzeichen {

class AppActions;
class HistorySharing;
class SettingsStore;
struct ClaimAnswer;

/** Says to the others of an office who calls back, and to the user where that has gone wrong. */
class ClaimDesk : public QObject, public Claims
{
    Q_OBJECT
public:
    /** All must outlive it. */
    ClaimDesk(const SettingsStore &settings, HistorySharing &sharing, AppActions &app, QObject *parent = nullptr);
    ~ClaimDesk() override;

    [[nodiscard]] bool areOffered() const override;
    [[nodiscard]] QString ownName() const override;
    void claim(const QString &key) override;
    void release(const QString &key) override;

private:
    const SettingsStore &m_settings;
    HistorySharing &m_sharing;
};

} // namespace Rufzeichen
