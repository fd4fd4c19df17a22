// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/boxsync.h"
#include "app/common/linenames.h"
#include "core/rules/ruleengine.h"
#include "ui/settings/boxaccount.h"
#include "ui/text/numberforms.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <chrono>
#include <utility>

namespace Rufzeichen {

class CallReader;

/**
 * What the tray application does with the box behind its call monitor besides BoxSync: logs in, and gives names to
 * lines and pictures to calls. Shows nothing: it says who has to be asked for what.
 */
class BoxDesk : public BoxAccount
{
    Q_OBJECT
public:
    /** @p folder is where the files of all boxes are. The others must outlive this. */
    BoxDesk(CallHistory &history, const SettingsStore &settings, const QString &folder, QObject *parent = nullptr);
    ~BoxDesk() override;

    /** What keeps the history and the phone books in step with the box. */
    [[nodiscard]] BoxSync &boxSync() { return m_sync; }

    /** A small picture of whoever has this number, if there is one. If the box has it, pictureFound() follows. */
    [[nodiscard]] QImage picture(const QString &number);

    /** Fetches what nobody has heard, now; synced() or syncFailed() follows. */
    void sync();

    // --- for windows

    [[nodiscard]] BoxConnection &connection() { return m_sync.connection(); }
    [[nodiscard]] PhonebookStore &store() { return m_sync.store(); }
    [[nodiscard]] MessageStore &messages() { return m_sync.messages(); }
    [[nodiscard]] NumberReader &numbers() { return m_sync.numbers(); }

    /** How numbers are shown in windows, notifications and the tray. */
    [[nodiscard]] NumberForms &numberForms() { return m_numberForms; }

    /** The calls of the past. */
    [[nodiscard]] const CallReader &calls() const;

    /** Where the box is, for people. */
    [[nodiscard]] const QString &host() const { return m_settings.inForce().callMonitor.host; }

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
    [[nodiscard]] const LineNames &lineNames() const { return m_lineNames; }
    [[nodiscard]] QList<OwnNumber> ownNumbers() const override { return m_lineNames.ownNumbers(); }
    [[nodiscard]] OwnNames ownNames() const override { return m_numberForms.names(); }
    [[nodiscard]] std::optional<DialPlan> learnedDialPlan() const override
    {
        return m_sync.connection().learnedDialPlan();
    }
    [[nodiscard]] QString shownCaller(const QString &number) override;
    void askForUsers() override;
    void logIn() override;
    void logOut() override;

Q_SIGNALS:
    /** The call list was asked for by sync(), and this came of it. */
    void synced(const MergeSummary &summary);
    void syncFailed(const Tr064Failure &error);

    /** A number was blocked or unblocked from here; the box is asked which ones are now. */
    void blockedNumbersChanged();

    /** isBarred() may say something else now. */
    void barredChanged();

    /** The picture of whoever has this number is here. */
    void pictureFound(const QString &number);

private:
    void connectParts();
    void applySettings(const Settings &before, const Settings &after);
    void connectSync();
    void takeOpened();
    void askForRights();
    void askForBarred();
    void takeTrouble(const Tr064Failure &error);
    void takePicture(const QString &picture);
    void beginLogin();
    void setLogin(LoginState state);

    CallHistory &m_history;
    const SettingsStore &m_settings;
    BoxSync m_sync;
    NumberForms m_numberForms;
    LineNames m_lineNames;
    ContactDirectory m_barred;
    LoginState m_login;
    QCache<QString, QImage> m_pictures; // decoded, by what the phone book has; a call shows one several times
    QHash<QString, QSet<QString>> m_awaitedPictures; // with the numbers that they were asked for
    bool m_isAwaited = false;
    bool m_syncWanted = false; // by the user, who wants to know how it went
};

} // namespace Rufzeichen
