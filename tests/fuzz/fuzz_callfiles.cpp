// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/callfilereader.h"
#include "core/callfiles/formulaguard.h"
#include "core/calls/callmatch.h"

using namespace Rufzeichen;

namespace {

void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

bool isShort(const std::optional<QString> &number)
{
    return !number || number->size() <= ListLimits::longestNumber;
}

void check(const ListedCall &listed)
{
    const Call &call = listed.stored.call;
    require(call.phase == CallPhase::Ended && call.outcome.has_value());
    require(isShort(call.remote) && isShort(call.local) && isShort(call.trunk) && isShort(listed.origin));
    require(listed.stored.party.name.size() <= ListLimits::longestName);
    require(listed.stored.device.size() <= ListLimits::longestName);
    require(call.duration.value_or(0) >= 0 && call.duration.value_or(0) <= ListLimits::longestDuration);
    for (const std::optional<BoxTime> &time : {call.started, call.connected, call.ended, call.moment}) {
        require(!time || time->date().isValid());
    }
    require(unguarded(guarded(listed.stored.party.name)) == listed.stored.party.name);
    const auto asItIs = [](const QString &number) { return number; };
    const CallMatch::Facts facts = CallMatch::factsOf(listed.stored, listed.origin, asItIs);
    require(!facts.stamp || CallMatch::isSame(facts, facts, CallMatch::Nearness::Alike));
    require(CallMatch::combined(listed.stored, listed.stored).call.outcome == call.outcome);
}

qint64 callsIn(const QByteArrayView bytes, const CallFileForm &form, qsizetype piece)
{
    CallFileReader reader(form);
    qint64 calls = 0;
    const auto take = [&calls](const ListedCall &call) {
        ++calls;
        check(call);
    };
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        reader.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)), take);
    }
    reader.finish(take);
    require(calls + reader.unreadable() == reader.rows());
    return calls;
}

} // namespace

/** A list of calls in any of its forms: what is read of it holds to its bounds, however the file comes in pieces. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const CallFileForm form = callFileForm(bytes);
    if (form.kind != CallFileKind::Lines && !bytes.isEmpty()) {
        const qint64 calls = callsIn(bytes, form, bytes.size());
        require(calls == callsIn(bytes, form, 1 + bytes.size() / 3));
    }
    return 0;
}
