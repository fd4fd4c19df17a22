// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/backup/historykeeper.h"

#include <QObject>

namespace Rufzeichen {

class Troubles;
class Windows;

/** Keeps the call history safe while the program runs, and tells the user where that fails or where it is damaged. */
class HistoryCare : public QObject
{
    Q_OBJECT
public:
    /** All must outlive it. */
    HistoryCare(CallHistory &history, Troubles &troubles, Windows &windows, QObject *parent = nullptr);

    /** Begins. @p opening is how the history was opened. */
    void start(const HistoryOpening &opening);

private:
    HistoryKeeper m_keeper;
    Windows &m_windows;
};

} // namespace Rufzeichen
