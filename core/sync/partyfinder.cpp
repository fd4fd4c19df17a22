// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/partyfinder.h"

#include "core/calls/callhistory.h"
#include "core/sync/phonebookstore.h"

#include <chrono>
#include <utility>

namespace Rufzeichen {

using namespace std::chrono_literals;

namespace {

// To load what knows all places makes the machine busy: not while a notification is on its way.
constexpr auto untilShown = 300ms;
constexpr auto untilUnlocked = 1s; // another program writes: that takes a moment
constexpr qsizetype atOnce = 200; // numbers: a few milliseconds

// Only these have one.
bool mayHavePlace(NumberKind kind)
{
    return kind == NumberKind::Fixed || kind == NumberKind::Unknown;
}

} // namespace

PartyFinder::PartyFinder(CallHistory &history, const PhonebookStore &store, NumberReader &numbers, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_store(store)
    , m_numbers(numbers)
{
    connect(&m_loading, &QFutureWatcher<void>::finished, this, [this] { m_next.start(0ms); });
    connect(&m_next, &QTimer::timeout, this, [this] {
        m_next.setInterval(0);
        if (!m_places.isEmpty() && !m_knowsPlaces) {
            loadPlaces();
        } else if (!m_places.isEmpty()) {
            findNextPlace();
        } else if (!m_remotes.isEmpty()) {
            findSome();
        } else {
            m_placesAreOld = false;
            m_next.stop();
        }
    });
}

PartyFinder::~PartyFinder() = default;

void PartyFinder::findName(const QString &remote)
{
    const auto match = m_store.directory().lookup(m_numbers.number(remote));
    if (match) {
        const std::optional<Party> before = m_history.reader().party(remote);
        Party party = before.value_or(Party());
        party.name = match->name;
        if (party.kind == NumberKind::Unknown) {
            party.kind = m_numbers.number(remote).kind();
        }
        if (before && party != *before) { // nearly never: each change of a call comes here
            if (!m_history.setParties({{remote, party}})) {
                m_remotes.append(remote);
                m_next.start(untilUnlocked);
            }
        }
    }
}

QString PartyFinder::place(const QString &remote)
{
    const PhoneNumber number = m_numbers.number(remote);
    return mayHavePlace(number.kind()) ? m_numbers.facts(number).place : QString();
}

void PartyFinder::findPlace(const QString &remote)
{
    if (!m_placesAsked.contains(remote) && mayHavePlace(m_numbers.number(remote).kind())
        && m_history.reader().party(remote).value_or(Party()).place.isEmpty()) {
        m_placesAsked.insert(remote);
        m_places.append(remote);
        if (!m_next.isActive()) {
            m_next.start(untilShown);
        }
    }
}

// Else the next call would be told of only after that.
void PartyFinder::loadPlaces()
{
    m_knowsPlaces = true;
    m_next.stop();
    m_loading.setFuture(m_numbers.prepare());
}

void PartyFinder::findNextPlace()
{
    const QString remote = m_places.takeFirst();
    const NumberFacts facts = m_numbers.facts(m_numbers.number(remote));
    const std::optional<Party> before = m_history.reader().party(remote);
    Party party = before.value_or(Party());
    party.place = facts.place;
    party.kind = facts.kind;
    if (before && party != *before && !write({{remote, party}})) {
        m_places.append(remote);
    }
}

void PartyFinder::findAll()
{
    m_placesAsked.clear();
    m_remotes = m_history.reader().remotes().value_or(QStringList());
    m_next.start(0ms);
}

void PartyFinder::find(const QStringList &remotes)
{
    m_remotes += remotes;
    if (m_knowsPlaces) {
        m_next.start(0ms);
    } else {
        loadPlaces();
    }
}

void PartyFinder::translatePlaces()
{
    m_placesAreOld = true;
    findAll();
}

// Foreign numbers get their place when they ring: the library is not loaded for those that will never have one.
void PartyFinder::findSome()
{
    QList<std::pair<QString, Party>> found;
    for (qsizetype count = 0; count < atOnce && !m_remotes.isEmpty(); ++count) {
        const QString remote = m_remotes.takeLast();
        const PhoneNumber number = m_numbers.number(remote);
        const std::optional<Party> before = m_history.reader().party(remote);
        Party party = before.value_or(Party());
        if (const auto match = m_store.directory().lookup(number)) {
            party.name = match->name;
        }
        if (party.place.isEmpty() && number.kind() == NumberKind::Fixed && !m_placesAsked.contains(remote)) {
            m_placesAsked.insert(remote);
            party.place = m_numbers.facts(number).place;
        } else if (m_placesAreOld && !party.place.isEmpty()) {
            const QString place = m_numbers.facts(number).place;
            party.place = place.isEmpty() ? party.place : place;
        }
        if (party.kind == NumberKind::Unknown) {
            party.kind = number.kind();
        }
        if (before && party != *before) {
            found.append({remote, party});
        }
    }
    if (!write(found)) {
        for (const auto &[remote, party] : std::as_const(found)) {
            m_placesAsked.remove(remote);
            m_remotes.append(remote);
        }
    }
}

// Where that can't be done now, there is time until the next attempt.
bool PartyFinder::write(const QList<std::pair<QString, Party>> &found)
{
    const bool written = found.isEmpty() || m_history.setParties(found);
    if (!written) {
        m_next.start(untilUnlocked);
        return false;
    }
    for (const auto &[remote, party] : found) {
        Q_EMIT partyFound(remote);
    }
    return true;
}

} // namespace Rufzeichen
