// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/launcherbadge.h"

#include <QDBusMessage>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

LauncherBadge::LauncherBadge(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    if (!m_bus.isConnected()) {
        return;
    }
    // A dock that starts after the program, or again, has missed what was told.
    m_dock.setConnection(m_bus);
    m_dock.addWatchedService(u"com.canonical.Unity"_s);
    connect(&m_dock, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        if (m_count.value_or(0) > 0) {
            tell();
        }
    });
}

LauncherBadge::~LauncherBadge()
{
    if (m_count) {
        setCount(0);
    }
}

void LauncherBadge::setCount(int count)
{
    if (count != m_count) {
        m_count = count;
        tell();
    }
}

void LauncherBadge::tell()
{
    const int count = m_count.value_or(0);
    QDBusMessage update = QDBusMessage::createSignal(u"/de/airport1/rufzeichen"_s,
                                                     u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << u"application://de.airport1.rufzeichen.desktop"_s
           << QVariantMap {
                  {u"count"_s, qint64 {count}},
                  {u"count-visible"_s, count > 0},
                  {u"urgent"_s, count > 0},
              };
    m_bus.send(update);
}

} // namespace Rufzeichen
