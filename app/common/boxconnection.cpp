// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/boxconnection.h"

#include "core/settings/secretstore.h"
#include "core/tr064/boxaccess.h"

#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// Boxes without a list of users are old ones, which take any name.
constexpr auto oldUser = "dslf-config"_L1;

// Old boxes lack some actions, and say so in several ways. One that lets no program in says the same of each action.
bool mayBeUnknown(Tr064Error error)
{
    return error == Tr064Error::ApplicationsOff || error == Tr064Error::ActionFailed || isAboutOneThing(error);
}

QString suggestedUser(const LoginForm &form)
{
    if (!form.user.isEmpty()) {
        return form.user;
    }
    return form.users.isEmpty() ? QString(oldUser) : form.users.constFirst();
}

} // namespace

BoxConnection::BoxConnection(const SettingsStore &settings, const QString &folder, SecretStore *secrets,
                             QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_memory(folder)
    , m_secrets(secrets)
    , m_box(&m_client)
{
    connect(&settings, &SettingsStore::changed, this, &BoxConnection::applySettings);
    m_known = m_memory.box(settings.inForce().callMonitor.host);
    m_user = settings.inForce().fritzBox.user;
    applyAddress();
}

BoxConnection::~BoxConnection() = default;

void BoxConnection::applySettings(const Settings &before)
{
    const Settings &settings = m_settings.inForce();
    const bool sameHost = settings.callMonitor.host == before.callMonitor.host;
    const bool sameUser = sameHost && settings.fritzBox.tr064Port == before.fritzBox.tr064Port
        && settings.fritzBox.user == before.fritzBox.user;
    if (!sameHost) {
        m_known = m_memory.box(settings.callMonitor.host);
    }
    if (!sameUser) {
        m_user = settings.fritzBox.user;
        m_password.clear();
        m_passwordPlace = PasswordPlace::None;
        m_client.setLogin({});
        m_attempt.reset();
        m_isOpen = false;
    }
    applyAddress();
    if (!sameHost || settings.phonebooks != before.phonebooks || settings.numbers != before.numbers) {
        Q_EMIT learnedChanged();
    }
}

void BoxConnection::applyAddress()
{
    const Settings &settings = m_settings.inForce();
    const Tr064Address address {.host = settings.callMonitor.host,
                                .port = settings.fritzBox.tr064Port,
                                .tls = settings.fritzBox.tls,
                                .certificate = m_onlyCertificate.isEmpty() ? m_known.certificate : m_onlyCertificate};
    Tr064Address before = m_client.address();
    before.certificate = address.certificate;
    if (address != before) { // else what is under way goes on
        m_attempt.reset();
        m_isOpen = false;
    }
    m_client.setAddress(address);
}

void BoxConnection::open()
{
    if (m_attempt) {
        return;
    }
    m_isOpen = false;
    m_attempt = std::make_unique<QObject>();
    m_client.describe(m_attempt.get(), [this](const Tr064Result &result) { takeDescription(result); });
}

void BoxConnection::takeDescription(const Tr064Result &result)
{
    if (result.error != Tr064Error::None) {
        fail(result.error);
        return;
    }
    const QString udn = m_client.description().udn;
    if (m_known.udn != udn) {
        // What was learned of the one that was here before is of no use; who was trusted is not the box's to say.
        static_cast<void>(remember({.udn = udn, .certificate = m_known.certificate}));
    }
    if (m_known.certificate.isEmpty()) {
        adoptCertificate(m_memory.certificateOf(udn)); // it was met under another name or address
    }
    findUser();
}

void BoxConnection::findUser()
{
    if (!m_user.isEmpty()) {
        findPassword();
        return;
    }
    m_box.users(m_attempt.get(), [this](const BoxResult<QList<BoxUser>> &users) {
        const Tr064Failure &error = users.error;
        if (error == Tr064Error::ApplicationsOff) {
            askForAnything();
        } else if (error == Tr064Error::CertificateUnknown || error == Tr064Error::CertificateChanged) {
            logIn(); // which sends nothing either, and tells which certificate that is
        } else if (error != Tr064Error::None && error != Tr064Error::LoginRequired && !mayBeUnknown(error)) {
            fail(error);
        } else {
            m_user = suggestedUser(loginForm(users.value));
            findPassword();
        }
    });
}

// Nobody's name and password go to a box that lets no program in.
void BoxConnection::askForAnything()
{
    const SoapRequest request {.service = u"LANConfigSecurity:1"_s, .action = u"GetInfo"_s};
    m_client.call(request, m_attempt.get(), [this](const Tr064Result &result) {
        if (result.error == Tr064Error::ApplicationsOff) {
            fail(result.error);
        } else {
            m_user = suggestedUser({});
            findPassword();
        }
    });
}

void BoxConnection::findPassword()
{
    if (m_password.isEmpty()) {
        m_password = passwordOfEnvironment().value_or(QString());
        m_passwordPlace = m_password.isEmpty() ? PasswordPlace::None : PasswordPlace::Environment;
    }
    if (!m_password.isEmpty() || m_secrets == nullptr) {
        logIn();
        return;
    }
    m_secrets->read(account(), m_attempt.get(), [this](SecretError error, const QString &secret) {
        m_password = secret;
        m_passwordPlace = secret.isEmpty() ? PasswordPlace::None : PasswordPlace::KeyStore;
        Q_EMIT keyStoreAsked(error);
        logIn();
    });
}

// Any user may ask that. Without a password it is asked all the same: some boxes need none.
void BoxConnection::logIn()
{
    m_client.setLogin(m_password.isEmpty() ? BoxLogin() : BoxLogin {.user = m_user, .password = m_password});
    const SoapRequest request {.service = u"LANConfigSecurity:1"_s, .action = u"X_AVM-DE_GetCurrentUser"_s};
    m_client.call(request, m_attempt.get(), [this](const Tr064Result &result) { takeLogin(result); });
}

void BoxConnection::takeLogin(const Tr064Result &result)
{
    const Tr064Error error = result.error;
    if (mayBeUnknown(error)) { // then the box has not looked at the password either
        const SoapRequest request {.service = telephonyService, .action = u"GetPhonebookList"_s};
        m_client.call(request, m_attempt.get(), [this](const Tr064Result &access) { takeAccess(access); });
    } else {
        takeAccess(result);
    }
}

void BoxConnection::takeAccess(const Tr064Result &result)
{
    const Tr064Error error = result.error;
    if (error == Tr064Error::CertificateUnknown || error == Tr064Error::CertificateChanged) {
        m_attempt.reset();
        Q_EMIT certificateWanted(result.fingerprint,
                                 error == Tr064Error::CertificateUnknown ? CertificateTrouble::Unknown
                                                                         : CertificateTrouble::Changed);
    } else if (error == Tr064Error::LoginRequired) {
        want(PasswordReason::NoneKnown);
    } else if (error == Tr064Error::WrongPassword) {
        want(PasswordReason::Refused);
    } else if (error != Tr064Error::ApplicationsOff
               && (error == Tr064Error::None || error == Tr064Error::RightMissing || mayBeUnknown(error))) {
        askForDialPlan();
    } else {
        fail(result.error);
    }
}

// At each login: area codes are added later, and boxes move.
void BoxConnection::askForDialPlan()
{
    const bool isSet
        = !m_settings.inForce().numbers.countryCode.isEmpty() && !m_settings.inForce().numbers.areaCode.isEmpty();
    if (isSet) {
        finish();
        return;
    }
    m_box.dialPlan(m_attempt.get(), [this](const BoxResult<DialPlan> &plan) {
        // A user who may not ask that can do without, or with what was known.
        if (plan.isOk()) {
            KnownBox known = m_known;
            known.dialPlan = plan.value;
            static_cast<void>(remember(known)); // else it is asked again the next time
        }
        finish();
    });
}

void BoxConnection::keepPassword()
{
    if (std::exchange(m_keeping, PasswordKeeping::ForNow) == PasswordKeeping::ForNow) {
        return;
    }
    if (m_secrets == nullptr) {
        Q_EMIT passwordNotKept(SecretError::NoStore);
        return;
    }
    m_secrets->write(account(), m_password, this, [this, password = m_password](SecretError error) {
        if (error != SecretError::None) {
            Q_EMIT passwordNotKept(error);
        } else if (password == m_password) { // else there is another one by now
            m_passwordPlace = PasswordPlace::KeyStore;
            Q_EMIT passwordKept();
        }
    });
}

void BoxConnection::finish()
{
    m_attempt.reset();
    m_isOpen = true;
    keepPassword();
    Q_EMIT opened();
}

void BoxConnection::fail(const Tr064Failure &error)
{
    m_attempt.reset();
    m_user = m_settings.inForce().fritzBox.user; // the box may suggest another one when all is well again
    Q_EMIT failed(error);
}

void BoxConnection::want(PasswordReason reason)
{
    m_attempt.reset();
    Q_EMIT passwordWanted(reason);
}

void BoxConnection::setPassword(const QString &password, PasswordKeeping keeping)
{
    m_password = password;
    m_passwordPlace = password.isEmpty() ? PasswordPlace::None : PasswordPlace::Memory;
    m_keeping = keeping;
    openAnew();
}

void BoxConnection::openAnew()
{
    m_client.setLogin({}); // forgets that it was refused: the box may have been booting, or not known it yet
    m_attempt.reset(); // it may wait for what the box says of the old one, or for a key store that is silent
    open();
}

void BoxConnection::forgetPassword()
{
    if (m_secrets != nullptr) {
        m_secrets->remove(account(), this, [](SecretError) {});
    }
    m_password.clear();
    m_passwordPlace = PasswordPlace::None;
    m_client.setLogin({});
    m_isOpen = false;
}

void BoxConnection::acceptCertificate(const QString &fingerprint)
{
    KnownBox known = m_known;
    known.certificate = fingerprint;
    if (const QString failure = remember(known); !failure.isEmpty()) {
        Q_EMIT certificateNotKept(failure);
    }
    m_onlyCertificate.clear();
    m_client.setPinnedCertificate(fingerprint);
    open();
}

void BoxConnection::adoptCertificate(const QString &fingerprint)
{
    if (m_known.certificate.isEmpty() && !fingerprint.isEmpty()) {
        KnownBox known = m_known;
        known.certificate = fingerprint;
        static_cast<void>(remember(known)); // else it is adopted again the next time
        applyAddress();
    }
}

void BoxConnection::trustOnly(const QString &fingerprint)
{
    m_onlyCertificate = fingerprint;
    applyAddress();
}

void BoxConnection::setOwnNumbers(const QList<OwnNumber> &numbers)
{
    KnownBox known = m_known;
    known.ownNumbers = numbers;
    static_cast<void>(remember(known)); // else they are told again at the next login
}

void BoxConnection::setPhones(const NameTable &phones)
{
    KnownBox known = m_known;
    known.phones = phones;
    static_cast<void>(remember(known)); // likewise
}

QString BoxConnection::account() const
{
    return secretAccount(m_known.udn.isEmpty() ? m_settings.inForce().callMonitor.host : m_known.udn, m_user);
}

StoreOptions BoxConnection::storeOptions() const
{
    return {.folder = m_memory.booksFolder(m_known),
            .files = m_settings.inForce().phonebooks.files,
            .order = m_settings.inForce().phonebooks.order,
            .dialPlan = dialPlan()};
}

QString BoxConnection::remember(const KnownBox &known)
{
    if (known == m_known) {
        return {};
    }
    const KnownBox before = std::exchange(m_known, known);
    const QString failure = m_memory.remember(m_settings.inForce().callMonitor.host, known);
    if (before.udn != known.udn || before.dialPlan != known.dialPlan || before.ownNumbers != known.ownNumbers) {
        Q_EMIT learnedChanged();
    }
    return failure;
}

bool needsOpening(Tr064Error error)
{
    return error == Tr064Error::CertificateUnknown || error == Tr064Error::CertificateChanged
        || error == Tr064Error::LoginRequired || error == Tr064Error::WrongPassword;
}

} // namespace Rufzeichen
