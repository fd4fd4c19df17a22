// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/callmonitorline.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <cstring>

namespace Rufzeichen {

namespace {

/**
 * The columns of a line. A `;` closes a column, so a final one opens no further column; what follows the last
 * column that any event knows is counted as one more column and not split.
 */
struct LineColumns {
    static constexpr int known = 7; ///< time, event, id and up to four more

    std::array<QByteArrayView, known + 1> column;
    int count = 0;

    /** Splits @p line; the columns point into it. */
    [[nodiscard]] static LineColumns split(QByteArrayView line)
    {
        LineColumns columns;
        const char *position = line.begin();
        const char *const end = line.end();
        while (position != end) {
            const char *stop = end;
            if (columns.count < known) {
                const void *found = std::memchr(position, ';', static_cast<size_t>(end - position));
                stop = found != nullptr ? static_cast<const char *>(found) : end;
            }
            columns.column[static_cast<size_t>(columns.count++)] = {position, stop};
            position = stop == end ? end : stop + 1;
        }
        return columns;
    }

    /** The column, or nothing where the line has no such column. */
    [[nodiscard]] QByteArrayView at(int index) const
    {
        return index < count ? column[static_cast<size_t>(index)] : QByteArrayView();
    }
};

// Where an event keeps its columns; time, event and id come first in all of them.
struct Layout {
    CallMonitorEvent event = CallMonitorEvent::Unknown;
    int minimumColumns = 4;
    int extension = -1;
    int remote = -1;
    int local = -1;
    int trunk = -1;
    int duration = -1;
};

constexpr Layout ring {.event = CallMonitorEvent::Ring, .minimumColumns = 5, .remote = 3, .local = 4, .trunk = 5};
constexpr Layout call {
    .event = CallMonitorEvent::Call, .minimumColumns = 6, .extension = 3, .remote = 5, .local = 4, .trunk = 6};
constexpr Layout connect {.event = CallMonitorEvent::Connect, .extension = 3, .remote = 4};
constexpr Layout disconnect {.event = CallMonitorEvent::Disconnect, .duration = 3};
constexpr Layout other {};

constexpr qsizetype longestNumber = 128; // bytes: no number, and hardly any address, is as long

const Layout &layoutOf(QByteArrayView event)
{
    if (event == "RING") {
        return ring;
    }
    if (event == "CONNECT") {
        return connect;
    }
    if (event == "DISCONNECT") {
        return disconnect;
    }
    return event == "CALL" ? call : other;
}

// At most nine digits. Four or more that begin with 0 are a phone number in the wrong column.
std::optional<int> readInteger(QByteArrayView text)
{
    text = text.trimmed();
    if (text.size() > 3 && text.front() == '0') {
        return std::nullopt;
    }
    if (text.isEmpty() || text.size() > 9) {
        return std::nullopt;
    }
    int value = 0;
    for (const char character : text) {
        if (character < '0' || character > '9') {
            return std::nullopt;
        }
        value = value * 10 + (character - '0');
    }
    return value;
}

std::optional<QString> presentText(QByteArrayView text)
{
    return text.isEmpty() ? std::nullopt : std::optional(textFromBox(text));
}

} // namespace

CallMonitorLineView CallMonitorLineView::parse(QByteArrayView line)
{
    const LineColumns columns = LineColumns::split(line);
    const Layout &layout = layoutOf(columns.at(1).trimmed());

    CallMonitorLineView view;
    view.time = BoxTime::parse(columns.at(0).trimmed());
    view.id = readInteger(columns.at(2));
    if (columns.count < layout.minimumColumns) {
        view.defect = LineDefect::TooFewColumns;
        return view;
    }
    if (!view.id) {
        view.defect = LineDefect::BadConnectionId;
        return view;
    }
    view.event = layout.event;
    if (layout.extension >= 0) {
        view.extension = readInteger(columns.at(layout.extension));
    }
    const auto number = [&columns](int column) {
        const QByteArrayView text = columns.at(column);
        return text.first(std::min(text.size(), longestNumber)); // so many lines of a flood would fill the history
    };
    if (layout.remote >= 0 && layout.remote < columns.count) {
        view.remote = number(layout.remote);
    }
    if (layout.local >= 0) {
        view.local = number(layout.local);
    }
    if (layout.trunk >= 0) {
        view.trunk = number(layout.trunk);
    }
    if (layout.duration >= 0) {
        view.duration = readInteger(columns.at(layout.duration));
    }
    return view;
}

CallMonitorLine CallMonitorLine::parse(QByteArrayView line)
{
    const CallMonitorLineView view = CallMonitorLineView::parse(line);
    CallMonitorLine result;
    static_cast<CallMonitorFacts &>(result) = view;
    if (view.remote) {
        result.remote = textFromBox(*view.remote);
    }
    result.local = presentText(view.local);
    result.trunk = presentText(view.trunk);
    result.raw = line.toByteArray();
    return result;
}

CallMonitorLine CallMonitorLine::broken(QByteArrayView line, LineDefect defect)
{
    const CallMonitorLineView view = CallMonitorLineView::parse(line);
    CallMonitorLine result;
    result.defect = defect;
    result.time = view.time;
    result.id = view.id;
    result.raw = line.toByteArray();
    return result;
}

QString textFromBox(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace Rufzeichen
