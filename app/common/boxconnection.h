// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/boxmemory.h"
#include "core/settings/secretkeeper.h"
#include "core/settings/settingsstore.h"
#include "core/settings/tlspolicy.h"
#include "core/sync/phonebookstore.h"
#include "core/tr064/fritzbox.h"
#include "core/tr064/tr064client.h"

#include <QObject>
#include <QString>
#include <memory>

namespace Rufzeichen {

class SecretStore;

/** Why a password is wanted. */
enum class PasswordReason : quint8 {
    NoneKnown,
    Refused, ///< the box does not accept this user with this password
};

/**
 * The way to the box that the settings name: finds out which box it is, who logs in there and with which password,
 * and how numbers are dialled there. Asks nobody by itself: it says what is wanted, and goes on when it gets that.
 * What it has learned of a box it remembers, so that all but the answers of the box are there without it.
 */
class BoxConnection : public QObject
{
    Q_OBJECT
public:
    /**
     * Keeps to @p settings: where they name another box or user from now on, it has to be opened again. @p folder is
     * where the files of all boxes are; empty: nothing is remembered. @p secrets may be null: then no password is
     * kept. Settings and secrets live longer than this.
     */
    BoxConnection(const SettingsStore &settings, const QString &folder, SecretStore *secrets,
                  QObject *parent = nullptr);
    ~BoxConnection() override;

    /**
     * Looks whether the box can be asked: opened(), failed(), passwordWanted() or certificateWanted() follows, later.
     * Call it again after a failure, and whenever an answer of the box has an error for which needsOpening() says so.
     * While it runs, nothing more happens.
     */
    void open();

    /** The same where a person wants that: a password that was refused is tried once more. */
    void openAnew();

    /** The last open() went well, and the settings have not changed since. */
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /** An open() is under way. */
    [[nodiscard]] bool isOpening() const { return m_attempt != nullptr; }

    /** What to ask the box with, also before it was opened. */
    [[nodiscard]] FritzBox &box() { return m_box; }
    [[nodiscard]] Tr064Client &client() { return m_client; }

    /** Who logs in: from the settings, else whom the box suggests. Empty before that is known. */
    [[nodiscard]] const QString &user() const { return m_user; }

    /** Names the box for ever. Empty before it was met for the first time. */
    [[nodiscard]] const QString &udn() const { return m_known.udn; }

    /** How numbers are dialled: as KnownBox::dialPlanWith(). */
    [[nodiscard]] DialPlan dialPlan() const { return m_known.dialPlanWith(m_settings.inForce().numbers); }

    /** How the box itself says that numbers are dialled; nothing: it was not asked yet. */
    [[nodiscard]] const std::optional<DialPlan> &learnedDialPlan() const { return m_known.dialPlan; }

    /** Its own numbers, as they were told last. */
    [[nodiscard]] const QList<OwnNumber> &ownNumbers() const { return m_known.ownNumbers; }

    /** The box has told its own numbers. Keeps them for the time without it. */
    void setOwnNumbers(const QList<OwnNumber> &numbers);

    /** Likewise what it calls its phones, by extension. */
    void setPhones(const NameTable &phones);

    /** Where the password is that is known, right or wrong. */
    [[nodiscard]] PasswordPlace passwordPlace() const { return m_passwordPlace; }

    /** After opened(): TLS is preferred, but the box offers none that can be used. */
    [[nodiscard]] bool doesWithoutTls() const
    {
        return m_client.address().tls == TlsPolicy::Preferred && m_client.goesWithoutTls();
    }

    /** What the PhonebookStore of this box holds. */
    [[nodiscard]] StoreOptions storeOptions() const;

    /** After passwordWanted(): goes on with this one, even if it was refused before: somebody has typed it now. */
    void setPassword(const QString &password, PasswordKeeping keeping);

    /** Forgets the password, in the key store too. */
    void forgetPassword();

    /** After certificateWanted(): trusts the certificate with this fingerprint at this box, and no other, and goes
     * on. */
    void acceptCertificate(const QString &fingerprint);

    /** The certificate to trust at this box where none was accepted yet: what somebody knows by another way. */
    void adoptCertificate(const QString &fingerprint);

    /** Trusts only this certificate, as long as this lives, whatever was accepted; not kept. */
    void trustOnly(const QString &fingerprint);

Q_SIGNALS:
    /** The box can be asked. */
    void opened();

    void failed(const Tr064Failure &error);

    void passwordWanted(PasswordReason reason);

    /** @p fingerprint is that of the certificate that the box shows, SHA-256 in hexadecimal digits. */
    void certificateWanted(const QString &fingerprint, CertificateTrouble trouble);

    /** An accepted certificate could not be kept: it has to be accepted again after the next start. */
    void certificateNotKept(const QString &reason);

    /** The key store was asked for the password, and answered so. */
    void keyStoreAsked(SecretError error);

    /** The password is in the key store now. */
    void passwordKept();

    /** The key store did not take the password: it has to be asked for again after the next start. */
    void passwordNotKept(SecretError error);

    /** storeOptions(), dialPlan(), udn() or ownNumbers() are other ones now. */
    void learnedChanged();

private:
    void applySettings(const Settings &before);
    void applyAddress();
    void takeDescription(const Tr064Result &result);
    void findUser();
    void askForAnything();
    void findPassword();
    void keepPassword();
    void logIn();
    void takeLogin(const Tr064Result &result);
    void takeAccess(const Tr064Result &result);
    void askForDialPlan();
    void finish();
    void fail(const Tr064Failure &error);
    void want(PasswordReason reason);
    [[nodiscard]] QString remember(const KnownBox &known);
    [[nodiscard]] QString account() const;

    const SettingsStore &m_settings;
    BoxMemory m_memory;
    SecretStore *const m_secrets;
    Tr064Client m_client;
    FritzBox m_box;
    KnownBox m_known; // what is remembered of the box that the settings name
    QString m_user;
    QString m_password; // empty: none is known
    PasswordPlace m_passwordPlace = PasswordPlace::None;
    QString m_onlyCertificate; // see trustOnly(); empty: the remembered one
    PasswordKeeping m_keeping = PasswordKeeping::ForNow; // of the password, as long as the box has not accepted it
    std::unique_ptr<QObject> m_attempt; // to open it: the context of what is asked for that
    bool m_isOpen = false;
};

/** Whether an error says that the way to the box has to be opened anew, so that somebody can be asked. */
[[nodiscard]] bool needsOpening(Tr064Error error);

} // namespace Rufzeichen
