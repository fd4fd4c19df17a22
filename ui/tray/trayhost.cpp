// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/trayhost.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QString watcherName()
{
    return u"org.kde.StatusNotifierWatcher"_s; // its service and its interface
}

QString watcherPath()
{
    return u"/StatusNotifierWatcher"_s;
}

} // namespace

TrayHost::TrayHost(QDBusConnection bus, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &TrayHost::missing);
    connect(&m_xembed, &XEmbedTray::appeared, this, [this] { find(Kind::XEmbed); });
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::ask);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        if (m_kind == Kind::StatusNotifier) {
            m_patience.start();
        }
    });
}

TrayHost::~TrayHost() = default;

void TrayHost::start()
{
    m_patience.start();
    if (!m_bus.isConnected()) {
        if (m_xembed.isThere()) {
            find(Kind::XEmbed);
        }
        return;
    }
    m_watcher.setConnection(m_bus);
    m_watcher.addWatchedService(watcherName());
    // Of any sender: for a named one the connection would wait for the name's owner.
    m_bus.connect(QString(), watcherPath(), watcherName(), u"StatusNotifierHostRegistered"_s, this, SLOT(ask()));
    ask();
}

void TrayHost::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(watcherName(), watcherPath(),
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << watcherName() << u"IsStatusNotifierHostRegistered"_s;
    question.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &TrayHost::takeAnswer);
}

void TrayHost::takeAnswer(QDBusPendingCallWatcher *answer)
{
    answer->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *answer;
    if (!reply.isError() && reply.value().variant().toBool()) {
        find(Kind::StatusNotifier);
    } else if (m_xembed.isThere()) {
        find(Kind::XEmbed);
    }
}

void TrayHost::find(Kind kind)
{
    if (m_kind != Kind::None && m_kind != kind) {
        return;
    }
    m_kind = kind;
    m_patience.stop();
    Q_EMIT found();
}

} // namespace Rufzeichen
