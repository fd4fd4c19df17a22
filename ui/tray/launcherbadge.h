// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

namespace Rufzeichen {

/** The number of missed calls on the program's icon in docks that show such numbers. Others never hear of it. */
class LauncherBadge : public QObject
{
    Q_OBJECT
public:
    explicit LauncherBadge(QDBusConnection bus, QObject *parent = nullptr);
    ~LauncherBadge() override;

    /** 0 takes the number away. */
    void setCount(int count);

private:
    void tell();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_dock;
    int m_count = 0;
};

} // namespace Rufzeichen
