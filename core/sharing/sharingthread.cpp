// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/sharingthread.h"

#include "core/background.h"
#include "core/callmonitor/reconnectbackoff.h"
#include "core/calls/historydatabase.h"
#include "core/calls/outboxtable.h"
#include "core/sharing/shareaccess.h"
#include "core/sharing/synchronizer.h"

#include <QElapsedTimer>
#include <QList>
#include <QLockFile>
#include <QObject>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Time = std::chrono::milliseconds;

constexpr Time patience = 2s; // with the thread, at the end
constexpr Time proven = 10s;
constexpr Time afterRefusal = 60s; // a wrong password, or an old program, seldom gets right by itself
constexpr Time whileOthersWork = 10s;
constexpr Time afterTrouble = 1s; // of the own file
constexpr Time untilNextExpiry = 24h;
constexpr Time betweenProgress = 100ms;

bool passesSoon(ShareFailure failure)
{
    return failure != ShareFailure::WrongLogin && failure != ShareFailure::Newer && failure != ShareFailure::NotSetUp
        && failure != ShareFailure::NoDatabase && failure != ShareFailure::Denied;
}

} // namespace

/** What both threads know. */
struct SharingThread::Desk {
    std::mutex mutex {};
    std::condition_variable told {}; // of all that follows
    bool isEnding = false;
    bool isOver = false;
    bool isWoken = false;
    std::stop_source connecting {}; // ends an attempt to
    ShareLink *link = nullptr; // while there is one
    QList<ClaimWish> wishes {};
    QObject *receiver = nullptr;
    SharingEvents events {};

    /** Calls @p event in the thread of the receiver, if that still wants it. */
    template <typename Event> void tell(const std::shared_ptr<Desk> &self, Event event)
    {
        const std::lock_guard lock(mutex);
        if (!isEnding) {
            runLater(receiver, [self, event] {
                if (!self->isEnding) { // set in this thread
                    event(self->events);
                }
            });
        }
    }

    /** Waits so long, or until something is to be done. */
    void pause(Time atMost)
    {
        std::unique_lock lock(mutex);
        told.wait_for(lock, atMost, [this] { return isEnding || !wishes.isEmpty(); });
    }
};

/** What the thread does. */
class SharingThread::Work
{
public:
    Work(SharingJob job, std::shared_ptr<Desk> desk)
        : m_job(std::move(job))
        , m_desk(std::move(desk))
        , m_lock(m_job.history + u".sharing"_s)
        , m_database(m_job.history)
        , m_backoff(proven)
    {
        m_clock.start();
        m_lock.setStaleLockTime(0ms); // that of a program that has gone is seen by its process
    }

    void run()
    {
        m_backoff.restart(now());
        while (!isEnding()) {
            tell(ShareState::Phase::Connecting);
            m_backoff.noteTry(now());
            const std::optional<ShareFailure> failure = serve();
            refuseWishes(failure.value_or(ShareFailure::Network));
            if (!isEnding()) {
                m_state.failure = failure;
                tell(ShareState::Phase::Waiting);
                const Time delay = m_backoff.noteEnd(now());
                m_desk->pause(!failure                   ? whileOthersWork
                                  : passesSoon(*failure) ? delay
                                                         : std::max(delay, afterRefusal));
            }
        }
    }

private:
    // Until the connection ends. Nothing: another program does this.
    std::optional<ShareFailure> serve()
    {
        if (!m_lock.isLocked() && !m_lock.tryLock(0ms)) {
            return std::nullopt;
        }
        ShareLibrary *const library = loadShareLibrary(m_job.library);
        if (library == nullptr) {
            return ShareFailure::NoLibrary;
        }
        const ShareConnection connection = library->connect(m_job.address, m_desk->connecting.get_token());
        if (!connection.link) {
            return connection.failure.value_or(ShareFailure::Network);
        }
        setLink(connection.link.get());
        const ShareFailure failure = serve(*connection.link);
        setLink(nullptr);
        return failure;
    }

    ShareFailure serve(ShareLink &link)
    {
        std::optional<ShareFailure> failure;
        std::unique_ptr<Synchronizer> synchronizer;
        while (!failure && !isEnding()) {
            if (!m_database.isOpen() || !m_database.isInPlace()) { // somebody may have repaired it
                synchronizer.reset();
                static_cast<void>(m_database.open(BrokenFile::Kept));
            }
            failure = synchronizer ? std::nullopt : begin(link, synchronizer);
            if (!failure && synchronizer) {
                failure = exchange(link, *synchronizer);
            }
        }
        return failure.value_or(ShareFailure::Network);
    }

    std::optional<ShareFailure> begin(ShareLink &link, std::unique_ptr<Synchronizer> &synchronizer)
    {
        synchronizer = std::make_unique<Synchronizer>(
            link, m_database, m_job.canonical,
            SyncNews {.progress = [this](qint64 done, qint64 total) { tellProgress(done, total); },
                      .written = [this] { m_desk->tell(m_desk, [](const SharingEvents &to) { to.written(); }); },
                      .fetched =
                          [this](const QStringList &remotes) {
                              m_desk->tell(m_desk, [remotes](const SharingEvents &to) { to.fetched(remotes); });
                          }});
        const auto trouble = synchronizer->begin();
        if (trouble && std::holds_alternative<HistoryTrouble>(*trouble)) {
            synchronizer.reset(); // it is tried again
            m_desk->pause(afterTrouble);
            return std::nullopt;
        }
        if (!trouble) {
            m_backoff.noteConnection(now());
            m_backoff.noteLine();
        }
        return trouble ? std::optional(std::get<ShareFailure>(*trouble)) : std::nullopt;
    }

    std::optional<ShareFailure> exchange(ShareLink &link, Synchronizer &synchronizer)
    {
        auto trouble = synchronizer.exchange();
        if (!trouble && now() >= m_nextExpiry) {
            trouble = synchronizer.expire();
            m_nextExpiry = now() + untilNextExpiry;
        }
        if (trouble && std::holds_alternative<ShareFailure>(*trouble)) {
            return std::get<ShareFailure>(*trouble);
        }
        m_state.failure.reset();
        m_state.lastContact = QDateTime::currentDateTimeUtc();
        tell(trouble ? ShareState::Phase::Sending : ShareState::Phase::InStep);
        if (trouble) {
            m_desk->pause(afterTrouble);
            return std::nullopt;
        }
        return answerWishes(link) ? std::nullopt : waitForNews(link);
    }

    // Nothing: there is something to be done.
    std::optional<ShareFailure> waitForNews(ShareLink &link)
    {
        for (;;) {
            const ShareLink::News news = link.wait(std::max(0ms, m_nextExpiry - now()));
            const bool isWoken = takeWaking();
            if (news == ShareLink::News::Ended) {
                return ShareFailure::Network;
            }
            const bool isOwn = news == ShareLink::News::Woken || isWoken;
            // What woke this may be nothing that is shared: the server need not hear of it.
            if (!isOwn || news == ShareLink::News::Changes || isEnding() || hasWork()) {
                return std::nullopt;
            }
        }
    }

    bool hasWork() { return hasWishes() || OutboxTable::unsentCount(m_database).value_or(1) > 0; }

    bool hasWishes() const
    {
        const std::lock_guard lock(m_desk->mutex);
        return !m_desk->wishes.isEmpty();
    }

    bool takeWaking()
    {
        const std::lock_guard lock(m_desk->mutex);
        return std::exchange(m_desk->isWoken, false);
    }

    // Returns whether there were any: what they have changed is to be fetched.
    bool answerWishes(ShareLink &link)
    {
        const QList<ClaimWish> wishes = takeWishes();
        for (const ClaimWish &wish : wishes) {
            answerWish(askClaim(link, wish));
        }
        return !wishes.isEmpty();
    }

    void refuseWishes(ShareFailure failure)
    {
        const QList<ClaimWish> wishes = takeWishes();
        for (const ClaimWish &wish : wishes) {
            answerWish({.wish = wish, .failure = failure});
        }
    }

    QList<ClaimWish> takeWishes()
    {
        const std::lock_guard lock(m_desk->mutex);
        return std::exchange(m_desk->wishes, {});
    }

    void answerWish(const ClaimAnswer &answer)
    {
        m_desk->tell(m_desk, [answer](const SharingEvents &to) { to.claimed(answer); });
    }

    void tellProgress(qint64 done, qint64 total)
    {
        if (now() - m_lastProgress >= betweenProgress) {
            m_lastProgress = now();
            m_state.done = done;
            m_state.total = total;
            tell(ShareState::Phase::Sending);
        }
    }

    void tell(ShareState::Phase phase)
    {
        m_state.phase = phase;
        const bool isSending = phase == ShareState::Phase::Sending;
        m_state.done = isSending ? m_state.done : 0;
        m_state.total = isSending ? m_state.total : 0;
        m_state.waiting = isSending ? m_state.total - m_state.done
            : m_database.isOpen()   ? OutboxTable::unsentCount(m_database).value_or(0)
                                    : 0;
        if (m_told != m_state) {
            m_told = m_state;
            m_desk->tell(m_desk, [state = m_state](const SharingEvents &to) { to.stateChanged(state); });
        }
    }

    void setLink(ShareLink *link)
    {
        const std::lock_guard lock(m_desk->mutex);
        m_desk->link = link;
        if (link != nullptr && m_desk->isEnding) {
            link->abandon();
        }
    }

    [[nodiscard]] bool isEnding() const
    {
        const std::lock_guard lock(m_desk->mutex);
        return m_desk->isEnding;
    }

    [[nodiscard]] Time now() const { return Time(m_clock.elapsed()); }

    const SharingJob m_job;
    const std::shared_ptr<Desk> m_desk;
    QLockFile m_lock;
    HistoryDatabase m_database;
    ReconnectBackoff m_backoff;
    QElapsedTimer m_clock;
    ShareState m_state;
    ShareState m_told;
    Time m_nextExpiry {0};
    Time m_lastProgress {0};
};

SharingThread::SharingThread(const SharingJob &job, QObject *receiver, const SharingEvents &events)
    : m_desk(std::make_shared<Desk>())
{
    m_desk->receiver = receiver;
    m_desk->events = events;
    m_thread = std::thread([job, desk = m_desk] {
        Work(job, desk).run();
        const std::lock_guard lock(desk->mutex);
        desk->isOver = true;
        desk->told.notify_all();
    });
}

SharingThread::~SharingThread()
{
    m_desk->connecting.request_stop();
    std::unique_lock lock(m_desk->mutex);
    m_desk->isEnding = true;
    if (m_desk->link != nullptr) {
        m_desk->link->abandon();
    }
    m_desk->told.notify_all();
    // Who looks up the name of a server can't be told to stop; nothing is written then.
    const bool isOver = m_desk->told.wait_for(lock, patience, [this] { return m_desk->isOver; });
    lock.unlock();
    isOver ? m_thread.join() : m_thread.detach();
}

void SharingThread::wake()
{
    const std::lock_guard lock(m_desk->mutex);
    m_desk->isWoken = true;
    if (m_desk->link != nullptr) {
        m_desk->link->wake();
    }
}

void SharingThread::ask(const ClaimWish &wish)
{
    const std::lock_guard lock(m_desk->mutex);
    m_desk->wishes.append(wish);
    m_desk->told.notify_all();
    if (m_desk->link != nullptr) {
        m_desk->link->wake();
    }
}

} // namespace Rufzeichen
