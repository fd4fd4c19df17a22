// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"

#include <QDate>
#include <QList>
#include <QWidget>

namespace Rufzeichen {

/** How many of @p calls began in each of the last @p months months, the oldest first; the last one is that of @p
 * today. */
[[nodiscard]] QList<int> callsByMonth(const QList<StoredCall> &calls, QDate today, int months);

/** A small chart of how often there were calls with somebody, a bar for each of the last twelve months. */
class CallMonths : public QWidget
{
    Q_OBJECT
public:
    explicit CallMonths(QWidget *parent);
    ~CallMonths() override;

    void show(const QList<int> &counts, QDate today);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<int> m_counts;
    QDate m_today;
};

} // namespace Rufzeichen
