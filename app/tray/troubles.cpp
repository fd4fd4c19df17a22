// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/troubles.h"

#include "app/common/retentionkeeper.h"
#include "core/callmonitor/callmonitorlog.h"
#include "core/calls/callhistory.h"
#include "core/sync/phonebookstore.h"
#include "ui/actions/appactions.h"
#include "ui/notifications/callalerts.h"
#include "ui/text/contacttext.h"
#include "ui/text/historytext.h"

#include <QLatin1StringView>

namespace Rufzeichen {

namespace {

constexpr QLatin1StringView ofHistory("history");
constexpr QLatin1StringView ofDisk("disk");
constexpr QLatin1StringView ofLog("log");
constexpr QLatin1StringView ofPhonebooks("phone books");
constexpr QLatin1StringView ofRetention("retention");
constexpr QLatin1StringView ofSettings("settings");
constexpr QLatin1StringView ofSettingsFile("settings file");
constexpr QLatin1StringView ofCertificate("certificate");

// What it is about; that it is about this program the desktop says.
QString headingOf(const QString &key)
{
    if (key == ofLog) {
        return Troubles::tr("Log");
    }
    if (key == ofPhonebooks) {
        return Troubles::tr("Phone books");
    }
    if (key == ofSettings || key == ofSettingsFile) {
        return Troubles::tr("Settings");
    }
    if (key == ofCertificate) {
        return Troubles::tr("Login to the FRITZ!Box");
    }
    return Troubles::tr("Call history");
}

} // namespace

Troubles::Troubles(CallAlerts &alerts, AppActions &actions, QObject *parent)
    : QObject(parent)
    , m_alerts(alerts)
    , m_actions(actions)
{
}

Troubles::~Troubles() = default;

void Troubles::warn(const QString &key, const QString &text)
{
    m_actions.tell(text);
    m_alerts.tell({.key = key, .heading = headingOf(key), .text = text, .open = [this] {
                       m_actions.show(AppWindow::History);
                   }});
}

void Troubles::end(const QString &key, const QString &text)
{
    m_alerts.withdraw(key);
    m_actions.tell(text);
}

void Troubles::tell(const HistoryOpening &opening)
{
    if (!opening.setAside.isEmpty()) {
        warn(ofHistory, tr("The call history was damaged and is now %1; a new one was begun.").arg(opening.setAside));
    }
    if (!opening.backupFailure.isEmpty()) {
        warn(ofHistory,
             tr("The call history was changed for this version of Rufzeichen. It could not be backed up before: %1")
                 .arg(HistoryText::reason(opening.backupFailure)));
    }
    if (!opening.failure.isEmpty()) {
        warn(ofHistory, tr("The call history can't be opened: %1").arg(HistoryText::reason(opening.failure)));
    }
}

void Troubles::follow(const CallHistory &history)
{
    connect(&history, &CallHistory::failed, this, [this](const QString &reason) {
        warn(ofHistory,
             tr("Calls can't be stored: %1. They are kept in memory until that works again.")
                 .arg(HistoryText::reason(reason)));
    });
    connect(&history, &CallHistory::resumed, this, [this] { end(ofHistory, tr("All calls are stored again.")); });
    connect(&history, &CallHistory::replaced, this, [this, path = history.path()](const QString &setAside) {
        if (setAside.isEmpty()) {
            warn(ofHistory,
                 tr("The file of the call history was removed or replaced while Rufzeichen was "
                    "running. Calls are stored in %1 again.")
                     .arg(path));
        } else {
            tell(HistoryOpening {.setAside = setAside});
        }
    });
    connect(&history, &CallHistory::notOnDisk, this, [this](const QString &reason) {
        if (!reason.isEmpty()) {
            warn(ofDisk, tr("The latest calls may be lost in a power cut, the disk reports: %1").arg(reason));
        }
    });
    connect(&history, &CallHistory::onDisk, this, [this] { m_alerts.withdraw(ofDisk); });
}

void Troubles::follow(const CallMonitorLog &log)
{
    connect(&log, &CallMonitorLog::failed, this, [this](const QString &file, const QString &reason) {
        warn(ofLog, tr("The log can't be written: %1: %2. It goes on when that is fixed.").arg(file, reason));
    });
    connect(&log, &CallMonitorLog::folderVanished, this, [this](const QString &folder) {
        warn(ofLog,
             tr("The folder of the log, %1, was gone and has been created again: earlier logs are not in it.")
                 .arg(folder));
    });
    connect(&log, &CallMonitorLog::resumed, this, [this](qsizetype dropped) {
        end(ofLog,
            dropped == 0
                ? tr("The log is written again, nothing is missing.")
                : tr("The log is written again, %Ln lines are missing.", nullptr, static_cast<int>(dropped)));
    });
}

void Troubles::follow(const PhonebookStore &phonebooks)
{
    connect(&phonebooks, &PhonebookStore::refreshed, this, [this, told = QString()](const StoreRefresh &now) mutable {
        if (told != now.notKept) { // each refresh fails anew
            told = now.notKept;
            told.isEmpty() ? m_alerts.withdraw(ofPhonebooks) : warn(ofPhonebooks, ContactText::notKept(told));
        }
    });
}

void Troubles::follow(const RetentionKeeper &retention)
{
    connect(&retention, &RetentionKeeper::notChosen, this, [this] {
        warn(ofRetention,
             tr("How long calls are kept is not chosen yet, so none are removed. You can choose it under Settings › "
                "Calls and privacy."));
    });
    connect(&retention, &RetentionKeeper::unconfirmed, this, [this](int calls) {
        warn(
            ofRetention,
            tr("%Ln call(s) are older than you want to keep them. None is removed before you have agreed to it under "
               "Settings › Calls and privacy.",
               nullptr, calls));
    });
    connect(&retention, &RetentionKeeper::undone, this, [this] {
        m_actions.tell(
            tr("Calls that were kept long enough can't be removed now. Rufzeichen tries again at midnight."));
    });
}

} // namespace Rufzeichen
