// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/recordedreader.h"

#include "core/callmonitor/boxtime.h"

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

// Where no stamp is, all of it.
QByteArrayView fromStamp(QByteArrayView line)
{
    for (qsizetype end = line.indexOf(';'); end >= 0; end = line.indexOf(';', end + 1)) {
        if (end == BoxTime::wireSize) {
            break; // it begins with one, or with what should be one
        }
        if (end > BoxTime::wireSize && BoxTime::parse(line.sliced(end - BoxTime::wireSize, BoxTime::wireSize))) {
            return line.sliced(end - BoxTime::wireSize);
        }
    }
    return line;
}

} // namespace

std::optional<QByteArrayView> recordedLine(QByteArrayView line)
{
    if (line.startsWith('#')) {
        return std::nullopt;
    }
    line = fromStamp(line);
    for (qsizetype mark = line.indexOf('#'); mark > 0; mark = line.indexOf('#', mark + 1)) {
        const QByteArrayView before = withoutBlanksAtEnd(line.first(mark));
        if (before.size() < mark && before.endsWith(';')) {
            return before;
        }
    }
    return withoutBlanksAtEnd(line).isEmpty() ? std::nullopt : std::optional(line);
}

} // namespace Rufzeichen
