// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settingsstore.h"

#include <QObject>
#include <QTimer>

namespace Rufzeichen {

class AppActions;
class CallHistory;
class Troubles;

/**
 * Removes the calls that have been kept long enough, at each midnight. Only whoever has chosen how long calls are
 * kept loses calls by it: a default, or a file that can't be read, is no choice. The first time that more than one
 * day's calls would go, nothing goes until somebody has agreed to it in the settings.
 */
class RetentionKeeper : public QObject
{
    Q_OBJECT
public:
    /** All must outlive it. */
    RetentionKeeper(SettingsStore &settings, CallHistory &history, Troubles &troubles, AppActions &actions,
                    QObject *parent = nullptr);
    ~RetentionKeeper() override;

    /** Goes by what the settings say, now and at each midnight. The history must be open. */
    void start(const LoadedSettings &loaded);

private:
    void chooseFirst(const LoadedSettings &loaded);
    void keep();
    void remove(int days);
    void tellUndone();

    SettingsStore &m_settings;
    CallHistory &m_history;
    Troubles &m_troubles;
    AppActions &m_actions;
    QTimer m_midnight;
};

} // namespace Rufzeichen
