// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/boxconnection.h"
#include "app/tray/linenames.h"
#include "app/tray/partyfinder.h"
#include "core/calls/storedcall.h"
#include "core/numbers/numberreader.h"
#include "core/rules/ruleengine.h"
#include "core/settings/secretstore.h"
#include "core/sync/calllistsync.h"
#include "core/sync/messagestore.h"
#include "core/sync/phonebookstore.h"
#include "ui/settings/boxaccount.h"
#include "ui/text/numberforms.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <chrono>
#include <utility>

namespace Rufzeichen {

class CallReader;

/**
 * What the tray application does with the box behind its call monitor: logs in, keeps phone books and call list
 * fresh, and gives names and pictures to calls. Shows nothing: it says who has to be asked for what.
 */
class BoxDesk : public BoxAccount
{
    Q_OBJECT
public:
    /** @p folder is where the files of all boxes are. The others must outlive this. */
    BoxDesk(CallHistory &history, const SettingsStore &settings, const QString &folder, QObject *parent = nullptr);
    ~BoxDesk() override;

    /** The history is open: names are there from now on, and if somebody has logged in before, so is the box. */
    void start();

    /**
     * Calls are heard again after an outage: the box knows what was missed. Its list wakes up later than its call
     * monitor, so this is tried until it works, ever more seldom.
     */
    void catchUp();

    /** Before a call is stored. */
    void prepare(const Call &call);

    /** A call was stored. */
    void takeCall(const StoredCall &call);

    /** A small picture of whoever has this number, if there is one. If the box has it, pictureFound() follows. */
    [[nodiscard]] QImage picture(const QString &number);

    /** Places are told in the present language from now on, also those that are known. */
    void retranslate();

    /** Fetches what nobody has heard, now. */
    void sync();

    /** Between the end of a call and asking the box for it: as CallListSync::setDelay(). */
    void setSyncDelay(std::chrono::milliseconds delay)
    {
        m_sync.setDelay(delay);
        m_messages.setDelay(delay);
    }

    /** How long after a failure it is tried again: five seconds at first; tests are faster. */
    void setFirstDelay(std::chrono::milliseconds delay) { m_firstDelay = m_delay = delay; }

    // --- for windows

    [[nodiscard]] BoxConnection &connection() { return m_connection; }
    [[nodiscard]] PhonebookStore &store() { return m_store; }
    [[nodiscard]] MessageStore &messages() { return m_messages; }
    [[nodiscard]] NumberReader &numbers() { return m_numbers; }

    /** How numbers are shown in windows, notifications and the tray. */
    [[nodiscard]] NumberForms &numberForms() { return m_numberForms; }

    /** The calls of the past. */
    [[nodiscard]] const CallReader &calls() const;

    /** Where the box is, for people. */
    [[nodiscard]] const QString &host() const { return m_settings.inForce().callMonitor.host; }

    [[nodiscard]] PartyFinder &parties() { return m_parties; }

    /** Whether the box lets this number ring nowhere, as it has told since the login. */
    [[nodiscard]] bool isBarred(const QString &number) const;

    /** Who has this number, and whether that is an important caller. */
    [[nodiscard]] RuleContact contact(const QString &number) const;

    /** Whether the user has just asked for something of the box, and waits for what comes of it. True only once. */
    [[nodiscard]] bool takeAwaited() { return std::exchange(m_isAwaited, false); }

    /** Trusts the certificate with this fingerprint from now on, and logs in. */
    void trust(const QString &fingerprint);

    /** Logs in with a password that is kept or not. */
    void logInWith(const QString &password, PasswordKeeping keeping);

    [[nodiscard]] const LoginState &login() const override { return m_login; }
    [[nodiscard]] QStringList phonebooks() const override;
    [[nodiscard]] QList<OwnNumber> ownNumbers() const override { return m_lineNames.ownNumbers(); }
    [[nodiscard]] OwnNames ownNames() const override { return m_numberForms.names(); }
    [[nodiscard]] std::optional<DialPlan> learnedDialPlan() const override { return m_connection.learnedDialPlan(); }
    [[nodiscard]] QString shownCaller(const QString &number) override;
    void askForUsers() override;
    void logIn() override;
    void logOut() override;

Q_SIGNALS:
    /** The call list was asked for by sync(), and this came of it. */
    void synced(const MergeSummary &summary);
    void syncFailed(const Tr064Failure &error);

    /** The box says that the calls with these keys are over. */
    void callsOver(const QStringList &keys);

    /** Calls were missed while nobody listened. */
    void missedWhileAway(int count, const QDateTime &since);

    /** A number was blocked or unblocked from here. */
    void blockedNumbersChanged();

    /** The picture of whoever has this number is here. */
    void pictureFound(const QString &number);

private:
    void connectParts();
    void applySettings(const Settings &before, const Settings &after);
    void fetch();
    void takeOpened();
    void askForRights();
    void askForBarred();
    void takeTrouble(const Tr064Failure &error);
    void waitForUser(const Tr064Failure &error);
    void applyLearned();
    void takeSummary(const MergeSummary &summary);
    void takeSyncFailure(const Tr064Failure &error);
    void askAgain(Tr064Error error);
    void takePicture(const QString &picture);
    void beginLogin();
    void setLogin(LoginState state);
    [[nodiscard]] bool isWanted() const;

    CallHistory &m_history;
    const SettingsStore &m_settings;
    SecretStore m_secrets;
    BoxConnection m_connection;
    PhonebookStore m_store;
    CallListSync m_sync;
    MessageStore m_messages;
    NumberReader m_numbers;
    NumberForms m_numberForms;
    LineNames m_lineNames;
    PartyFinder m_parties;
    ContactDirectory m_barred;
    LoginState m_login;
    QCache<QString, QImage> m_pictures; // decoded, by what the phone book has; a call shows one several times
    QHash<QString, QSet<QString>> m_awaitedPictures; // with the numbers that they were asked for
    std::chrono::milliseconds m_firstDelay {5000};
    std::chrono::milliseconds m_delay {5000}; // of the next try
    QTimer m_again; // until the list was fetched
    bool m_started = false;
    bool m_isAwaited = false;
    bool m_waitsForUser = false; // who was asked for something: not again each time that calls are heard again
    bool m_hasSynced = false; // since the connection was opened
    bool m_syncWanted = false; // by the user, who wants to know how it went
};

} // namespace Rufzeichen
