// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/writers/jsonobject.h"

namespace Rufzeichen {

JsonObject::JsonObject(QByteArrayView type)
{
    m_text.reserve(512);
    m_text += '{';
    if (!type.isEmpty()) {
        add("type", type);
    }
}

void JsonObject::add(QByteArrayView key, QByteArrayView value)
{
    addKey(key);
    addString(value);
}

void JsonObject::add(QByteArrayView key, qint64 value)
{
    addKey(key);
    m_text += QByteArray::number(value);
}

void JsonObject::addTruth(QByteArrayView key, bool value)
{
    addKey(key);
    m_text += value ? "true" : "false";
}

void JsonObject::add(QByteArrayView key, const QStringList &values)
{
    addKey(key);
    m_text += '[';
    for (qsizetype i = 0; i < values.size(); ++i) {
        m_text += i == 0 ? "" : ",";
        addString(values[i].toUtf8());
    }
    m_text += ']';
}

void JsonObject::addObjects(QByteArrayView key, const QList<QByteArray> &objects)
{
    addKey(key);
    m_text += '[' + objects.join(',') + ']';
}

void JsonObject::addKey(QByteArrayView key)
{
    if (m_text.size() > 1) {
        m_text += ',';
    }
    m_text.append('"').append(key).append("\":");
}

void JsonObject::addString(QByteArrayView utf8)
{
    m_text += '"';
    qsizetype plain = 0; // where text begins that needs no escaping
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char character = utf8[i];
        const auto code = static_cast<uchar>(character);
        const bool quoted = character == '"' || character == '\\';
        // U+0080 to U+009F: two bytes in UTF-8, and they steer a terminal too.
        const bool wide = code == 0xc2 && i + 1 < utf8.size() && static_cast<uchar>(utf8[i + 1]) < 0xa0;
        if (!quoted && !wide && code >= 0x20 && code != 0x7f) {
            continue;
        }
        m_text.append(utf8.sliced(plain, i - plain));
        if (quoted) {
            m_text.append('\\').append(character);
        } else {
            i += wide ? 1 : 0;
            m_text.append("\\u00").append(utf8.sliced(i, 1).toByteArray().toHex());
        }
        plain = i + 1;
    }
    m_text.append(utf8.sliced(plain));
    m_text += '"';
}

} // namespace Rufzeichen
