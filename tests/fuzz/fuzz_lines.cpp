// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/anonymizer.h"
#include "core/callmonitor/lineframer.h"
#include "core/callmonitor/recordedreader.h"
#include "core/calls/callcounter.h"
#include "core/calls/calltracker.h"

#include <QList>

using namespace Rufzeichen;

namespace {

void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

// The lines of a stream that comes in pieces of this size, those that are too long among them, and the rest.
QList<QByteArray> framed(QByteArrayView stream, qsizetype piece)
{
    LineFramer framer;
    QList<QByteArray> lines;
    for (qsizetype begin = 0; begin < stream.size(); begin += piece) {
        const QByteArray bytes = stream.sliced(begin, std::min(piece, stream.size() - begin)).toByteArray();
        framer.feed(bytes, [&lines](QByteArrayView line, LineFramer::Completeness) {
            require(!line.isEmpty() && line.size() <= LineFramer::maximumLength);
            lines.append(line.toByteArray());
        });
    }
    framer.finish([&lines](QByteArrayView line, LineFramer::Completeness) { lines.append(line.toByteArray()); });
    return lines;
}

void hideNumbers(const CallMonitorLine &line, const Anonymizer &anonymizer)
{
    const CallMonitorLine hidden = anonymizer.line(line);
    require(anonymizer.line(hidden) == hidden);
}

} // namespace

/**
 * A stream of bytes as it may come from the network: the first byte says how large its pieces are. However it is cut,
 * the lines are the same; each line can be parsed, hidden, counted and tracked, and counting and tracking agree.
 */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1) {
        return 0;
    }
    const QByteArrayView stream(data + 1, static_cast<qsizetype>(size) - 1);
    const QList<QByteArray> lines = framed(stream, std::max<qsizetype>(stream.size(), 1));
    require(framed(stream, 1 + data[0]) == lines);

    static const Anonymizer masking(Masking::Masked);
    static const Anonymizer pseudonyms(Masking::Pseudonymous, "key");
    CallTracker tracker;
    CallCounter counter;
    StampClock clock;
    quint64 ended = 0;
    for (const QByteArray &bytes : lines) {
        const QByteArray recorded = recordedLine(bytes).value_or(QByteArrayView()).toByteArray();
        const CallMonitorLine line = CallMonitorLine::parse(recorded);
        require(line.raw == recorded);
        hideNumbers(line, masking);
        hideNumbers(line, pseudonyms);
        hideNumbers(CallMonitorLine::broken(recorded, LineDefect::CutOff), masking);
        const auto view = CallMonitorLineView::parse(recorded);
        counter.count(view, CallParty(view.remote.value_or(QByteArrayView())));
        for (const Call &call : tracker.process(line, clock.at(line.time))) {
            ended += call.outcome ? 1 : 0;
        }
    }
    require(counter.counts().calls == ended + static_cast<quint64>(tracker.running().size()));
    return 0;
}
