// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callcandidates.h"

namespace Rufzeichen {

using CallMatch::Facts;
using CallMatch::Nearness;

namespace {

// In place of the hash of a number: any call of that minute, and those of which the number is not told.
constexpr size_t any = 0;
constexpr size_t notTold = 1;

} // namespace

void CallCandidates::add(qsizetype place, const Facts &facts)
{
    m_facts.insert(place, facts);
    const QList<size_t> hashes = hashesOf(facts) << any;
    for (const size_t hash : hashes) {
        m_places[{facts.minute(), hash}].append(place);
    }
}

std::optional<qsizetype> CallCandidates::take(const Facts &facts, Nearness nearness)
{
    if (m_places.isEmpty() || !facts.stamp) {
        return std::nullopt;
    }
    QList<size_t> hashes = hashesOf(facts);
    if (nearness != Nearness::Alike) {
        hashes = facts.remote ? hashes << notTold : QList {any};
    }
    const qint64 reach = nearness == Nearness::Near ? CallMatch::farthest : 0;
    for (qint64 minute = facts.minute() - reach; minute <= facts.minute() + reach; ++minute) {
        for (const size_t hash : hashes) {
            if (const auto found = takeFrom({minute, hash}, facts, nearness)) {
                return found;
            }
        }
    }
    return std::nullopt;
}

std::optional<qsizetype> CallCandidates::takeFrom(const Key &key, const Facts &facts, Nearness nearness)
{
    const auto found = m_places.find(key);
    if (found == m_places.end()) {
        return std::nullopt;
    }
    for (qsizetype each = 0; each < found->size();) {
        const qsizetype place = found->at(each);
        const bool isTaken = m_taken.contains(place);
        const bool isSame = !isTaken && CallMatch::isSame(facts, m_facts[place], nearness);
        if (isTaken || isSame) {
            found->removeAt(each); // so that those that were taken are not looked at again and again
        } else {
            ++each;
        }
        if (isSame) {
            m_taken.insert(place);
            return place;
        }
    }
    return std::nullopt;
}

QList<size_t> CallCandidates::hashesOf(const Facts &facts) const
{
    if (!facts.remote) {
        return {notTold};
    }
    QList<size_t> hashes {qHash(*facts.remote), m_numbers.hash(facts.writtenRemote)};
    if (!facts.origin.isEmpty()) {
        hashes.append(qHash(facts.origin));
    }
    return hashes;
}

} // namespace Rufzeichen
