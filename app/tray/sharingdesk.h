// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/serverpassword.h"
#include "core/settings/settings.h"
#include "ui/settings/officesharing.h"

#include <memory>

namespace Rufzeichen {

class SettingsStore;

/** Tries the server of the shared history for the settings window, and shows there how the sharing goes. */
class SharingDesk : public OfficeSharing
{
    Q_OBJECT
public:
    /** Both must outlive it. @p library as in loadShareLibrary(). */
    SharingDesk(const SettingsStore &settings, ServerPassword &password, QString library = {},
                QObject *parent = nullptr);
    ~SharingDesk() override;

    /** The sharing stands like this now. */
    void setSharing(const ShareState &sharing);

    [[nodiscard]] const SharingState &state() const override { return m_state; }
    void test() override;
    void setPassword(const QString &password) override;

Q_SIGNALS:
    /** Another password was typed: who is connected, or waits for that, begins anew. */
    void passwordChanged();

private:
    void forgetTrial();
    void update(const SharingState &state);

    const SettingsStore &m_settings;
    ServerPassword &m_password;
    const QString m_library;
    std::unique_ptr<QObject> m_trial; // context of the one that runs
    SharingState m_state;
};

} // namespace Rufzeichen
