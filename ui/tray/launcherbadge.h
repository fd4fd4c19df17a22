// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <optional>

namespace Rufzeichen {

/**
 * The number of missed calls on the program's icon in docks that show such numbers. Docks keep what they were told:
 * the first number is told even if it is 0, and the end takes it away.
 */
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
    std::optional<int> m_count; // that was told
};

} // namespace Rufzeichen
