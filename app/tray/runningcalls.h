// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"
#include "core/settings/settingsstore.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace Rufzeichen {

/**
 * The calls that run, for tray and bus. One that rings is held back as its bubble is, and so is not shown for callers
 * that the box blocks, nor for those who have long gone.
 */
class RunningCalls : public QObject
{
    Q_OBJECT
public:
    /** @p settings must outlive it. */
    explicit RunningCalls(const SettingsStore &settings, QObject *parent = nullptr);
    ~RunningCalls() override;

    /** A call is new or has changed. */
    void take(const StoredCall &call);

    /** Whether it was told before that this call is over: where two programs hear it, both may write its end. */
    [[nodiscard]] bool isOver(const StoredCall &call) const { return m_over.contains(call.call.key); }

    /** More is known of who has this number. */
    void learnParty(const QString &remote, const Party &party);

    [[nodiscard]] const QList<StoredCall> &all() const { return m_calls; }

    /** Those of this number. */
    [[nodiscard]] QList<StoredCall> of(const QString &remote) const;

    /** Those that are not held back. */
    [[nodiscard]] QList<StoredCall> shown() const;

Q_SIGNALS:
    /** A call is held back no longer. */
    void released();

private:
    void hold(const QString &key);

    const SettingsStore &m_settings;
    QList<StoredCall> m_calls;
    QStringList m_held; // keys of calls that may be barred
    QStringList m_over; // those of the calls that ended last; not of lost ones, which may go on
};

} // namespace Rufzeichen
