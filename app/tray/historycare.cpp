// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/historycare.h"

#include "app/tray/troubles.h"
#include "app/tray/windows.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds pause = 20s; // what a login starts comes first

} // namespace

HistoryCare::HistoryCare(CallHistory &history, Troubles &troubles, Windows &windows, QObject *parent)
    : QObject(parent)
    , m_keeper(history)
    , m_windows(windows)
{
    connect(&m_keeper, &HistoryKeeper::backupFailed, &troubles, [&troubles](const QString &reason) {
        qWarning("The call history could not be backed up: %s", qPrintable(reason));
        troubles.warn(u"backup"_s,
                      tr("The call history could not be backed up: %1. Earlier backups are kept, and Rufzeichen "
                         "tries again.")
                          .arg(reason));
    });
    connect(&m_keeper, &HistoryKeeper::removalFailed, &troubles, [&troubles](const QString &reason) {
        qWarning("Calls could not be removed from the backups: %s", qPrintable(reason));
        troubles.warn(u"backup"_s,
                      tr("Calls that were removed are still in the backups of the call history: %1. Rufzeichen tries "
                         "again.")
                          .arg(reason));
    });
    connect(&m_keeper, &HistoryKeeper::damageFound, &troubles, [this, &troubles] {
        qWarning("The call history is damaged.");
        troubles.warn(u"history"_s, tr("The call history is damaged. You can repair it in its window."));
        m_windows.offerRepair();
    });
    connect(&history, &CallHistory::replaced, this, [this](const QString &setAside) {
        if (!setAside.isEmpty()) {
            m_windows.offerRestoring(setAside);
        }
    });
}

void HistoryCare::start(const HistoryOpening &opening)
{
    if (!opening.setAside.isEmpty()) {
        m_windows.offerRestoring(opening.setAside);
    }
    if (opening.failure.isEmpty()) {
        m_keeper.start(pause);
    }
}

} // namespace Rufzeichen
