// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/xsettings.h"

#include "ui/widgets/x11server.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QRegularExpression>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// Source: freedesktop.org, XSETTINGS protocol.
enum class ValueType : quint8 {
    Integer,
    Text,
    Colour,
};

int padded(int size)
{
    return (size + 3) / 4 * 4;
}

// Bytes that are padded to words; null if there are not so many.
QByteArray readBytes(QDataStream &stream, quint32 size)
{
    const qint64 left = stream.device()->bytesAvailable();
    if (size > left) {
        stream.setStatus(QDataStream::ReadPastEnd);
        return {};
    }
    QByteArray bytes = stream.device()->read(size);
    stream.skipRawData(padded(int(size)) - int(size));
    return bytes;
}

} // namespace

std::optional<QString> xsettingsText(const QByteArray &settings, QByteArrayView name)
{
    QDataStream stream(settings);
    quint32 order = 0; // in the first byte
    quint32 serial = 0;
    quint32 count = 0;
    stream >> order;
    stream.setByteOrder(order >> 24 == 0 ? QDataStream::LittleEndian : QDataStream::BigEndian);
    stream >> serial >> count;
    while (count-- > 0 && stream.status() == QDataStream::Ok) {
        quint8 type = 0;
        quint8 unused = 0;
        quint16 nameSize = 0;
        stream >> type >> unused >> nameSize;
        const QByteArray found = readBytes(stream, nameSize);
        quint32 value = 0; // or how many bytes a text has
        stream >> serial >> value;
        if (type == quint8(ValueType::Text)) {
            const QByteArray text = readBytes(stream, value);
            if (found == name && stream.status() == QDataStream::Ok) {
                return QString::fromUtf8(text);
            }
        } else if (type == quint8(ValueType::Colour)) {
            stream >> value;
        } else if (type != quint8(ValueType::Integer)) {
            return std::nullopt; // nobody knows how long it is
        }
    }
    return std::nullopt;
}

// Arc-Darker is light, with dark headings.
bool isDarkTheme(const QString &name)
{
    static const QRegularExpression separators(u"[-:_ ]"_s);
    return name.split(separators).contains("dark"_L1, Qt::CaseInsensitive);
}

XSettings::XSettings(QObject *parent)
    : QObject(parent)
{
}

XSettings::~XSettings()
{
    if (m_server != nullptr) {
        qApp->removeNativeEventFilter(this);
    }
}

void XSettings::start()
{
    m_server = X11Server::connection();
    if (m_server == nullptr) {
        return;
    }
    m_selection = X11Server::atom(m_server, "_XSETTINGS_S0");
    m_property = X11Server::atom(m_server, "_XSETTINGS_SETTINGS");
    m_announcement = X11Server::atom(m_server, "MANAGER");
    qApp->installNativeEventFilter(this);
    follow();
}

// There may be another manager now, or none.
void XSettings::follow()
{
    m_manager = X11Server::ownerOf(m_server, m_selection);
    X11Server::hearOf(m_server, m_manager);
    read();
}

void XSettings::read()
{
    const QByteArray settings = X11Server::bytes(m_server, m_manager, m_property);
    const QString name = xsettingsText(settings, "Net/ThemeName").value_or(QString());
    if (name != m_themeName) {
        m_themeName = name;
        Q_EMIT changed();
    }
}

bool XSettings::nativeEventFilter(const QByteArray &type, void *message, qintptr * /*result*/)
{
    if (type != "xcb_generic_event_t") {
        return false;
    }
    constexpr quint8 sentBySomebody = 0x80;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    switch (event->response_type & ~sentBySomebody) {
    case XCB_PROPERTY_NOTIFY: {
        const auto *change = reinterpret_cast<const xcb_property_notify_event_t *>(event);
        if (change->window == m_manager && change->atom == m_property) {
            QMetaObject::invokeMethod(this, &XSettings::read, Qt::QueuedConnection);
        }
        break;
    }
    case XCB_DESTROY_NOTIFY:
        if (reinterpret_cast<const xcb_destroy_notify_event_t *>(event)->window == m_manager) {
            QMetaObject::invokeMethod(this, &XSettings::follow, Qt::QueuedConnection);
        }
        break;
    case XCB_CLIENT_MESSAGE: {
        const auto *news = reinterpret_cast<const xcb_client_message_event_t *>(event);
        if (news->type == m_announcement && news->data.data32[1] == m_selection) {
            QMetaObject::invokeMethod(this, &XSettings::follow, Qt::QueuedConnection);
        }
        break;
    }
    default:
        break;
    }
    return false; // Qt reads them too
}

} // namespace Rufzeichen
