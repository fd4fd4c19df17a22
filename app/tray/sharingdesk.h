// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/settings/officesharing.h"

#include <memory>

namespace Rufzeichen {

class HistorySharing;
class SettingsStore;

/** Tries the server of the shared history for the settings window, and shows there how the sharing goes. */
class SharingDesk : public OfficeSharing
{
    Q_OBJECT
public:
    /** Both must outlive it. @p library as in loadShareLibrary(). */
    SharingDesk(const SettingsStore &settings, HistorySharing &sharing, QString library = {},
                QObject *parent = nullptr);
    ~SharingDesk() override;

    [[nodiscard]] const SharingState &state() const override { return m_state; }
    void test() override;
    void setPassword(const QString &password) override;

private:
    void forgetTrial();
    void update(const SharingState &state);

    const SettingsStore &m_settings;
    HistorySharing &m_sharing;
    const QString m_library;
    std::unique_ptr<QObject> m_trial; // context of the one that runs
    SharingState m_state;
};

} // namespace Rufzeichen
