// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/boxconnection.h"
#include "core/calls/storedcall.h"
#include "core/numbers/numberreader.h"
#include "core/settings/secretstore.h"
#include "core/sync/calllistsync.h"
#include "core/sync/messagestore.h"
#include "core/sync/partyfinder.h"
#include "core/sync/phonebookstore.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <utility>

namespace Rufzeichen {

class CallHistory;

/**
 * Keeps the history, the phone books and the voice messages in step with the box behind the call monitor, as long as
 * the program runs: logs in, fetches what nobody has heard, and tries again where that may pass. Asks nobody: what
 * the box wants of a person, its connection tells.
 */
class BoxSync : public QObject
{
    Q_OBJECT
public:
    /** @p folder is where the files of all boxes are. The others must outlive this. */
    BoxSync(CallHistory &history, const SettingsStore &settings, const QString &folder, QObject *parent = nullptr);
    ~BoxSync() override;

    /** The history is open: names are there from now on, and if somebody has logged in before, so is the box. */
    void start();

    /**
     * Calls are heard again after an outage: the box knows what was missed. Its list wakes up later than its call
     * monitor, so this is tried until it works, ever more seldom.
     */
    void catchUp();

    /** Before a call is stored. */
    void prepare(const Call &call);

    /** Numbers are new in the history, with calls that others have heard. */
    void lookUp(const QStringList &remotes);

    /** A call was stored. */
    void takeCall(const StoredCall &call);

    /** Fetches phone books and what nobody has heard, now. */
    void sync();

    /** Places are told in the present language from now on, also those that are known. */
    void retranslate();

    /** Nothing is tried before somebody has done something about the login. */
    void waitForUser() { m_waitsForUser = true; }

    /** Between the end of a call and asking the box for it: as CallListSync::setDelay(). */
    void setSyncDelay(std::chrono::milliseconds delay);

    /** How long after a failure it is tried again: five seconds at first; tests are faster. */
    void setFirstDelay(std::chrono::milliseconds delay) { m_firstDelay = m_delay = delay; }

    [[nodiscard]] BoxConnection &connection() { return m_connection; }
    [[nodiscard]] const BoxConnection &connection() const { return m_connection; }
    [[nodiscard]] PhonebookStore &store() { return m_store; }
    [[nodiscard]] const PhonebookStore &store() const { return m_store; }
    [[nodiscard]] MessageStore &messages() { return m_messages; }
    [[nodiscard]] NumberReader &numbers() { return m_numbers; }
    [[nodiscard]] const NumberReader &numbers() const { return m_numbers; }
    [[nodiscard]] PartyFinder &parties() { return m_parties; }

Q_SIGNALS:
    /** The box can be asked. What it has is being fetched. */
    void opened();

    /** It can't. Where that may pass, it is tried again. */
    void failed(const Tr064Failure &error);

    /** Somebody has to log in or to trust a certificate first; BoxConnection has said for what it waits. */
    void userWanted(const Tr064Failure &error);

    /** More may be known of the box now. */
    void learned();

    /** Numbers are dialled in another way than was known. */
    void dialPlanChanged();

    /** The call list is in the history. */
    void fetched(const MergeSummary &summary);

    /** It could not be fetched; None: the history can't be written now. */
    void fetchFailed(const Tr064Failure &error);

    /** The box says that the calls with these keys are over. */
    void callsOver(const QStringList &keys);

    /** Calls were missed while nobody listened. */
    void missedWhileAway(int count, const QDateTime &since);

private:
    void connectParts();
    void applySettings(const Settings &before, const Settings &after);
    void fetch();
    void takeOpened();
    void takeWanted(const Tr064Failure &error);
    void applyLearned();
    void takeSummary(const MergeSummary &summary);
    void takeFetchFailure(const Tr064Failure &error);
    void tryAgain(Tr064Error error);
    [[nodiscard]] bool isWanted() const;

    CallHistory &m_history;
    const SettingsStore &m_settings;
    SecretStore m_secrets;
    BoxConnection m_connection;
    PhonebookStore m_store;
    CallListSync m_list;
    MessageStore m_messages;
    NumberReader m_numbers;
    PartyFinder m_parties;
    std::chrono::milliseconds m_firstDelay {5000};
    std::chrono::milliseconds m_delay {5000}; // of the next try
    QTimer m_again; // until the list was fetched
    bool m_started = false;
    bool m_waitsForUser = false; // who was asked for something: not again each time that calls are heard again
    bool m_hasSynced = false; // since the connection was opened
};

} // namespace Rufzeichen
