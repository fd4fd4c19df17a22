// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/retentionkeeper.h"

#include "core/calls/callhistory.h"

namespace Rufzeichen {

RetentionKeeper::RetentionKeeper(SettingsStore &settings, CallHistory &history, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_history(history)
{
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &RetentionKeeper::keep);
}

RetentionKeeper::~RetentionKeeper() = default;

void RetentionKeeper::start(const LoadedSettings &loaded)
{
    chooseFirst(loaded);
    connect(&m_settings, &SettingsStore::changed, this, [this](const Settings &before, const Settings &after) {
        if (before.retentionDays != after.retentionDays
            || before.confirmedRetentionDays != after.confirmedRetentionDays) {
            keep();
        }
    });
    keep();
}

// Whoever begins a history begins with the default, unless the file says something else that could not be read or
// understood, or would lose comments. Where there are calls and nobody knows for how long they are to be kept, none
// are removed; nor where a choice can't be saved.
void RetentionKeeper::chooseFirst(const LoadedSettings &loaded)
{
    if (m_settings.isStored(retentionKey)) {
        return;
    }
    const bool isOpen
        = loaded.failure.isEmpty() && !loaded.hasComments && !loaded.unreadableKeys.contains(retentionKey);
    const std::optional<qint64> calls = m_history.reader().count({});
    if (isOpen && calls == 0) {
        m_settings.save(retentionKey);
    }
    if (calls && !m_settings.isStored(retentionKey)) {
        Q_EMIT notChosen();
    }
}

void RetentionKeeper::keep()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_midnight.start(std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay()) + 1));
    const Settings &settings = m_settings.inForce();
    if (!m_settings.isStored(retentionKey)) {
        return;
    }
    const std::optional<ExpiredCalls> expired = m_history.reader().expired(now.date(), settings.retentionDays);
    if (!expired) {
        Q_EMIT undone();
    } else if (needsConfirmation(*expired, settings.retentionDays, settings.confirmedRetentionDays)) {
        Q_EMIT unconfirmed(expired->calls);
    } else if (expired->calls > 0) {
        remove(settings.retentionDays);
    }
}

void RetentionKeeper::remove(int days)
{
    const auto removeSome
        = [this, today = QDate::currentDate(), days](int atMost) { return m_history.expire(today, days, atMost); };
    m_history.removeInSlices(removeSome, this, [this](const Removal &removal) {
        if (!removal.isComplete) {
            Q_EMIT undone();
        }
    });
}

} // namespace Rufzeichen
