// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/trayhost.h"

#include "ui/widgets/x11server.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <cstdlib>
#include <memory>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

template <typename T> using XcbReply = std::unique_ptr<T, decltype(&std::free)>;

} // namespace

XEmbedTray::XEmbedTray(QObject *parent)
    : QObject(parent)
{
    if (xcb_connection_t *server = X11Server::connection()) {
        m_tray = X11Server::atom(server, "_NET_SYSTEM_TRAY_S0"); // one X screen, whatever number of monitors it has
        m_manager = X11Server::atom(server, "MANAGER");
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
}

XEmbedTray::~XEmbedTray() = default; // takes the filter away

bool XEmbedTray::isThere() const
{
    xcb_connection_t *server = X11Server::connection();
    if (server == nullptr || m_tray == XCB_ATOM_NONE) {
        return false;
    }
    const auto cookie = xcb_get_selection_owner(server, m_tray);
    const XcbReply<xcb_get_selection_owner_reply_t> reply(xcb_get_selection_owner_reply(server, cookie, nullptr),
                                                          &std::free);
    return reply && reply->owner != XCB_WINDOW_NONE;
}

bool XEmbedTray::nativeEventFilter(const QByteArray &eventType, void *message, qintptr * /*result*/)
{
    constexpr std::uint8_t sentByClient = 0x80;
    if (eventType != "xcb_generic_event_t") {
        return false;
    }
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    if ((event->response_type & ~sentByClient) == XCB_CLIENT_MESSAGE) {
        const auto *news = reinterpret_cast<const xcb_client_message_event_t *>(event);
        if (news->type == m_manager && news->data.data32[1] == m_tray) {
            Q_EMIT appeared();
        }
    }
    return false;
}

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

TrayHost::TrayHost(QDBusConnection bus, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeout);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_kind == Kind::None ? Q_EMIT missing() : Q_EMIT away(); });
    connect(&m_xembed, &XEmbedTray::appeared, this, [this] { find(Kind::XEmbed); });
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::ask);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        if (m_kind == Kind::StatusNotifier) {
            m_timer.start();
        }
    });
}

TrayHost::~TrayHost() = default;

void TrayHost::start()
{
    m_timer.start();
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

// One question at a time, however often a watcher says that there is news, and however slowly it answers.
void TrayHost::ask()
{
    if (m_question) {
        m_isNews = true;
        return;
    }
    m_isNews = false;
    QDBusMessage question = QDBusMessage::createMethodCall(watcherName(), watcherPath(),
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << watcherName() << u"IsStatusNotifierHostRegistered"_s;
    question.setAutoStartService(false);
    m_question = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(m_question, &QDBusPendingCallWatcher::finished, this, &TrayHost::takeAnswer);
}

void TrayHost::takeAnswer(QDBusPendingCallWatcher *answer)
{
    answer->deleteLater();
    m_question = nullptr;
    const QDBusPendingReply<QDBusVariant> reply = *answer;
    if (!reply.isError() && reply.value().variant().toBool()) {
        find(Kind::StatusNotifier);
    } else if (m_xembed.isThere()) {
        find(Kind::XEmbed);
    }
    if (m_isNews) {
        ask();
    }
}

void TrayHost::find(Kind kind)
{
    if (m_kind != Kind::None && m_kind != kind) {
        return;
    }
    m_kind = kind;
    m_timer.stop();
    Q_EMIT found();
}

} // namespace Rufzeichen
