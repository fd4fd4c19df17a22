// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/boxdesk.h"

#include "core/calls/callhistory.h"
#include "core/settings/secretstore.h"
#include "core/sync/importantcallers.h"
#include "ui/widgets/contactpicture.h"

#include <QLocale>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto refreshInterval = 4h; // of the phone books
constexpr int pictureSide = 96; // pixels: it travels with each notification
constexpr int keptPictures = 8; // more people do not call at the same time

// Whether it may be otherwise soon, and nobody has to do anything.
bool mayPass(Tr064Error error)
{
    switch (error) {
    case Tr064Error::None: // the history could not be written
    case Tr064Error::HostNotFound:
    case Tr064Error::Network:
    case Tr064Error::Timeout:
    case Tr064Error::NotFritzBox:
    case Tr064Error::BadAnswer:
    case Tr064Error::Busy:
    case Tr064Error::ActionFailed:
    case Tr064Error::TlsClosed:
    case Tr064Error::TlsGone:
    case Tr064Error::TlsTooWeak: // a box that starts may end the handshake
        return true;
    default: // of all the others somebody has to change something
        return false;
    }
}

// What an answer of the key store tells of it.
KeyStore keyStoreAfter(SecretError error)
{
    switch (error) {
    case SecretError::None:
    case SecretError::NotFound:
        break;
    case SecretError::NoStore:
        return KeyStore::Missing;
    case SecretError::Refused:
        return KeyStore::Refusing;
    }
    return KeyStore::Available;
}

} // namespace

BoxDesk::BoxDesk(CallHistory &history, const SettingsStore &settings, const QString &folder, QObject *parent)
    : BoxAccount(parent)
    , m_history(history)
    , m_settings(settings)
    , m_connection(settings, folder, &m_secrets)
    , m_store(&m_connection.box())
    , m_sync(&m_connection.box(), &history, [&settings] { return settings.inForce().lines.machines; })
    , m_messages(&m_connection.box())
    , m_numbers({})
    , m_numberForms(m_numbers)
    , m_lineNames(settings, history, [this] { return m_connection.dialPlan(); })
    , m_parties(history, m_store, m_numbers)
    , m_pictures(keptPictures)
{
    connect(&settings, &SettingsStore::changed, this, &BoxDesk::applySettings); // after the connection
    connectParts();
}

BoxDesk::~BoxDesk() = default;

void BoxDesk::connectParts()
{
    m_numberForms.setNames({.ofLine = [this](const QString &number) { return m_lineNames.ofLine(number); },
                            .ofPhone = [this](int extension) { return m_lineNames.ofPhone(extension); }});
    m_numberForms.setLineColours([this](const QString &number) { return m_lineNames.colourOf(number); });
    connect(&m_lineNames, &LineNames::changed, &m_numberForms, &NumberForms::updateNames);
    connect(&m_lineNames, &LineNames::changed, this, &BoxAccount::ownNumbersChanged);
    connect(&m_connection, &BoxConnection::opened, this, &BoxDesk::takeOpened);
    connect(&m_connection, &BoxConnection::failed, this, [this](const Tr064Failure &error) {
        m_isAwaited = false;
        takeTrouble(error);
        askAgain(error);
    });
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &BoxDesk::fetch);
    connect(&m_connection, &BoxConnection::passwordWanted, this, [this](PasswordReason reason) {
        waitForUser(reason == PasswordReason::Refused ? Tr064Error::WrongPassword : Tr064Error::LoginRequired);
    });
    connect(&m_connection, &BoxConnection::certificateWanted, this,
            [this](const QString &, CertificateTrouble trouble) {
                waitForUser(trouble == CertificateTrouble::Changed ? Tr064Error::CertificateChanged
                                                                   : Tr064Error::CertificateUnknown);
            });
    connect(&m_connection, &BoxConnection::passwordKept, this, [this] {
        LoginState state = m_login;
        state.store = KeyStore::Available;
        setLogin(state);
    });
    for (const auto told : {&BoxConnection::keyStoreAsked, &BoxConnection::passwordNotKept}) {
        connect(&m_connection, told, this, [this](SecretError error) {
            LoginState state = m_login;
            state.store = keyStoreAfter(error);
            setLogin(state);
        });
    }
    connect(&m_connection, &BoxConnection::learnedChanged, this, &BoxDesk::applyLearned);
    connect(&m_store, &PhonebookStore::changed, this, [this] { m_pictures.clear(); });
    connect(&m_store, &PhonebookStore::changed, this, &BoxDesk::phonebooksChanged);
    connect(&m_store, &PhonebookStore::changed, this, &BoxAccount::callersChanged);
    connect(&m_numberForms, &NumberForms::changed, this, &BoxAccount::callersChanged);
    connect(&m_store, &PhonebookStore::changed, &m_parties, &PartyFinder::findAll);
    connect(&m_store, &PhonebookStore::pictureLoaded, this, &BoxDesk::takePicture);
    connect(this, &BoxDesk::blockedNumbersChanged, this, &BoxDesk::askForBarred);
    connect(&m_sync, &CallListSync::synced, this, &BoxDesk::takeSummary);
    connect(&m_sync, &CallListSync::failed, this, &BoxDesk::takeSyncFailure);
}

void BoxDesk::applySettings(const Settings &before, const Settings &after)
{
    if (before.callMonitor != after.callMonitor || before.fritzBox != after.fritzBox) {
        m_waitsForUser = false;
        if (!m_connection.isOpen()) {
            m_messages.clear(); // they are another box's, or another user's
            m_barred = {};
        }
    }
    const bool wasTold = m_login.stage == LoginStage::LoggedIn || m_login.stage == LoginStage::Trying;
    if (wasTold && !m_connection.isOpen() && !m_connection.isOpening()) {
        m_isAwaited = false;
        m_syncWanted = false;
        setLogin({.form = m_login.form, .store = m_login.store}); // whoever was logged in is not any more
    }
    if (m_started) {
        applyLearned();
    }
}

QStringList BoxDesk::phonebooks() const
{
    QStringList names;
    for (const Phonebook &book : m_store.books()) {
        names.append(book.name);
    }
    return names;
}

void BoxDesk::start()
{
    m_started = true;
    applyLearned();
    m_store.setRefreshInterval(refreshInterval);
    if (isWanted()) {
        m_connection.open();
    }
}

// Whoever never logged in is left alone.
bool BoxDesk::isWanted() const
{
    return !m_connection.user().isEmpty() || passwordOfEnvironment();
}

void BoxDesk::catchUp()
{
    m_again.stop();
    m_delay = m_firstDelay;
    fetch();
}

void BoxDesk::fetch()
{
    if (m_connection.isOpen()) {
        m_sync.sync();
        m_messages.refresh();
    } else if (m_started && isWanted() && !m_waitsForUser) {
        m_connection.open();
    }
}

void BoxDesk::prepare(const Call &call)
{
    if (call.remote && !call.remote->isEmpty()) {
        m_parties.findName(*call.remote);
    }
}

void BoxDesk::takeCall(const StoredCall &call)
{
    if (call.call.remote && !call.call.remote->isEmpty() && call.party.place.isEmpty()) {
        m_parties.findPlace(*call.call.remote);
    }
    if (call.call.phase != CallPhase::Ended) {
        return;
    }
    if (m_connection.isOpen()) {
        m_sync.syncSoon();
        if (call.call.outcome == CallOutcome::Machine || call.call.outcome == CallOutcome::Missed) {
            m_messages.refreshSoon();
        }
    } else {
        catchUp();
    }
}

QImage BoxDesk::picture(const QString &number)
{
    const auto match = m_store.directory().lookup(m_numbers.number(number));
    if (!match || match->picture.isEmpty()) {
        return {};
    }
    if (const QImage *decoded = m_pictures.object(match->picture)) {
        return *decoded;
    }
    const QByteArray file = m_store.picture(match->picture);
    if (file.isEmpty()) {
        m_awaitedPictures[match->picture].insert(number);
        return {};
    }
    const QImage decoded = contactPicture(file, pictureSide, 1).toImage();
    m_pictures.insert(match->picture, new QImage(decoded));
    return decoded;
}

void BoxDesk::takePicture(const QString &picture)
{
    m_pictures.remove(picture);
    for (const QString &number : m_awaitedPictures.take(picture)) {
        Q_EMIT pictureFound(number);
    }
}

void BoxDesk::retranslate()
{
    m_numbers = NumberReader(m_connection.dialPlan(), QLocale());
    m_parties.translatePlaces();
}

RuleContact BoxDesk::contact(const QString &number) const
{
    return callerContact(number, m_store.directory().lookup(m_numbers.number(number)),
                         m_settings.inForce().notifications.important, m_connection.dialPlan());
}

const CallReader &BoxDesk::calls() const
{
    return m_history.reader();
}

QString BoxDesk::shownCaller(const QString &number)
{
    m_numberForms.prepare();
    const auto match = m_store.directory().lookup(m_numbers.number(number));
    const QString shown = m_numberForms.shown(number);
    return match && !match->name.isEmpty() ? u"%1 · %2"_s.arg(match->name, shown) : shown;
}

void BoxDesk::sync()
{
    m_syncWanted = true;
    m_isAwaited = true;
    if (m_connection.isOpen()) {
        m_store.refresh();
        m_sync.sync();
    } else {
        m_connection.open();
    }
}

void BoxDesk::takeOpened()
{
    m_waitsForUser = false;
    m_isAwaited = false;
    m_hasSynced = false;
    applyLearned();
    m_store.refresh();
    m_sync.sync();
    m_messages.refresh();
    LoginState state = m_login;
    state.stage = LoginStage::LoggedIn;
    state.error = Tr064Error::None;
    state.withoutTls = m_connection.doesWithoutTls();
    state.rights.reset(); // it may be another user
    setLogin(state);
    askForRights();
    askForBarred();
    m_connection.box().ownNumbers(this, [this](const BoxResult<QList<OwnNumber>> &numbers) {
        if (numbers.isOk()) {
            m_connection.setOwnNumbers(numbers.value);
        }
    });
    m_connection.box().phones(this, [this](const BoxResult<QStringList> &phones) {
        if (phones.isOk()) {
            LoginState now = m_login;
            now.phones = phones.value;
            setLogin(now);
        }
    });
}

void BoxDesk::askForRights()
{
    m_connection.box().rights(this, [this](const BoxResult<BoxRights> &rights) {
        if (rights.isOk()) { // else they stay unknown, and are asked for again
            LoginState now = m_login;
            now.rights = rights.value;
            setLogin(now);
        }
    });
}

// Who may not see them is offered to block, and told why not.
void BoxDesk::askForBarred()
{
    m_connection.box().barredNumbers(this, [this](const BoxResult<Phonebook> &result) {
        if (!result.isOk()) {
            return;
        }
        Phonebook book = result.value;
        for (Contact &entry : book.contacts) {
            entry.name = u"-"_s; // without a name it would not be found
        }
        m_barred = ContactDirectory({book}, m_connection.dialPlan());
    });
}

bool BoxDesk::isBarred(const QString &number) const
{
    return m_barred.lookup(m_numbers.number(number)).has_value();
}

// Whoever is asked for something is told of it once, not each time that calls are heard again.
void BoxDesk::waitForUser(const Tr064Failure &error)
{
    m_waitsForUser = true;
    takeTrouble(error);
}

void BoxDesk::takeTrouble(const Tr064Failure &error)
{
    LoginState state = m_login;
    state.stage = LoginStage::Failed;
    state.error = error;
    setLogin(state);
    if (std::exchange(m_syncWanted, false)) {
        Q_EMIT syncFailed(error);
    }
}

void BoxDesk::applyLearned()
{
    const bool isOtherPlan = m_connection.dialPlan() != m_numbers.dialPlan();
    m_numbers = NumberReader(m_connection.dialPlan(), QLocale());
    m_sync.setBox(m_connection.udn(), m_connection.dialPlan());
    m_store.setOptions(m_connection.storeOptions());
    m_lineNames.setOwnNumbers(m_connection.ownNumbers());
    if (isOtherPlan) {
        m_numberForms.updateNames();
    }
    Q_EMIT learnedDialPlanChanged();
}

void BoxDesk::takeSummary(const MergeSummary &summary)
{
    m_again.stop();
    m_delay = m_firstDelay;
    m_hasSynced = true;
    m_isAwaited = false;
    if (summary.added > 0) {
        m_parties.findAll();
    }
    m_connection.setPhones(m_lineNames.phonesOfBox()); // which the list tells
    if (!summary.over.isEmpty()) {
        Q_EMIT callsOver(summary.over);
    }
    if (summary.missed > 0 && summary.missedSince) {
        const BoxTime &since = *summary.missedSince;
        Q_EMIT missedWhileAway(summary.missed,
                               QDateTime(since.date(), QTime(since.hour, since.minute, since.second)));
    }
    if (std::exchange(m_syncWanted, false)) {
        Q_EMIT synced(summary);
    }
}

// A login that worked once and does not any more is tried again, so that whoever can help is asked.
void BoxDesk::takeSyncFailure(const Tr064Failure &error)
{
    if (needsOpening(error) && std::exchange(m_hasSynced, false)) {
        m_connection.open();
        return;
    }
    m_isAwaited = false;
    askAgain(error);
    if (std::exchange(m_syncWanted, false)) {
        Q_EMIT syncFailed(error);
    }
}

void BoxDesk::askAgain(Tr064Error error)
{
    constexpr std::chrono::milliseconds longest = 5min;
    if (m_started && isWanted() && mayPass(error)) {
        m_again.start(m_delay);
        m_delay = std::min(2 * m_delay, longest);
    }
}

void BoxDesk::askForUsers()
{
    m_connection.box().users(this, [this](const BoxResult<QList<BoxUser>> &users) {
        if (users.isOk()) {
            LoginState state = m_login;
            state.form = loginForm(users.value);
            setLogin(state);
        }
    });
    if (m_login.stage == LoginStage::LoggedIn && !m_login.rights) {
        askForRights();
    }
}

void BoxDesk::logIn()
{
    beginLogin();
    m_connection.openAnew();
}

void BoxDesk::logInWith(const QString &password, PasswordKeeping keeping)
{
    beginLogin();
    m_connection.setPassword(password, keeping);
}

void BoxDesk::beginLogin()
{
    m_isAwaited = true;
    LoginState state = m_login;
    state.stage = LoginStage::Trying;
    setLogin(state);
}

void BoxDesk::trust(const QString &fingerprint)
{
    m_isAwaited = true; // there may be more to ask
    m_connection.acceptCertificate(fingerprint);
}

void BoxDesk::logOut()
{
    m_connection.forgetPassword();
    m_messages.clear();
    m_barred = {};
    m_waitsForUser = true;
    LoginState state = m_login;
    state.stage = LoginStage::NotTried;
    setLogin(state);
}

void BoxDesk::setLogin(LoginState state)
{
    state.password = m_connection.passwordPlace();
    if (state != m_login) {
        m_login = std::move(state);
        Q_EMIT loginChanged();
    }
}

} // namespace Rufzeichen
