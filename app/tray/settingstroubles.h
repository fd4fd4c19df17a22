// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settingsstore.h"

#include <QObject>
#include <QString>

namespace Rufzeichen {

class CallAlerts;
class Troubles;
class Windows;
struct Profile;

/** Tells the user what is wrong with the settings file, and takes that back when it is corrected. */
class SettingsTroubles : public QObject
{
    Q_OBJECT
public:
    /** All but @p profile must outlive it. */
    SettingsTroubles(const Profile &profile, const SettingsStore &settings, Troubles &troubles, CallAlerts &alerts,
                     Windows &windows, QObject *parent = nullptr);
    ~SettingsTroubles() override;

    /** What reading it at the start has brought. */
    void tell(const LoadedSettings &loaded);

    /** Which values can't be understood; once, however often the file is read, and until it is corrected. */
    void tellProblems(const LoadedSettings &loaded);

private:
    void tellSaveFailed(const QString &reason);
    void showRules();
    void tellRules();

    const QString m_path;
    const QString m_state;
    const SettingsStore &m_settings;
    Troubles &m_troubles;
    CallAlerts &m_alerts;
    Windows &m_windows;
    QString m_problems; // that were told of
};

} // namespace Rufzeichen
