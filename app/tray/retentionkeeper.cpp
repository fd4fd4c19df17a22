// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/retentionkeeper.h"

#include "app/tray/troubles.h"
#include "core/calls/callhistory.h"
#include "ui/actions/appactions.h"

#include <QLatin1StringView>

namespace Rufzeichen {

namespace {

constexpr QLatin1StringView ofRetention("retention");

} // namespace

RetentionKeeper::RetentionKeeper(SettingsStore &settings, CallHistory &history, Troubles &troubles,
                                 AppActions &actions, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_history(history)
    , m_troubles(troubles)
    , m_actions(actions)
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
// are removed.
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
    } else if (calls) {
        m_troubles.warn(
            ofRetention,
            tr("How long calls are kept is not chosen yet, so none are removed. You can choose it under Settings › "
               "History."));
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
        tellUndone();
    } else if (needsConfirmation(*expired, settings.retentionDays, settings.confirmedRetentionDays)) {
        m_troubles.warn(ofRetention,
                        tr("%Ln call(s) are older than you want to keep them. None is removed before you have agreed "
                           "to it under Settings › History.",
                           nullptr, expired->calls));
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
            tellUndone();
        }
    });
}

void RetentionKeeper::tellUndone()
{
    m_actions.tell(tr("Calls that were kept long enough can't be removed now. Rufzeichen tries again at midnight."));
}

} // namespace Rufzeichen
