// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/calllistimporter.h"

#include "core/callmonitor/recordedreader.h"
#include "core/calls/callcandidates.h"
#include "core/calls/callreader.h"
#include "core/calls/callrow.h"
#include "core/calls/callwriter.h"
#include "core/calls/missedcall.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>
#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using CallMatch::Facts;
using CallMatch::Nearness;

namespace {

constexpr int mostTries = 100; // of HistoryDatabase::busyTimeout each: ten seconds

// So many are written at once. The next ones come later in time, or earlier, by more than two that may be the same.
constexpr qsizetype usualBatch = 2000;
constexpr qsizetype largestBatch = 20'000;
constexpr qsizetype none = -1;
constexpr qint64 margin = 3900; // seconds: the end of summer time, and what CallMatch takes for near

qint64 momentOf(const ListedCall &listed)
{
    return listed.stored.call.moment ? CallRow::seconds(*listed.stored.call.moment) : 0;
}

// A call of our own files has its key on all computers. Nothing that somebody has made up stands in for another call.
bool isOfOneTime(const Facts &one, const Facts &other)
{
    return !one.stamp || !other.stamp || std::abs(one.minute() - other.minute()) <= CallMatch::farthest;
}

std::optional<QList<StoredCall>> storedCalls(const HistoryDatabase &database, const QString &condition,
                                             const QVariantList &values)
{
    return database.rows(u"SELECT %1 FROM calls LEFT JOIN numbers ON numbers.id = calls.number WHERE %2"_s.arg(
                             CallRow::columns(), condition),
                         values, CallRow::of);
}

// Those around the times of a batch, which is in the order of time, and those with its keys.
std::optional<QList<StoredCall>> callsAround(const HistoryDatabase &database, const QList<ListedCall> &batch)
{
    constexpr qint64 gap = 6 * 3600; // seconds without calls of the batch that are worth another question
    QList<StoredCall> calls;
    QJsonArray keys;
    QList<qint64> moments;
    for (const ListedCall &listed : batch) {
        if (listed.stored.call.moment) {
            moments.append(momentOf(listed));
        }
        if (!listed.stored.call.key.isEmpty()) {
            keys.append(listed.stored.call.key);
        }
    }
    std::sort(moments.begin(), moments.end());
    for (auto first = moments.cbegin(); first != moments.cend();) {
        const auto end
            = std::adjacent_find(first, moments.cend(), [](qint64 one, qint64 next) { return next - one > gap; });
        const auto last = end == moments.cend() ? std::prev(end) : end;
        const qint64 from = *first - margin;
        const qint64 until = *last + margin;
        const auto found = storedCalls(
            database, u"day BETWEEN ? AND ? AND moment BETWEEN ? AND ? ORDER BY day, moment, calls.id"_s,
            {CallRow::dayNumber(CallRow::time(from).date()), CallRow::dayNumber(CallRow::time(until).date()), from,
             until});
        if (!found) {
            return std::nullopt;
        }
        calls += *found;
        first = std::next(last);
    }
    if (!keys.isEmpty()) {
        const auto found = storedCalls(database, u"key IN (SELECT value FROM json_each(?))"_s,
                                       {QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact))});
        if (!found) {
            return std::nullopt;
        }
        QSet<qint64> known;
        for (const StoredCall &each : std::as_const(calls)) {
            known.insert(each.id);
        }
        for (const StoredCall &each : *found) {
            if (!known.contains(each.id)) {
                calls.append(each);
            }
        }
    }
    return calls;
}

// What only that history knows of the call stays there: its row, its entry in the box's list, and that it runs.
ListedCall callOfHistory(const SqlRow &row)
{
    ListedCall listed {
        .stored = CallRow::of(row), .tellsSeen = true, .arrived = CallRow::day(row.integer(CallRow::columnCount))};
    listed.stored.id = 0;
    listed.stored.boxCall = {};
    Call &call = listed.stored.call;
    if (call.phase != CallPhase::Ended) {
        call.phase = CallPhase::Ended;
        call.outcome = CallOutcome::Lost;
    }
    call.connectionId = {};
    return listed;
}

} // namespace

CallListImporter::CallListImporter(HistoryDatabase &database, CallMatch::CanonicalNumber canonical)
    : m_database(database)
    , m_canonical(std::move(canonical))
    , m_now(QDateTime::currentDateTime())
    , m_keyPrefix(randomKeyPrefix())
{
}

// There is time to wait for another writer: nobody looks at this thread. Nothing of the file is read before.
bool CallListImporter::read(QIODevice &file, const QString &name, const CallFileForm &form, const Proceed &proceed)
{
    m_file = {};
    int tries = 0;
    bool hasBegun = false;
    std::optional<CallImportResult> brought;
    do {
        brought = m_database.inTransaction([&](HistoryTransaction &transaction) {
            hasBegun = true;
            return readAll(transaction, file, name, form, proceed);
        });
    } while (!hasBegun && m_database.wasLocked() && ++tries < mostTries);
    if (brought) {
        m_result.add(*brought);
        return true;
    }
    if (m_file.cancelled) {
        m_result.cancelled = true;
        return false;
    }
    if (!m_file.unknownFiles.isEmpty() || !m_file.largeFiles.isEmpty()) {
        m_result.add({.unknownFiles = m_file.unknownFiles, .largeFiles = m_file.largeFiles});
        return true;
    }
    m_result.failedFile = m_file.failure.isEmpty() ? QString() : name;
    m_result.failure = m_file.failure.isEmpty() ? m_database.failure() : m_file.failure;
    return false;
}

// Nothing: m_file says why, else the database does.
std::optional<CallImportResult> CallListImporter::readAll(HistoryTransaction &transaction, QIODevice &file,
                                                          const QString &name, const CallFileForm &form,
                                                          const Proceed &proceed)
{
    if (!beginFile(transaction.database())) {
        return std::nullopt;
    }
    CallFileReader reader(form);
    bool isWritten = true;
    const auto take = [&](const ListedCall &listed) { isWritten = isWritten && add(transaction, listed); };
    QByteArray piece(RecordedReader::pieceSize, Qt::Uninitialized);
    qint64 size = 0;
    do {
        size = file.read(piece.data(), piece.size());
        reader.feed(QByteArrayView(piece.constData(), std::max<qint64>(size, 0)), take);
        m_file.cancelled = size > 0 && !proceed(size);
    } while (size > 0 && isWritten && !m_file.cancelled);
    if (size < 0) {
        m_file.failure = file.errorString();
    }
    if (size != 0 || !isWritten) {
        return std::nullopt;
    }
    reader.finish(take);
    if (!isWritten || !writeBatch(transaction)) {
        return std::nullopt;
    }
    if (!reader.isUsable()) {
        (reader.isTooLarge() ? m_file.largeFiles : m_file.unknownFiles).append(name);
        return std::nullopt;
    }
    m_file.lines = reader.rows();
    m_file.unreadable = reader.unreadable();
    return m_file;
}

bool CallListImporter::beginFile(const HistoryDatabase &database)
{
    m_batch.clear();
    m_taken.clear();
    m_told.clear();
    m_locals.clear();
    const auto locals = CallReader(database).unsortedLocals();
    for (const QString &local : locals.value_or(QStringList())) {
        m_locals.insert(comparable(local), local);
    }
    return locals.has_value();
}

bool CallListImporter::add(HistoryTransaction &transaction, const ListedCall &listed)
{
    const bool isWritten = !isEnough(listed) || writeBatch(transaction);
    m_batch.append(listed);
    return isWritten;
}

bool CallListImporter::isEnough(const ListedCall &next) const
{
    const bool isGap = !m_batch.isEmpty() && std::abs(momentOf(next) - momentOf(m_batch.constLast())) > margin;
    return m_batch.size() >= largestBatch || (m_batch.size() >= usualBatch && isGap);
}

bool CallListImporter::take(const HistoryDatabase &other, const Proceed &proceed)
{
    m_file = {};
    bool isWritten = beginFile(m_database);
    const QString sql = u"SELECT %1, arrived FROM calls LEFT JOIN numbers ON numbers.id = calls.number "
                        "ORDER BY day, moment, calls.id"_s.arg(CallRow::columns());
    const bool isRead = other.visit(sql, {}, [&](const SqlRow &row) {
        const ListedCall listed = callOfHistory(row);
        if (isWritten && !m_file.cancelled && isEnough(listed)) {
            const qsizetype size = m_batch.size();
            isWritten = writeAlone();
            m_file.cancelled = !proceed(size);
        }
        if (isWritten && !m_file.cancelled) {
            m_batch.append(listed);
        }
    });
    const bool isTaken = isRead && isWritten && (m_file.cancelled || writeAlone());
    if (!isTaken) {
        m_file.failure = isRead ? m_database.failure() : other.failure();
    }
    m_result = m_file;
    return isTaken && !m_file.cancelled;
}

bool CallListImporter::writeAlone()
{
    int tries = 0;
    bool hasBegun = false;
    bool isWritten = false;
    do {
        isWritten = m_database
                        .inTransaction([&](HistoryTransaction &transaction) {
                            hasBegun = true;
                            return writeBatch(transaction) ? std::optional(true) : std::nullopt;
                        })
                        .has_value();
    } while (!hasBegun && m_database.wasLocked() && ++tries < mostTries);
    return isWritten;
}

bool CallListImporter::writeBatch(HistoryTransaction &transaction)
{
    QList<ListedCall> batch = std::exchange(m_batch, {});
    if (!batch.isEmpty() && momentOf(batch.constFirst()) > momentOf(batch.constLast())) {
        std::reverse(batch.begin(), batch.end()); // the newest came first
    }
    const auto stored = callsAround(transaction.database(), batch);
    if (!stored) {
        return false;
    }
    m_keys.clear();
    for (const StoredCall &each : *stored) {
        m_keys.insert(each.call.key);
    }
    const QList<std::optional<StoredCall>> known = match(batch, *stored);
    CallWriter writer(transaction);
    QList<std::pair<QString, Party>> parties;
    for (qsizetype each = 0; each < batch.size(); ++each) {
        const std::optional<StoredCall> written
            = known[each] ? writeKnown(writer, batch[each], *known[each]) : writeNew(writer, batch[each]);
        if (!written) {
            return false;
        }
        m_taken.insert(known[each] ? known[each]->id : transaction.lastId());
        parties.append({written->call.remote.value_or(QString()), batch[each].stored.party});
    }
    return writeParties(writer, parties);
}

// The calls of the history that those of the batch are, as far as it has them.
QList<std::optional<StoredCall>> CallListImporter::match(const QList<ListedCall> &batch,
                                                         const QList<StoredCall> &stored)
{
    const CallMatch::CanonicalNumber canonical = [this](const QString &number) { return canonicalOf(number); };
    CallCandidates candidates;
    QHash<QString, qsizetype> byKey;
    for (qsizetype place = 0; place < stored.size(); ++place) {
        byKey.insert(stored[place].call.key, place);
        if (!m_taken.contains(stored[place].id)) {
            candidates.add(place, CallMatch::factsOf(stored[place], {}, canonical));
        }
    }
    QList<Facts> facts;
    QList<std::optional<qsizetype>> found;
    for (const ListedCall &listed : batch) {
        facts.append(CallMatch::factsOf(listed.stored, listed.origin, canonical));
        const qsizetype same = byKey.value(listed.stored.call.key, none);
        const bool isSame
            = same != none && isOfOneTime(facts.constLast(), CallMatch::factsOf(stored[same], {}, canonical));
        found.append(isSame ? std::optional(same) : std::nullopt);
        candidates.drop(isSame ? same : none);
    }
    for (const Nearness nearness : {Nearness::Alike, Nearness::SameTime, Nearness::Near}) {
        for (qsizetype each = 0; each < batch.size(); ++each) {
            if (!found[each]) {
                found[each] = candidates.take(facts[each], nearness);
            }
        }
    }
    QList<std::optional<StoredCall>> known;
    for (const std::optional<qsizetype> &place : std::as_const(found)) {
        known.append(place ? std::optional(stored[*place]) : std::nullopt);
    }
    return known;
}

// The latest name of a number is that of now: it comes first, and stays.
bool CallListImporter::writeParties(CallWriter &writer, const QList<std::pair<QString, Party>> &parties)
{
    return std::all_of(parties.crbegin(), parties.crend(), [&](const auto &each) {
        if (each.first.isEmpty() || each.second == Party() || m_told.contains(each.first)) {
            return true;
        }
        m_told.insert(each.first);
        return writer.fillParty(each.first, each.second);
    });
}

std::optional<StoredCall> CallListImporter::writeNew(CallWriter &writer, const ListedCall &listed)
{
    StoredCall stored = listed.stored;
    QString &key = stored.call.key;
    if (key.isEmpty() || m_keys.contains(key)) {
        key = m_keyPrefix + u'-' + QString::number(++m_keysMade);
    }
    m_keys.insert(key);
    if (stored.source == CallSource::Box && stored.call.local) {
        stored.call.local = usualSpelling(*stored.call.local);
    }
    stored.party = {};
    ++m_file.calls;
    ++m_file.added;
    const QDateTime arrival = listed.arrived.isValid() ? listed.arrived.startOfDay() : m_now;
    return writer.restore(stored, arrival) ? std::optional(stored) : std::nullopt;
}

std::optional<StoredCall> CallListImporter::writeKnown(CallWriter &writer, const ListedCall &listed,
                                                       const StoredCall &known)
{
    ++m_file.calls;
    ++m_file.known;
    if (known.call.phase != CallPhase::Ended) { // its own end is still to be heard
        return known;
    }
    StoredCall other = listed.stored;
    if (other.source == CallSource::Box && other.call.local) {
        other.call.local = usualSpelling(*other.call.local);
    }
    StoredCall better = CallMatch::combined(known, other);
    const bool isMissedNoMore = isMissed(known.call, {}) && !isMissed(better.call, {});
    better.seen = known.seen || (listed.tellsSeen && other.seen) || isMissedNoMore;
    better.settled = known.settled || (listed.tellsSeen && other.settled) || isMissedNoMore;
    return better == known || writer.replace(better) ? std::optional(better) : std::nullopt;
}

// So that all calls of an own number are found by it.
QString CallListImporter::usualSpelling(const QString &local)
{
    return m_locals.value(comparable(local), local);
}

QString CallListImporter::comparable(const QString &number)
{
    return CallListMatch::comparable(number, [this](const QString &each) { return canonicalOf(each); });
}

QString CallListImporter::canonicalOf(const QString &number)
{
    constexpr qsizetype most = 100'000;
    const auto known = m_canonicals.constFind(number);
    if (known != m_canonicals.constEnd()) {
        return *known;
    }
    if (m_canonicals.size() >= most) {
        m_canonicals.clear();
    }
    return *m_canonicals.insert(number, m_canonical(number));
}

} // namespace Rufzeichen
