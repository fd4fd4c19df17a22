// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/synchronizer.h"

#include "core/sharing/incoming.h"
#include "core/sharing/parcel.h"
#include "core/sharing/shareaccess.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QThread>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(sharingLog, "rufzeichen.sharing", QtWarningMsg)

constexpr int fetchedAtOnce = 1000;
constexpr int sentAtOnce = 1000;
constexpr int firstAtOnce = 5000;
// Items that are written in one transaction: others who write wait for it, some ten milliseconds at most.
constexpr qsizetype writtenAtOnce = 100;
constexpr int forgottenAtOnce = 200; // calls
constexpr std::chrono::milliseconds betweenAttempts = 50ms; // to write while another program does
constexpr int mostAttempts = 60;
constexpr int mostRounds = 10; // of what others change all the time; the rest goes with the next exchange

} // namespace

Synchronizer::Synchronizer(ShareLink &link, HistoryDatabase &database, CallMatch::CanonicalNumber canonical,
                           const SyncNews &news)
    : m_link(link)
    , m_database(database)
    , m_canonical(std::move(canonical))
    , m_news(news)
{
}

std::optional<SyncTrouble> Synchronizer::begin()
{
    const ShareCheck found = judgeServer(m_link.ask("state", "{}"));
    if (found.failure) {
        return *found.failure;
    }
    m_server = found.server;
    const auto known = OutboxTable::position(m_database);
    // An older state of the server was brought back: what it lacks is told again.
    const bool isSetBack = known && !known->isEmpty() && known->first().position > m_server.sequence;
    const bool isBegun = known && write([&](HistoryTransaction &transaction) {
                             return (!isSetBack || OutboxTable::beginAgain(transaction))
                                 && OutboxTable::begin(transaction, m_server.share, m_server.secret);
                         });
    return isBegun ? readPosition() : HistoryTrouble();
}

std::optional<SyncTrouble> Synchronizer::exchange()
{
    const auto unsent = OutboxTable::unsentCount(m_database);
    m_done = 0;
    m_total = std::max<qint64>(0, m_server.sequence - m_position.position) + unsent.value_or(0);
    if (const auto trouble = fetchAll()) {
        return trouble;
    }
    if (m_server.rights == ShareRights::Read) {
        return std::nullopt;
    }
    const auto trouble = sendFirstCalls();
    return trouble ? trouble : sendChanges();
}

std::optional<SyncTrouble> Synchronizer::expire()
{
    QByteArray answer;
    const bool mayBeOld = m_server.keepDays > 0 && m_server.rights == ShareRights::ReadAndWrite;
    return mayBeOld ? ask("expire", "{}", answer) : std::nullopt;
}

std::optional<SyncTrouble> Synchronizer::fetchAll()
{
    qsizetype count = fetchedAtOnce;
    while (count == fetchedAtOnce) {
        const QJsonObject after {{"after"_L1, m_position.position}, {"most"_L1, fetchedAtOnce}};
        QByteArray answer;
        if (const auto trouble = ask("changes", QJsonDocument(after).toJson(QJsonDocument::Compact), answer)) {
            return trouble;
        }
        const auto items = SharedForm::readItems(answer);
        const bool areInOrder = items
            && std::is_sorted(items->begin(), items->end(), [](const SharedItem &one, const SharedItem &other) {
                                    return SharedForm::sequenceOf(one) < SharedForm::sequenceOf(other);
                                });
        if (!areInOrder || (!items->isEmpty() && SharedForm::sequenceOf(items->first()) <= m_position.position)) {
            return ShareFailure::Misbehaves;
        }
        count = items->size();
        if (const auto trouble = take(*items, Position::MovesOn)) {
            return trouble;
        }
        tellProgress(count);
    }
    return std::nullopt;
}

std::optional<SyncTrouble> Synchronizer::sendFirstCalls()
{
    for (;;) {
        const auto calls = Outgoing::firstCalls(m_database, m_position, firstAtOnce);
        if (!calls || calls->isEmpty()) {
            return calls ? std::nullopt : std::optional<SyncTrouble>(HistoryTrouble());
        }
        QList<QJsonObject> items;
        for (const SharedCall &call : *calls) {
            if (isKept(call)) {
                items.append(SharedForm::toJson(call, 0));
            }
        }
        StoreResult result;
        if (const auto trouble = store(items, result)) {
            return trouble;
        }
        const qint64 last = calls->constLast().stored.id;
        // What the server knows already, perhaps from another desk, goes the way of changes.
        const bool isNoted = write([&](HistoryTransaction &transaction) {
            return std::all_of(result.refused.begin(), result.refused.end(),
                               [&](const StoreResult::Name &name) {
                                   return OutboxTable::replace(transaction, name.first, name.second, {});
                               })
                && OutboxTable::setTold(transaction, last);
        });
        if (!isNoted) {
            return HistoryTrouble();
        }
        m_position.told = last;
        tellProgress(calls->size());
    }
}

// What was there before all began stays with this desk alone where the others would remove it at once, and so from
// here.
bool Synchronizer::isKept(const SharedCall &call) const
{
    const auto moment = call.stored.call.moment;
    return m_server.keepDays == 0 || (moment && moment->date().daysTo(QDate::currentDate()) < m_server.keepDays);
}

std::optional<SyncTrouble> Synchronizer::sendChanges()
{
    qint64 first = 0;
    for (int round = 0; round < mostRounds; ++round) {
        const auto changes = OutboxTable::unsent(m_database, sentAtOnce);
        if (!changes) {
            return HistoryTrouble();
        }
        if (changes->isEmpty()) {
            return std::nullopt;
        }
        // Only what is refused again and again is left in its place.
        const bool isLeft = changes->constFirst().id == first;
        first = changes->constFirst().id;
        round = isLeft ? round : 0;
        if (const auto trouble = send(*changes)) {
            return trouble;
        }
        tellProgress(changes->size());
    }
    return std::nullopt;
}

// What is new is stored at once. Of all else the server's state is looked at first.
std::optional<SyncTrouble> Synchronizer::send(const QList<UnsentChange> &changes)
{
    const auto there = Parcel::callsOf(m_database, changes);
    if (!there) {
        return HistoryTrouble();
    }
    QList<QJsonObject> items;
    QList<UnsentChange> stored;
    QList<UnsentChange> rest;
    for (const UnsentChange &change : changes) {
        const auto call = there->constFind(change.key);
        const bool isNew = change.base.kind == CommonBase::Kind::None;
        if (change.kind == ChangeKind::Forgotten) {
            items.append(SharedForm::toJson(ForgottenNumber {.hash = change.key}));
            stored.append(change);
        } else if (change.kind == ChangeKind::Call && isNew && call != there->cend()) {
            items.append(SharedForm::toJson(*call, 0));
            stored.append(change);
        } else {
            rest.append(change);
        }
    }
    StoreResult result;
    const auto trouble = store(items, result);
    if (trouble) {
        return trouble;
    }
    const auto isRefused = [&result](const UnsentChange &change) {
        return result.refused.contains({change.kind, change.key});
    };
    std::copy_if(stored.begin(), stored.end(), std::back_inserter(rest), isRefused);
    stored.removeIf(isRefused);
    const auto notDropped = drop(stored);
    return notDropped || rest.isEmpty() ? notDropped : sendAgain(rest);
}

std::optional<SyncTrouble> Synchronizer::sendAgain(const QList<UnsentChange> &changes)
{
    QByteArray answer;
    if (const auto trouble = ask("fetch", Parcel::namesOf(changes), answer)) {
        return trouble;
    }
    const auto known = SharedForm::readItems(answer);
    if (!known) {
        return ShareFailure::Misbehaves;
    }
    // Both are merged here, and the outbox then has what is left.
    if (const auto trouble = take(*known, Position::Stays)) {
        return trouble;
    }
    Parcel parcel(m_position, m_canonical);
    const bool isPacked
        = write([&](HistoryTransaction &transaction) { return parcel.pack(transaction, changes, *known); });
    StoreResult result;
    if (const auto trouble = isPacked ? store(parcel.items(), result) : HistoryTrouble()) {
        return trouble;
    }
    QList<UnsentChange> sent = parcel.changes();
    sent.removeIf([&result](const UnsentChange &change) {
        return result.refused.contains({change.kind, change.key});
    });
    return drop(sent);
}

std::optional<SyncTrouble> Synchronizer::store(const QList<QJsonObject> &items, StoreResult &result)
{
    if (items.isEmpty()) {
        return std::nullopt;
    }
    QByteArray answer;
    if (const auto trouble = ask("store", Parcel::jsonOf(items), answer)) {
        return trouble;
    }
    const auto read = SharedForm::readStoreResult(answer);
    if (!read) {
        return ShareFailure::Misbehaves;
    }
    result = *read;
    if (!result.invalid.empty()) {
        qCWarning(sharingLog, "The server refuses %zu changes for ever", result.invalid.size());
    }
    // What others have told of a number before it was forgotten came here after that: it is to be forgotten once
    // more.
    const bool isToComeBack = std::any_of(items.begin(), items.end(),
                                          [](const QJsonObject &item) { return item["kind"_L1] == "forgotten"_L1; });
    // Only this program has written since: there is nothing to fetch.
    const bool isAlone = result.first == m_position.position + 1 && result.last - result.first + 1 == result.stored;
    if (isAlone && !isToComeBack) {
        const bool isWritten = write([&result](HistoryTransaction &transaction) {
            return OutboxTable::setPosition(transaction, result.last);
        });
        m_position.position = isWritten ? result.last : m_position.position;
    }
    return std::nullopt;
}

std::optional<SyncTrouble> Synchronizer::ask(const QByteArray &function, const QByteArray &argument,
                                             QByteArray &answer)
{
    const ShareAnswer given = m_link.ask(function, argument);
    answer = given.json;
    return given.failure ? std::optional<SyncTrouble>(*given.failure) : std::nullopt;
}

std::optional<SyncTrouble> Synchronizer::take(const QList<SharedItem> &items, Position position)
{
    QList<SharedItem> some;
    for (auto item = items.begin(); item != items.end(); ++item) {
        some.append(*item);
        const bool isLast = item + 1 == items.end();
        const auto *forgotten = std::get_if<ForgottenNumber>(&*item);
        if (forgotten != nullptr || isLast || some.size() == writtenAtOnce) {
            const bool isWritten = takeSome(some, position) && (forgotten == nullptr || forget(*forgotten));
            if (!isWritten) {
                return HistoryTrouble();
            }
            some.clear();
        }
    }
    return std::nullopt;
}

bool Synchronizer::takeSome(const QList<SharedItem> &items, Position position)
{
    const qint64 reached = SharedForm::sequenceOf(items.constLast());
    QStringList remotes;
    const bool isWritten = write([&](HistoryTransaction &transaction) {
        Incoming incoming(transaction, m_position, m_canonical);
        // A number is forgotten afterwards, and again if that is cut off.
        const qint64 safe = std::holds_alternative<ForgottenNumber>(items.constLast()) ? reached - 1 : reached;
        const bool isTaken
            = incoming.take(items) && (position == Position::Stays || OutboxTable::setPosition(transaction, safe));
        remotes = incoming.newRemotes();
        return isTaken;
    });
    if (isWritten) {
        m_position.position = position == Position::Stays ? m_position.position : reached;
        m_news.written();
    }
    if (isWritten && !remotes.isEmpty()) {
        m_news.fetched(remotes);
    }
    return isWritten;
}

// Some hundred calls at once; which numbers these are is found out before anything is locked.
bool Synchronizer::forget(const ForgottenNumber &number)
{
    const auto remotes = Outgoing::remotesOf(m_database, number, m_position.secret, m_canonical);
    std::optional<int> removed = remotes ? std::optional(forgottenAtOnce) : std::nullopt;
    while (removed == forgottenAtOnce) {
        const bool isWritten = write([&](HistoryTransaction &transaction) {
            removed = Incoming(transaction, m_position, m_canonical).forget(*remotes, number.at, forgottenAtOnce);
            return removed.has_value();
        });
        removed = isWritten ? removed : std::nullopt;
    }
    const bool isOver = removed && write([this](HistoryTransaction &transaction) {
                            return OutboxTable::setPosition(transaction, m_position.position);
                        });
    m_news.written();
    return isOver;
}

std::optional<SyncTrouble> Synchronizer::drop(const QList<UnsentChange> &changes)
{
    const bool isWritten
        = changes.isEmpty() || write([&](HistoryTransaction &transaction) {
              return std::all_of(changes.begin(), changes.end(), [&transaction](const UnsentChange &change) {
                  return OutboxTable::drop(transaction, change);
              });
          });
    return isWritten ? std::nullopt : std::optional<SyncTrouble>(HistoryTrouble());
}

std::optional<SyncTrouble> Synchronizer::readPosition()
{
    const auto position = OutboxTable::position(m_database);
    if (!position || position->isEmpty()) {
        return HistoryTrouble();
    }
    m_position = position->first();
    return std::nullopt;
}

// Others write too, and a window must not wait for this: so this waits for them.
bool Synchronizer::write(const std::function<bool(HistoryTransaction &)> &change)
{
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        const std::optional<bool> written = m_database.inTransaction([&change](HistoryTransaction &transaction) {
            return change(transaction) ? std::optional(true) : std::nullopt;
        });
        if (written) {
            return true;
        }
        if (!m_database.wasLocked()) {
            return false;
        }
        QThread::msleep(betweenAttempts.count());
    }
    return false;
}

void Synchronizer::tellProgress(qint64 done)
{
    m_done += done;
    if (m_total > fetchedAtOnce) {
        m_news.progress(std::min(m_done, m_total), m_total);
    }
}

} // namespace Rufzeichen
