// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/boxsync.h"

#include "core/calls/callhistory.h"

#include <QLocale>

namespace Rufzeichen {

using namespace std::chrono_literals;

namespace {

constexpr auto refreshInterval = 4h; // of the phone books

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

} // namespace

BoxSync::BoxSync(CallHistory &history, const SettingsStore &settings, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_settings(settings)
    , m_connection(settings, folder, &m_secrets)
    , m_store(&m_connection.box())
    , m_list(&m_connection.box(), &history, [&settings] { return settings.inForce().lines.machines; })
    , m_messages(&m_connection.box())
    , m_numbers({})
    , m_parties(history, m_store, m_numbers)
{
    connect(&settings, &SettingsStore::changed, this, &BoxSync::applySettings); // after the connection
    m_again.setSingleShot(true);
    connectParts();
}

BoxSync::~BoxSync() = default;

void BoxSync::connectParts()
{
    connect(&m_again, &QTimer::timeout, this, &BoxSync::fetch);
    connect(&m_connection, &BoxConnection::opened, this, &BoxSync::takeOpened);
    connect(&m_connection, &BoxConnection::failed, this, [this](const Tr064Failure &error) {
        Q_EMIT failed(error);
        tryAgain(error);
    });
    connect(&m_connection, &BoxConnection::passwordWanted, this, [this](PasswordReason reason) {
        takeWanted(reason == PasswordReason::Refused ? Tr064Error::WrongPassword : Tr064Error::LoginRequired);
    });
    connect(&m_connection, &BoxConnection::certificateWanted, this,
            [this](const QString &, CertificateTrouble trouble) {
                takeWanted(trouble == CertificateTrouble::Changed ? Tr064Error::CertificateChanged
                                                                  : Tr064Error::CertificateUnknown);
            });
    connect(&m_connection, &BoxConnection::learnedChanged, this, &BoxSync::applyLearned);
    connect(&m_store, &PhonebookStore::changed, &m_parties, &PartyFinder::findAll);
    connect(&m_list, &CallListSync::synced, this, &BoxSync::takeSummary);
    connect(&m_list, &CallListSync::failed, this, &BoxSync::takeFetchFailure);
}

void BoxSync::applySettings(const Settings &before, const Settings &after)
{
    if (before.callMonitor != after.callMonitor || before.fritzBox != after.fritzBox) {
        m_waitsForUser = false;
        if (!m_connection.isOpen()) {
            m_messages.clear(); // they are another box's, or another user's
        }
    }
    if (m_started) {
        applyLearned();
    }
}

void BoxSync::start()
{
    m_started = true;
    applyLearned();
    m_store.setRefreshInterval(refreshInterval);
    if (isWanted()) {
        m_connection.open();
    }
}

// Whoever never logged in is left alone.
bool BoxSync::isWanted() const
{
    return !m_connection.user().isEmpty() || passwordOfEnvironment();
}

void BoxSync::catchUp()
{
    m_again.stop();
    m_delay = m_firstDelay;
    fetch();
}

void BoxSync::fetch()
{
    if (m_connection.isOpen()) {
        m_list.sync();
        m_messages.refresh();
    } else if (m_started && isWanted() && !m_waitsForUser) {
        m_connection.open();
    }
}

void BoxSync::prepare(const Call &call)
{
    if (call.remote && !call.remote->isEmpty()) {
        m_parties.findName(*call.remote);
    }
}

void BoxSync::lookUp(const QStringList &remotes)
{
    m_parties.find(remotes);
}

void BoxSync::takeCall(const StoredCall &call)
{
    if (call.call.remote && !call.call.remote->isEmpty() && call.party.place.isEmpty()) {
        m_parties.findPlace(*call.call.remote);
    }
    if (call.call.phase != CallPhase::Ended) {
        return;
    }
    if (m_connection.isOpen()) {
        m_list.syncSoon();
        if (call.call.outcome == CallOutcome::Machine || call.call.outcome == CallOutcome::Missed) {
            m_messages.refreshSoon();
        }
    } else {
        catchUp();
    }
}

void BoxSync::sync()
{
    if (m_connection.isOpen()) {
        m_store.refresh();
        m_list.sync();
    } else {
        m_connection.open();
    }
}

void BoxSync::retranslate()
{
    m_numbers = NumberReader(m_connection.dialPlan(), QLocale());
    m_parties.translatePlaces();
}

void BoxSync::setSyncDelay(std::chrono::milliseconds delay)
{
    m_list.setDelay(delay);
    m_messages.setDelay(delay);
}

void BoxSync::takeOpened()
{
    m_waitsForUser = false;
    m_hasSynced = false;
    applyLearned();
    m_store.refresh();
    m_list.sync();
    m_messages.refresh();
    Q_EMIT opened();
}

// Whoever is asked for something is told of it once, not each time that calls are heard again.
void BoxSync::takeWanted(const Tr064Failure &error)
{
    m_waitsForUser = true;
    Q_EMIT userWanted(error);
}

void BoxSync::applyLearned()
{
    const bool isOtherPlan = m_connection.dialPlan() != m_numbers.dialPlan();
    m_numbers = NumberReader(m_connection.dialPlan(), QLocale());
    m_list.setBox(m_connection.udn(), m_connection.dialPlan());
    m_store.setOptions(m_connection.storeOptions());
    Q_EMIT learned();
    if (isOtherPlan) {
        Q_EMIT dialPlanChanged();
    }
}

void BoxSync::takeSummary(const MergeSummary &summary)
{
    m_again.stop();
    m_delay = m_firstDelay;
    m_hasSynced = true;
    if (summary.added > 0) {
        m_parties.findAll();
    }
    if (!summary.over.isEmpty()) {
        Q_EMIT callsOver(summary.over);
    }
    if (summary.missed > 0 && summary.missedSince) {
        const BoxTime &since = *summary.missedSince;
        Q_EMIT missedWhileAway(summary.missed,
                               QDateTime(since.date(), QTime(since.hour, since.minute, since.second)));
    }
    Q_EMIT fetched(summary);
}

// A login that worked once and does not any more is tried again, so that whoever can help is asked.
void BoxSync::takeFetchFailure(const Tr064Failure &error)
{
    if (needsOpening(error) && std::exchange(m_hasSynced, false)) {
        m_connection.open();
        return;
    }
    tryAgain(error);
    Q_EMIT fetchFailed(error);
}

void BoxSync::tryAgain(Tr064Error error)
{
    constexpr std::chrono::milliseconds longest = 5min;
    if (m_started && isWanted() && mayPass(error)) {
        m_again.start(m_delay);
        m_delay = std::min(2 * m_delay, longest);
    }
}

} // namespace Rufzeichen
