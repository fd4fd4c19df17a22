// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxcalllist.h"
#include "core/calls/callmatch.h"
#include "core/calls/callreader.h"
#include "core/calls/callremoval.h"
#include "core/calls/callstatistics.h"
#include "core/calls/historyopening.h"
#include "core/calls/outage.h"
#include "core/calls/slicedwork.h"
#include "core/calls/waitingchanges.h"
#include "core/disksync.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFileSystemWatcher>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>
#include <functional>
#include <limits>
#include <memory>
#include <utility>

namespace Rufzeichen {

/** How a removal in slices ended. */
struct Removal {
    int calls = 0; ///< are gone
    bool isComplete = false; ///< these are all; else the others can't be removed now

    bool operator==(const Removal &) const = default;
};

/**
 * The past and running calls in SQLite, one row for each call from its first line on. The one place where past calls
 * are; several programs may use the same file at the same time. Numbers are kept as they were sent. Where the file
 * can't be written (full, locked), calls and outages wait in memory, calls are told of all the same, and all is
 * written when that works again.
 */
class CallHistory : public QObject
{
    Q_OBJECT
public:
    static constexpr int all = std::numeric_limits<int>::max();

    /** @p path is made, with its folder, readable by its user only, by open(). */
    explicit CallHistory(QString path, QObject *parent = nullptr);
    ~CallHistory() override;

    /** The file, for CallImport. */
    [[nodiscard]] const QString &path() const;

    /** For all questions to the calls. */
    [[nodiscard]] const CallReader &reader() const { return *m_reader; }

    /**
     * Opens or makes the file and brings an older schema up to date. A damaged file is set aside, or left as it is,
     * which is a failure; it is never overwritten. @p broken holds also for later attempts.
     */
    [[nodiscard]] HistoryOpening open(BrokenFile broken = BrokenFile::SetAside);

    /**
     * Sets the file aside, which was found damaged, and begins a new one. replaced() follows if that was possible.
     * Its calls can be brought back from there: see HistoryRestore.
     */
    [[nodiscard]] HistoryOpening beginAnew();

    // --- writing

    /** When callStored() comes. */
    enum class Telling {
        AtOnce,
        OnDisk, ///< when the call survives a power cut, or the disk takes too long for that
    };

    /** How calls that are stored from now on are told of. At first, at once. */
    void setTelling(Telling telling);

    /** The same, with another way to bring files onto the disk, for tests. */
    void setTelling(Telling telling, const DiskSync::SyncFile &syncFile);

    /** MissedRule::hold from now on, for what is stored. */
    void setHold(std::chrono::milliseconds hold) { m_hold = hold; }

    /** The form in which two writings of one number are equal: a call of one settles missed calls of the other. */
    void setCanonical(const CallMatch::CanonicalNumber &canonical) { m_canonical = canonical; }

    /**
     * Writes the call in its present state, in one transaction, and returns it as stored: new for a new key, else in
     * place of the one with that key. callStored() follows, at once or soon. @p arrival is the computer's time, used
     * where the call has no readable time of its own.
     */
    StoredCall store(const Call &call, const QDateTime &arrival);

    /**
     * Lets @p make change something of calls, such as CallNotes and CallBacks do, and tells of it. Returns how many
     * calls have changed; nothing if that can't be written now.
     */
    std::optional<int> change(const std::function<std::optional<int>(HistoryTransaction &)> &make);

    /** Marks missed calls as seen. Returns how many were not; nothing if that can't be written now. */
    [[nodiscard]] std::optional<int> markAllSeen();
    [[nodiscard]] std::optional<int> markSeen(const QList<qint64> &ids);

    /** Removes calls and returns them, for restore(). Nothing, and all stay, if that can't be written now. */
    [[nodiscard]] std::optional<QList<StoredCall>> remove(const QList<qint64> &ids);

    /** Undoes remove(). False, and nothing has changed, if that can't be written now. */
    [[nodiscard]] bool restore(const QList<StoredCall> &calls);

    /**
     * Forgets numbers: removes their calls and all that is known of them, for good. Returns how many calls are gone,
     * which is @p atMost if there may be more; nothing, and all stay, if that can't be written now.
     */
    [[nodiscard]] std::optional<int> forgetNumbers(const QStringList &remotes, int atMost = all);

    /** Removes calls of days before @p day. Running ones stay. Returns as forgetNumbers() does. */
    [[nodiscard]] std::optional<int> purge(QDate day, int atMost = all);

    /**
     * Removes calls that are older than @p days days, for the retention, which nobody watches: see firstKeptDay().
     * What came into the history later stays, imported calls for example, and those that the box dated 1970 because
     * it did not know the time. @p today is the computer's day. Returns as forgetNumbers() does.
     */
    [[nodiscard]] std::optional<int> expire(QDate today, int days, int atMost = all);

    /**
     * Repeats one of these three, called by @p removeSome for at most so many calls, with events between them: a
     * hundred thousand calls take seconds. @p done is told of the end unless @p context is gone by then; the calls go
     * all the same.
     */
    void removeInSlices(const std::function<std::optional<int>(int atMost)> &removeSome, const QObject *context,
                        const std::function<void(const Removal &)> &done);

    /**
     * What is known of numbers now. Shows in their old calls too. Returns of how many something else was known;
     * nothing, and nothing has changed, if that can't be written now.
     */
    [[nodiscard]] std::optional<int> setParties(const QList<std::pair<QString, Party>> &parties);

    // --- the box's call list

    /** How far the list of the box with this @p udn was merged; nothing if it never was: ask for all of it. */
    [[nodiscard]] std::optional<BoxListPosition> boxListPosition(const QString &udn) const;

    /**
     * Adds what nobody has heard, and completes what was heard with what the box knows better, all in one
     * transaction; merging the same again changes nothing. @p canonical gives the form in which two writings of one
     * number are equal, empty for what is no number. Outages that have ended are then filled. Missed calls that are
     * added are unseen, except for those before the last outage where the list is merged for the first time. Nothing
     * if that can't be written now: try again later. What @p machines took was taken by an answering machine.
     */
    [[nodiscard]] std::optional<MergeSummary> merge(const QString &udn, const BoxCallList &list,
                                                    const std::function<QString(const QString &)> &canonical,
                                                    const OwnMachines &machines = {});

    // --- outages

    /** From now on calls are not heard, by the computer's local time. Where that is so already, nothing changes. */
    void beginOutage(const BoxTime &from);

    /** Calls are heard again. */
    void endOutage(const BoxTime &until);

    /**
     * What the calls in the file add up to, nothing if they can't be read. Counted in another thread: a million calls
     * take a second or two.
     */
    [[nodiscard]] QFuture<std::optional<CallStatistics>> statistics(const StatisticsQuery &query) const;

    /** Another connection of this program has written: changed() follows, at once unless it has just been told of. */
    void lookSoon();

Q_SIGNALS:
    /** A call is new or has changed. It is in the file, unless failed() was told of. */
    void callStored(const StoredCall &call);

    /** Anything else has changed: calls were removed, imported, seen, or what is known of a number; also by another
     * program. */
    void changed();

    /**
     * The file was gone, or another one was in its place: that one is open now, or a new one. Or the file was found
     * damaged and is now @p setAside, and a new one was begun. What waited to be written is kept.
     */
    void replaced(const QString &setAside);

    /** Calls or outages can't be written now: reported once. @p reason is the system's. */
    void failed(const QString &reason);

    /** All that waited is written. */
    void resumed();

    /**
     * With Telling::OnDisk: a call that is told of now would be lost in a power cut. Reported once. @p reason is the
     * system's; empty: the disk only takes long.
     */
    void notOnDisk(const QString &reason);

    /** All calls are on the disk again. */
    void onDisk();

private:
    template <typename Change> auto inTransaction(const Change &change);
    [[nodiscard]] std::optional<int> markSeen(const QString &condition, const QVariantList &values);
    [[nodiscard]] std::optional<int> remove(const DayRemoval &days, int atMost);
    template <typename Change> void wait(const Change &change);
    void tell(const StoredCall &call);
    void tellUpTo(quint64 request);
    void takeSynced(quint64 request, const QString &failure);
    void noteNotOnDisk(const QString &reason);
    void note(const OutageEdge &edge);
    [[nodiscard]] bool writeWaiting();
    void retry();
    void watch();
    void followFile();
    void lookForForeignChanges();

    const std::unique_ptr<HistoryDatabase> m_database;
    const std::unique_ptr<CallReader> m_reader;
    BrokenFile m_broken = BrokenFile::SetAside;
    std::chrono::milliseconds m_hold {0};
    CallMatch::CanonicalNumber m_canonical; // may be empty
    WaitingChanges m_waiting;
    std::chrono::milliseconds m_retryDelay;
    QTimer m_retry; // runs only while something waits
    QFileSystemWatcher m_watcher;
    QTimer m_look; // so that many changes are one
    QDeadlineTimer m_untilNextLook;
    qint64 m_foreignVersion = 0;
    SlicedWork m_removals;
    struct UntoldCall {
        StoredCall call;
        quint64 request = 0; ///< to m_sync
    };

    std::unique_ptr<DiskSync> m_sync; // null: calls are told of at once
    QList<UntoldCall> m_untold; // the oldest first
    QTimer m_patience; // runs only while a call is untold
    quint64 m_lastRequest = 0; // to m_sync
    bool m_isOnDisk = true; // as far as was told
};

} // namespace Rufzeichen
