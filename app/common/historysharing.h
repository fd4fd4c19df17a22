// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/serverpassword.h"
#include "core/numbers/dialplan.h"
#include "core/settings/linesettings.h"
#include "core/sharing/sharingthread.h"

#include <QObject>
#include <functional>
#include <memory>

namespace Rufzeichen {

class CallHistory;
class SettingsStore;
struct Settings;

/** Which program of this user keeps a history in step with the one that it is shared with. */
enum class SharingTurn : quint8 { Ours, Others };

/**
 * Keeps the history in step with the one of the settings, as long as they want that. Wired once for all programs that
 * do so; the work is done by a SharingThread.
 */
class HistorySharing : public QObject
{
    Q_OBJECT
public:
    /** Both must outlive it. @p dialPlan is asked when it begins. @p library as in loadShareLibrary(). */
    HistorySharing(const SettingsStore &settings, CallHistory &history, std::function<DialPlan()> dialPlan,
                   const QString &library = {}, QObject *parent = nullptr);
    ~HistorySharing() override;

    /** From now on the settings are followed. The history is open. */
    void start();

    /** Ends it, before the history is closed. */
    void stop();

    /** While it is another program's turn, nothing is done. */
    void setTurn(SharingTurn turn);

    /** Connects anew: another password, or another dial plan is known. */
    void restart();

    [[nodiscard]] ServerPassword &password() { return m_password; }
    [[nodiscard]] const ShareState &state() const { return m_state; }

    /** Whether the server can be asked who calls back: by this program, or beside the one whose turn it is. */
    [[nodiscard]] bool mayClaim() const;

    /** Says to the others that the user of here calls back, or does not. claimed() follows if that could be asked. */
    void claim(const QString &key, ClaimWish::Kind kind);

Q_SIGNALS:
    void stateChanged(const ShareState &state);

    /** Calls that others have told of are new here. */
    void fetched(const QStringList &remotes);

    void claimed(const ClaimAnswer &answer);

private:
    void takeSettings(const Settings &before, const Settings &after);
    void begin();
    void shareLines(const NameTable &before, const NameTable &after);
    void open(const QString &password);
    void end();
    void askBeside(const ClaimWish &wish);
    void setState(const ShareState &state);

    const SettingsStore &m_settings;
    CallHistory &m_history;
    const std::function<DialPlan()> m_dialPlan;
    const QString m_library;
    ServerPassword m_password;
    QObject m_claims; // context of those that are asked beside another program
    std::unique_ptr<QObject> m_session; // context of the question for the password
    std::unique_ptr<SharingThread> m_thread; // while it is wanted, and our turn
    SharingTurn m_turn = SharingTurn::Ours;
    bool m_isStarted = false;
    ShareState m_state;
};

} // namespace Rufzeichen
