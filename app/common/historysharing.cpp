// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/historysharing.h"

#include "app/common/shareaddress.h"
#include "core/background.h"
#include "core/calls/callhistory.h"
#include "core/calls/outboxtable.h"
#include "core/numbers/canonicalnumber.h"
#include "core/settings/settingsstore.h"

#include <QCoreApplication>
#include <QPointer>
#include <utility>

namespace Rufzeichen {

HistorySharing::HistorySharing(const SettingsStore &settings, CallHistory &history,
                               std::function<DialPlan()> dialPlan, const QString &library, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_history(history)
    , m_dialPlan(std::move(dialPlan))
    , m_library(library)
{
    connect(&m_settings, &SettingsStore::changed, this, &HistorySharing::takeSettings);
    const auto wake = [this] {
        if (m_thread) {
            m_thread->wake();
        }
    };
    connect(&m_history, &CallHistory::callStored, this, wake);
    connect(&m_history, &CallHistory::changed, this, wake);
}

HistorySharing::~HistorySharing()
{
    stop();
}

void HistorySharing::start()
{
    m_isStarted = true;
    if (m_settings.inForce().share.enabled) {
        shareLines({}, m_settings.inForce().lines.names);
    }
    begin();
}

void HistorySharing::stop()
{
    m_isStarted = false;
    end();
}

void HistorySharing::setTurn(SharingTurn turn)
{
    if (std::exchange(m_turn, turn) != turn) {
        restart();
    }
}

void HistorySharing::restart()
{
    end();
    begin();
}

void HistorySharing::claim(const QString &key, ClaimWish::Kind kind)
{
    const ClaimWish wish {.kind = kind, .key = key, .by = shownShareName(m_settings.inForce().share)};
    if (m_thread) {
        m_thread->ask(wish);
    } else if (mayClaim()) {
        askBeside(wish);
    }
}

bool HistorySharing::mayClaim() const
{
    const bool isOthers = m_turn == SharingTurn::Others && m_settings.inForce().share.enabled;
    return isOthers || m_state.phase == ShareState::Phase::InStep || m_state.phase == ShareState::Phase::Sending;
}

// The other program is told by the server.
void HistorySharing::askBeside(const ClaimWish &wish)
{
    const ShareSettings &settings = m_settings.inForce().share;
    m_password.find(userOf(settings), &m_claims, [this, settings, wish](const QString &password) {
        const ShareAddress address = shareAddressOf(settings, password);
        runInBackground([this, address, wish, library = m_library, guard = QPointer<QObject>(&m_claims)] {
            runLater(QCoreApplication::instance(), [this, guard, answer = askClaim(address, library, wish)] {
                if (guard) {
                    Q_EMIT claimed(answer);
                }
            });
        });
    });
}

void HistorySharing::takeSettings(const Settings &before, const Settings &after)
{
    ShareSettings renamed = before.share;
    renamed.name = after.share.name; // asked with each claim
    if (renamed != after.share) {
        restart();
    }
    if (m_isStarted && after.share.enabled) {
        shareLines(before.share.enabled ? before.lines.names : NameTable(), after.lines.names);
    }
}

// What the user calls own numbers is told to the others; where they have a name that the user has not changed, it
// stays.
void HistorySharing::shareLines(const NameTable &before, const NameTable &after)
{
    const NameTable shared = m_history.reader().lineNames().value_or(NameTable());
    NameTable changes;
    for (auto each = after.cbegin(); each != after.cend(); ++each) {
        const bool isChanged = before.contains(each.key()) && before.value(each.key()) != each.value();
        if (isChanged || !shared.contains(each.key())) {
            changes.insert(each.key(), each.value());
        }
    }
    for (auto each = before.cbegin(); each != before.cend(); ++each) {
        if (!after.contains(each.key()) && shared.value(each.key()) == each.value()) {
            changes.insert(each.key(), QString());
        }
    }
    if (!changes.isEmpty()) {
        m_history.change([&changes](HistoryTransaction &transaction) {
            bool isWritten = true;
            for (auto each = changes.cbegin(); isWritten && each != changes.cend(); ++each) {
                isWritten = OutboxTable::nameLine(transaction, each.key(), each.value());
            }
            return isWritten ? std::optional(static_cast<int>(changes.size())) : std::nullopt;
        });
    }
}

void HistorySharing::begin()
{
    const ShareSettings &settings = m_settings.inForce().share;
    if (!m_isStarted || !settings.enabled || m_turn == SharingTurn::Others) {
        return;
    }
    setState({.phase = ShareState::Phase::Connecting});
    m_session = std::make_unique<QObject>();
    m_password.find(userOf(settings), m_session.get(), [this](const QString &password) { open(password); });
}

void HistorySharing::open(const QString &password)
{
    const SharingJob job {
        .history = m_history.path(),
        .address = shareAddressOf(m_settings.inForce().share, password),
        .canonical = [plan = m_dialPlan()](const QString &number) { return canonicalNumber(number, plan); },
        .library = m_library,
    };
    m_thread = std::make_unique<SharingThread>(
        job, this,
        SharingEvents {.stateChanged = [this](const ShareState &state) { setState(state); },
                       .written = [this] { m_history.lookSoon(); },
                       .fetched = [this](const QStringList &remotes) { Q_EMIT fetched(remotes); },
                       .claimed = [this](const ClaimAnswer &answer) { Q_EMIT claimed(answer); }});
}

void HistorySharing::end()
{
    m_session.reset();
    m_thread.reset();
    setState({});
}

void HistorySharing::setState(const ShareState &state)
{
    if (std::exchange(m_state, state) != state) {
        Q_EMIT stateChanged(state);
    }
}

} // namespace Rufzeichen
