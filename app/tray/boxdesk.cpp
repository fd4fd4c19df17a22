// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/boxdesk.h"

#include "core/calls/callhistory.h"
#include "core/sync/importantcallers.h"
#include "ui/widgets/contactpicture.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSide = 96; // pixels: it travels with each notification
constexpr int keptPictures = 8; // more people do not call at the same time

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
    , m_sync(history, settings, folder)
    , m_numberForms(m_sync.numbers())
    , m_lineNames(settings, history, [this] { return m_sync.connection().dialPlan(); })
    , m_pictures(keptPictures)
{
    connect(&settings, &SettingsStore::changed, this, &BoxDesk::applySettings); // after the connection
    connectParts();
    connectSync();
}

BoxDesk::~BoxDesk() = default;

void BoxDesk::connectParts()
{
    m_numberForms.setNames({.ofLine = [this](const QString &number) { return m_lineNames.ofLine(number); },
                            .ofPhone = [this](int extension) { return m_lineNames.ofPhone(extension); }});
    m_numberForms.setLineColours([this](const QString &number) { return m_lineNames.colourOf(number); });
    connect(&m_lineNames, &LineNames::changed, &m_numberForms, &NumberForms::updateNames);
    connect(&m_lineNames, &LineNames::changed, this, &BoxAccount::ownNumbersChanged);
    connect(&connection(), &BoxConnection::passwordKept, this, [this] {
        LoginState state = m_login;
        state.store = KeyStore::Available;
        setLogin(state);
    });
    for (const auto told : {&BoxConnection::keyStoreAsked, &BoxConnection::passwordNotKept}) {
        connect(&connection(), told, this, [this](SecretError error) {
            LoginState state = m_login;
            state.store = keyStoreAfter(error);
            setLogin(state);
        });
    }
    connect(&store(), &PhonebookStore::changed, this, [this] { m_pictures.clear(); });
    connect(&store(), &PhonebookStore::changed, this, &BoxDesk::phonebooksChanged);
    connect(&store(), &PhonebookStore::changed, this, &BoxAccount::callersChanged);
    connect(&m_numberForms, &NumberForms::changed, this, &BoxAccount::callersChanged);
    connect(&store(), &PhonebookStore::pictureLoaded, this, &BoxDesk::takePicture);
    connect(this, &BoxDesk::blockedNumbersChanged, this, &BoxDesk::askForBarred);
}

void BoxDesk::connectSync()
{
    connect(&m_sync, &BoxSync::opened, this, &BoxDesk::takeOpened);
    connect(&m_sync, &BoxSync::failed, this, [this](const Tr064Failure &error) {
        m_isAwaited = false;
        takeTrouble(error);
    });
    connect(&m_sync, &BoxSync::userWanted, this, &BoxDesk::takeTrouble);
    connect(&m_sync, &BoxSync::learned, this, [this] {
        m_lineNames.setOwnNumbers(connection().ownNumbers());
        Q_EMIT learnedDialPlanChanged();
    });
    connect(&m_sync, &BoxSync::dialPlanChanged, &m_numberForms, &NumberForms::updateNames);
    connect(&m_sync, &BoxSync::fetched, this, [this](const MergeSummary &summary) {
        m_isAwaited = false;
        connection().setPhones(m_lineNames.phonesOfBox()); // which the list tells
        if (std::exchange(m_syncWanted, false)) {
            Q_EMIT synced(summary);
        }
    });
    connect(&m_sync, &BoxSync::fetchFailed, this, [this](const Tr064Failure &error) {
        m_isAwaited = false;
        if (std::exchange(m_syncWanted, false)) {
            Q_EMIT syncFailed(error);
        }
    });
}

void BoxDesk::applySettings(const Settings &before, const Settings &after)
{
    const bool isOther = before.callMonitor != after.callMonitor || before.fritzBox != after.fritzBox;
    if (isOther && !connection().isOpen()) {
        m_barred = {}; // they are another box's
        Q_EMIT barredChanged();
    }
    const bool wasTold = m_login.stage == LoginStage::LoggedIn || m_login.stage == LoginStage::Trying;
    if (wasTold && !connection().isOpen() && !connection().isOpening()) {
        m_isAwaited = false;
        m_syncWanted = false;
        setLogin({.form = m_login.form, .store = m_login.store}); // whoever was logged in is not any more
    }
}

QStringList BoxDesk::phonebooks() const
{
    QStringList names;
    for (const Phonebook &book : m_sync.store().books()) {
        names.append(book.name);
    }
    return names;
}

QImage BoxDesk::picture(const QString &number)
{
    const auto match = store().directory().lookup(numbers().number(number));
    if (!match || match->picture.isEmpty()) {
        return {};
    }
    if (const QImage *decoded = m_pictures.object(match->picture)) {
        return *decoded;
    }
    const QByteArray file = store().picture(match->picture);
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

RuleContact BoxDesk::contact(const QString &number) const
{
    return callerContact(number, m_sync.store().directory().lookup(m_sync.numbers().number(number)),
                         m_settings.inForce().notifications.important, m_sync.connection().dialPlan());
}

const CallReader &BoxDesk::calls() const
{
    return m_history.reader();
}

QString BoxDesk::shownCaller(const QString &number)
{
    m_numberForms.prepare();
    const auto match = store().directory().lookup(numbers().number(number));
    const QString shown = m_numberForms.shown(number);
    return match && !match->name.isEmpty() ? u"%1 · %2"_s.arg(match->name, shown) : shown;
}

void BoxDesk::sync()
{
    m_syncWanted = true;
    m_isAwaited = true;
    m_sync.sync();
}

void BoxDesk::takeOpened()
{
    m_isAwaited = false;
    LoginState state = m_login;
    state.stage = LoginStage::LoggedIn;
    state.error = Tr064Error::None;
    state.withoutTls = connection().doesWithoutTls();
    state.rights.reset(); // it may be another user
    setLogin(state);
    askForRights();
    askForBarred();
    connection().box().ownNumbers(this, [this](const BoxResult<QList<OwnNumber>> &numbers) {
        if (numbers.isOk()) {
            connection().setOwnNumbers(numbers.value);
        }
    });
    connection().box().phones(this, [this](const BoxResult<QStringList> &phones) {
        if (phones.isOk()) {
            LoginState now = m_login;
            now.phones = phones.value;
            setLogin(now);
        }
    });
}

void BoxDesk::askForRights()
{
    connection().box().rights(this, [this](const BoxResult<BoxRights> &rights) {
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
    connection().box().barredNumbers(this, [this](const BoxResult<Phonebook> &result) {
        if (!result.isOk()) {
            return;
        }
        Phonebook book = result.value;
        for (Contact &entry : book.contacts) {
            entry.name = u"-"_s; // without a name it would not be found
        }
        m_barred = ContactDirectory({book}, connection().dialPlan());
        Q_EMIT barredChanged();
    });
}

bool BoxDesk::isBarred(const QString &number) const
{
    return m_barred.lookup(m_sync.numbers().number(number)).has_value();
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

void BoxDesk::askForUsers()
{
    connection().box().users(this, [this](const BoxResult<QList<BoxUser>> &users) {
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
    connection().openAnew();
}

void BoxDesk::logInWith(const QString &password, PasswordKeeping keeping)
{
    beginLogin();
    connection().setPassword(password, keeping);
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
    connection().acceptCertificate(fingerprint);
}

void BoxDesk::logOut()
{
    connection().forgetPassword();
    messages().clear();
    m_barred = {};
    Q_EMIT barredChanged();
    m_sync.waitForUser();
    LoginState state = m_login;
    state.stage = LoginStage::NotTried;
    setLogin(state);
}

void BoxDesk::setLogin(LoginState state)
{
    state.password = connection().passwordPlace();
    if (state != m_login) {
        m_login = std::move(state);
        Q_EMIT loginChanged();
    }
}

} // namespace Rufzeichen
