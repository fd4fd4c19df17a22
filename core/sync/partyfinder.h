// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"
#include "core/numbers/numberreader.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <utility>

namespace Rufzeichen {

class CallHistory;
class PhonebookStore;

/**
 * Tells the history whose numbers it has, and where they belong. A name comes from the phone books; one that is known
 * stays when nobody in them has the number any more. A place is asked for once, after the call was shown: what knows
 * all places of the world takes a moment to load.
 */
class PartyFinder : public QObject
{
    Q_OBJECT
public:
    /** All must outlive this. */
    PartyFinder(CallHistory &history, const PhonebookStore &store, NumberReader &numbers, QObject *parent = nullptr);
    ~PartyFinder() override;

    /** Before a call with this number is stored, so that it has its name when it is shown. Takes microseconds. */
    void findName(const QString &remote);

    /**
     * Where the number belongs, for those who can't wait until the history knows it; empty: nobody knows. The first
     * time may take some hundredths of a second.
     */
    [[nodiscard]] QString place(const QString &remote);

    /** Soon. partyFound() follows if that brings something new. */
    void findPlace(const QString &remote);

    /**
     * Looks up all numbers of the history again, a few at a time: phone books, dial plan or history are others.
     * partyFound() follows for those of which that brings something new.
     */
    void findAll();

    /** Looks up these numbers too, which are new in the history; names and places, a few numbers at a time. */
    void find(const QStringList &remotes);

    /** As findAll(), with places in the present language of the NumberReader in place of those that are known. */
    void translatePlaces();

Q_SIGNALS:
    void partyFound(const QString &remote);

private:
    void findSome();
    void loadPlaces();
    void findNextPlace();
    [[nodiscard]] bool write(const QList<std::pair<QString, Party>> &found);

    CallHistory &m_history;
    const PhonebookStore &m_store;
    NumberReader &m_numbers;
    QStringList m_remotes; // still to be looked up for findAll()
    QStringList m_places; // numbers whose place is wanted
    QSet<QString> m_placesAsked; // since the last findAll(): what was not found then is not looked for again
    bool m_knowsPlaces = false; // or is about to
    bool m_placesAreOld = false; // those of m_remotes are in another language
    QTimer m_next; // runs while there is something to do
    QFutureWatcher<void> m_loading; // of the places; QFuture::then() wants its context to be there when they are
};

} // namespace Rufzeichen
