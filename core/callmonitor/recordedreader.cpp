// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/recordedreader.h"

#include <cstring>

namespace Rufzeichen {

namespace {

bool isBlank(char character)
{
    return character == ' ' || character == '\t' || character == '\r';
}

QByteArrayView withoutBlanksAtEnd(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.back())) {
        text.chop(1);
    }
    return text;
}

} // namespace

std::optional<QByteArrayView> recordedLine(QByteArrayView line)
{
    if (line.startsWith('#')) {
        return std::nullopt;
    }
    for (qsizetype mark = line.indexOf('#'); mark > 0; mark = line.indexOf('#', mark + 1)) {
        const QByteArrayView before = withoutBlanksAtEnd(line.first(mark));
        if (before.size() < mark && before.endsWith(';')) {
            return before;
        }
    }
    return withoutBlanksAtEnd(line).isEmpty() ? std::nullopt : std::optional(line);
}

} // namespace Rufzeichen
