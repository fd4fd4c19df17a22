// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/x11server.h"

#include <QGuiApplication>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>

namespace Rufzeichen::X11Server {

namespace {

xcb_window_t rootOf(xcb_connection_t *server)
{
    return xcb_setup_roots_iterator(xcb_get_setup(server)).data->root;
}

// As the panel would ask whose icon was clicked. Source: freedesktop.org, Extended Window Manager Hints.
constexpr std::uint32_t byUser = 2;

template <typename T> using Reply = std::unique_ptr<T, decltype(&std::free)>;

// The first number of a property.
std::optional<std::uint32_t> number(xcb_connection_t *server, xcb_window_t window, QByteArrayView property)
{
    const auto cookie = xcb_get_property(server, 0, window, atom(server, property), XCB_ATOM_CARDINAL, 0, 1);
    const Reply<xcb_get_property_reply_t> reply(xcb_get_property_reply(server, cookie, nullptr), &std::free);
    if (!reply || reply->format != 32 || xcb_get_property_value_length(reply.get()) < int(sizeof(std::uint32_t))) {
        return std::nullopt;
    }
    return *static_cast<const std::uint32_t *>(xcb_get_property_value(reply.get()));
}

void askWindowManager(xcb_connection_t *server, xcb_window_t window, QByteArrayView message, std::uint32_t first,
                      std::uint32_t second)
{
    xcb_client_message_event_t event = {};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = window;
    event.type = atom(server, message);
    event.data.data32[0] = first;
    event.data.data32[1] = second;
    xcb_send_event(server, 0, rootOf(server),
                   XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY,
                   reinterpret_cast<const char *>(&event));
}

} // namespace

xcb_connection_t *connection()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 != nullptr ? x11->connection() : nullptr;
}

xcb_atom_t atom(xcb_connection_t *server, QByteArrayView name)
{
    const auto cookie = xcb_intern_atom(server, 0, static_cast<std::uint16_t>(name.size()), name.data());
    const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(server, cookie, nullptr), &std::free);
    return reply ? reply->atom : xcb_atom_t {XCB_ATOM_NONE};
}

xcb_window_t ownerOf(xcb_connection_t *server, xcb_atom_t selection)
{
    const auto cookie = xcb_get_selection_owner(server, selection);
    const Reply<xcb_get_selection_owner_reply_t> reply(xcb_get_selection_owner_reply(server, cookie, nullptr),
                                                       &std::free);
    return reply ? reply->owner : xcb_window_t {XCB_WINDOW_NONE};
}

void hearOf(xcb_connection_t *server, xcb_window_t window)
{
    if (window != XCB_WINDOW_NONE) {
        constexpr std::uint32_t events = XCB_EVENT_MASK_STRUCTURE_NOTIFY | XCB_EVENT_MASK_PROPERTY_CHANGE;
        xcb_change_window_attributes(server, window, XCB_CW_EVENT_MASK, &events);
    }
}

QByteArray bytes(xcb_connection_t *server, xcb_window_t window, xcb_atom_t property)
{
    constexpr std::uint32_t most = 1 << 18; // words
    if (window == XCB_WINDOW_NONE) {
        return {};
    }
    const auto cookie = xcb_get_property(server, 0, window, property, XCB_GET_PROPERTY_TYPE_ANY, 0, most);
    const Reply<xcb_get_property_reply_t> reply(xcb_get_property_reply(server, cookie, nullptr), &std::free);
    if (!reply || reply->format != 8) {
        return {};
    }
    return {static_cast<const char *>(xcb_get_property_value(reply.get())),
            xcb_get_property_value_length(reply.get())};
}

void bringToWorkspace(WId window)
{
    xcb_connection_t *const server = connection();
    if (server == nullptr) {
        return;
    }
    constexpr std::uint32_t allWorkspaces = 0xFFFF'FFFF;
    const auto id = static_cast<xcb_window_t>(window);
    const auto here = number(server, rootOf(server), "_NET_CURRENT_DESKTOP");
    const auto there = number(server, id, "_NET_WM_DESKTOP");
    if (here && there && there != here && there != allWorkspaces) {
        askWindowManager(server, id, "_NET_WM_DESKTOP", *here, byUser);
    }
}

void activate(WId window)
{
    if (xcb_connection_t *const server = connection()) {
        askWindowManager(server, static_cast<xcb_window_t>(window), "_NET_ACTIVE_WINDOW", byUser, XCB_CURRENT_TIME);
        xcb_flush(server);
    }
}

// Source: freedesktop.org, Startup Notification Protocol: a text in messages of 20 bytes, with a zero at its end.
void endStartupNotification(const QByteArray &id)
{
    xcb_connection_t *const server = connection();
    if (server == nullptr || id.isEmpty()) {
        return;
    }
    const QByteArray quoted = QByteArray(id).replace('\\', "\\\\").replace('"', "\\\"");
    const QByteArray text = "remove: ID=\"" + quoted + '"' + '\0';
    const xcb_window_t sender = xcb_generate_id(server);
    const xcb_window_t root = rootOf(server);
    xcb_create_window(server, XCB_COPY_FROM_PARENT, sender, root, -1, -1, 1, 1, 0, XCB_WINDOW_CLASS_INPUT_ONLY,
                      XCB_COPY_FROM_PARENT, 0, nullptr);
    xcb_client_message_event_t event = {};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 8;
    event.window = sender;
    event.type = atom(server, "_NET_STARTUP_INFO_BEGIN");
    const xcb_atom_t next = atom(server, "_NET_STARTUP_INFO");
    constexpr qsizetype room = sizeof(event.data.data8);
    for (qsizetype at = 0; at < text.size(); at += room) {
        const QByteArray part = text.mid(at, room);
        std::memset(event.data.data8, 0, room);
        std::memcpy(event.data.data8, part.constData(), static_cast<std::size_t>(part.size()));
        xcb_send_event(server, 0, root, XCB_EVENT_MASK_PROPERTY_CHANGE, reinterpret_cast<const char *>(&event));
        event.type = next;
    }
    xcb_destroy_window(server, sender);
    xcb_flush(server);
}

} // namespace Rufzeichen::X11Server
