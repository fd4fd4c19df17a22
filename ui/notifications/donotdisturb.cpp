// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/donotdisturb.h"

#include "ui/notifications/gnomebanners.h"
#include "ui/widgets/busvalue.h"

#include <QDBusPendingCallWatcher>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

/** A place on the bus where a desktop says whether it wants to be left alone. */
struct Source {
    QLatin1StringView service;
    QLatin1StringView path;
    QLatin1StringView interface;
    QLatin1StringView question; // a method with two strings that returns a value
    QLatin1StringView group;
    QLatin1StringView name;
    QLatin1StringView signal; // something has changed
};

constexpr std::array<Source, 3> sources {{
    // Plasma; also while a window covers the screen or the screen is shared
    {"org.freedesktop.Notifications"_L1, "/org/freedesktop/Notifications"_L1, "org.freedesktop.DBus.Properties"_L1,
     "Get"_L1, "org.freedesktop.Notifications"_L1, "Inhibited"_L1, "PropertiesChanged"_L1},
    // dunst
    {"org.freedesktop.Notifications"_L1, "/org/freedesktop/Notifications"_L1, "org.freedesktop.DBus.Properties"_L1,
     "Get"_L1, "org.dunstproject.cmd0"_L1, "paused"_L1, "PropertiesChanged"_L1},
    // Xfce
    {"org.xfce.Xfconf"_L1, "/org/xfce/Xfconf"_L1, "org.xfce.Xfconf"_L1, "GetProperty"_L1, "xfce4-notifyd"_L1,
     "/do-not-disturb"_L1, "PropertyChanged"_L1},
}};

/** The boolean in a reply; nothing if it is something else. */
std::optional<bool> truth(const QVariant &reply)
{
    const QVariant value = unwrapped(reply);
    return value.typeId() == QMetaType::Bool ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

DoNotDisturb::DoNotDisturb(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    static_assert(gnome == sources.size());
    for (const Source &source : sources) {
        m_bus.connect(source.service, source.path, source.interface, source.signal, this,
                      SLOT(hear(QDBusMessage))); // QtDBus has no other way
    }
    if (GnomeBanners::isTheirs()) {
        m_gnome = std::make_unique<GnomeBanners>(m_bus);
        connect(m_gnome.get(), &GnomeBanners::answered, this, [this](bool heldBack) { take(gnome, heldBack); });
    }
    refresh();
}

DoNotDisturb::~DoNotDisturb() = default;

void DoNotDisturb::refresh()
{
    if (m_gnome) {
        m_gnome->refresh();
    }
    if (!m_bus.isConnected()) {
        return; // a question without a bus is never answered, and what waits for the answer would stay
    }
    for (std::size_t index = 0; index < sources.size(); ++index) {
        const Source &source = sources.at(index);
        QDBusMessage question
            = QDBusMessage::createMethodCall(source.service, source.path, source.interface, source.question);
        question << QString(source.group) << QString(source.name);
        question.setAutoStartService(false);
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
        const int number = ++m_questions.at(index);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, index, number](QDBusPendingCallWatcher *finished) {
                    finished->deleteLater();
                    const QDBusMessage reply = finished->reply();
                    const bool answered = reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty();
                    const auto value = answered ? truth(reply.arguments().constFirst()) : std::nullopt;
                    if (number == m_questions.at(index)) {
                        take(index, value.value_or(false));
                    }
                });
    }
}

void DoNotDisturb::hear(const QDBusMessage &message)
{
    // The first argument is the group in all of them; most of what is told is about something else.
    const QString group = message.arguments().value(0).toString();
    const auto isMeant = [&group](const Source &source) { return group == source.group; };
    if (std::any_of(sources.cbegin(), sources.cend(), isMeant)) {
        refresh();
    }
}

void DoNotDisturb::take(std::size_t source, bool on)
{
    m_answers.at(source) = on;
    const bool any = std::any_of(m_answers.cbegin(), m_answers.cend(), [](bool answer) { return answer; });
    if (any != m_on) {
        m_on = any;
        Q_EMIT changed(m_on);
    }
}

} // namespace Rufzeichen
