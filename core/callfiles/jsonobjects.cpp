// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/jsonobjects.h"

#include <utility>

namespace Rufzeichen {

void JsonObjects::feed(QByteArrayView bytes, const Sink &sink)
{
    for (const char byte : bytes) {
        take(byte, sink);
    }
}

bool JsonObjects::finish(const Sink &sink)
{
    if (m_depth > 0) {
        sink({});
    }
    const bool isWhole = !m_isInArray;
    *this = {};
    return isWhole;
}

void JsonObjects::take(char byte, const Sink &sink)
{
    if (m_depth == 0 && byte != '{') {
        m_isInArray = byte == '[' || (m_isInArray && byte != ']');
        return;
    }
    if (m_object.size() < longest) {
        m_object += byte;
    } else {
        m_isTooLong = true;
    }
    if (m_isEscaped) {
        m_isEscaped = false;
    } else if (m_isInString) {
        m_isEscaped = byte == '\\';
        m_isInString = byte != '"';
    } else if (byte == '"') {
        m_isInString = true;
    } else if (byte == '{') {
        ++m_depth;
    } else if (byte == '}' && --m_depth == 0) {
        sink(std::exchange(m_isTooLong, false) ? QByteArray() : m_object);
        m_object.clear();
    }
}

} // namespace Rufzeichen
