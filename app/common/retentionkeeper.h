// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settingsstore.h"

#include <QObject>
#include <QTimer>

namespace Rufzeichen {

class CallHistory;

/**
 * Removes the calls that have been kept long enough, at each midnight. Only whoever has chosen how long calls are
 * kept loses calls by it: a default, or a file that can't be read, is no choice. The first time that more than one
 * day's calls would go, nothing goes until somebody has agreed to it in the settings. Tells nobody by itself.
 */
class RetentionKeeper : public QObject
{
    Q_OBJECT
public:
    /** Both must outlive it. */
    RetentionKeeper(SettingsStore &settings, CallHistory &history, QObject *parent = nullptr);
    ~RetentionKeeper() override;

    /** Goes by what the settings say, now and at each midnight. The history must be open. */
    void start(const LoadedSettings &loaded);

Q_SIGNALS:
    /** Nobody has chosen how long calls are kept, so none are removed. */
    void notChosen();

    /** @p calls have been kept long enough, and wait for somebody who agrees that they are removed. */
    void unconfirmed(int calls);

    /** They can't be removed now; it is tried again at midnight. */
    void undone();

private:
    void chooseFirst(const LoadedSettings &loaded);
    void keep();
    void remove(int days);

    SettingsStore &m_settings;
    CallHistory &m_history;
    QTimer m_midnight;
};

} // namespace Rufzeichen
