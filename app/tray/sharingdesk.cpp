// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/sharingdesk.h"

#include "app/common/shareaddress.h"
#include "core/settings/settingsstore.h"

#include <utility>

namespace Rufzeichen {

SharingDesk::SharingDesk(const SettingsStore &settings, ServerPassword &password, QString library, QObject *parent)
    : OfficeSharing(parent)
    , m_settings(settings)
    , m_password(password)
    , m_library(std::move(library))
{
    connect(&m_settings, &SettingsStore::changed, this, [this](const Settings &before, const Settings &after) {
        if (before.share != after.share) {
            forgetTrial();
        }
    });
}

SharingDesk::~SharingDesk() = default;

void SharingDesk::setSharing(const ShareState &sharing)
{
    SharingState now = m_state;
    now.sharing = sharing;
    update(now);
}

void SharingDesk::test()
{
    m_trial = std::make_unique<QObject>();
    SharingState now = m_state;
    now.trial = SharingState::Trial::Running;
    now.found.reset();
    update(now);
    const ShareSettings settings = m_settings.inForce().share;
    m_password.find(userOf(settings), m_trial.get(), [this, settings](const QString &password) {
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
    m_password.set(userOf(m_settings.inForce().share), password, this, [this](SecretError error) {
        SharingState now = m_state;
        now.isPasswordKept = error == SecretError::None;
        update(now);
    });
    forgetTrial();
    Q_EMIT passwordChanged();
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
