// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/trayhost.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <cstdlib>
#include <memory>
#include <utility>
#include <xcb/xcb.h>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

template <typename T> using XcbReply = std::unique_ptr<T, decltype(&std::free)>;

xcb_connection_t *connection()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 != nullptr ? x11->connection() : nullptr;
}

xcb_atom_t atom(xcb_connection_t *server, QByteArrayView name)
{
    const auto cookie = xcb_intern_atom(server, 0, static_cast<std::uint16_t>(name.size()), name.data());
    const XcbReply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(server, cookie, nullptr), &std::free);
    return reply ? reply->atom : xcb_atom_t {XCB_ATOM_NONE};
}

} // namespace

XEmbedTray::XEmbedTray(QObject *parent)
    : QObject(parent)
{
    if (xcb_connection_t *server = connection()) {
        m_tray = atom(server, "_NET_SYSTEM_TRAY_S0"); // one X screen, whatever number of monitors it has
        m_manager = atom(server, "MANAGER");
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
}

XEmbedTray::~XEmbedTray() = default; // takes the filter away

bool XEmbedTray::isThere() const
{
    xcb_connection_t *server = connection();
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
    connect(&m_timer, &QTimer::timeout, this, &TrayHost::missing);
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
