// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/sharingdesk.h"

#include "app/common/historysharing.h"
#include "app/common/shareaddress.h"
#include "core/settings/settingsstore.h"

#include <utility>

namespace Rufzeichen {

SharingDesk::SharingDesk(const SettingsStore &settings, HistorySharing &sharing, QString library, QObject *parent)
    : OfficeSharing(parent)
    , m_settings(settings)
    , m_sharing(sharing)
    , m_library(std::move(library))
{
    connect(&m_settings, &SettingsStore::changed, this, [this](const Settings &before, const Settings &after) {
        if (before.share != after.share) {
            forgetTrial();
        }
    });
    connect(&m_sharing, &HistorySharing::stateChanged, this, [this](const ShareState &state) {
        SharingState now = m_state;
        now.sharing = state;
        update(now);
    });
}

SharingDesk::~SharingDesk() = default;

void SharingDesk::test()
{
    m_trial = std::make_unique<QObject>();
    SharingState now = m_state;
    now.trial = SharingState::Trial::Running;
    now.found.reset();
    update(now);
    const ShareSettings settings = m_settings.inForce().share;
    m_sharing.password().find(userOf(settings), m_trial.get(), [this, settings](const QString &password) {
        const auto show = [this](const ShareCheck &found) {
            SharingState after = m_state;
            after.trial = SharingState::Trial::None;
            after.found = found;
            update(after);
        };
        checkShare(shareAddressOf(settings, password), m_trial.get(), show, m_library);
    });
}

void SharingDesk::setPassword(const QString &password)
{
    m_sharing.password().set(userOf(m_settings.inForce().share), password, this, [this](SecretError error) {
        SharingState now = m_state;
        now.isPasswordKept = error == SecretError::None;
        update(now);
    });
    forgetTrial();
    m_sharing.restart();
}

// What was found holds no longer.
void SharingDesk::forgetTrial()
{
    m_trial.reset();
    SharingState now = m_state;
    now.trial = SharingState::Trial::None;
    now.found.reset();
    update(now);
}

void SharingDesk::update(const SharingState &state)
{
    if (std::exchange(m_state, state) != state) {
        Q_EMIT changed();
    }
}

} // namespace Rufzeichen
