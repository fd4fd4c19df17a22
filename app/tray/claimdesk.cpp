// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/claimdesk.h"

#include "app/common/historysharing.h"
#include "core/settings/settingsstore.h"
#include "ui/actions/appactions.h"
#include "ui/text/sharetext.h"

namespace Rufzeichen {

ClaimDesk::ClaimDesk(const SettingsStore &settings, HistorySharing &sharing, AppActions &app, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_sharing(sharing)
{
    connect(&m_sharing, &HistorySharing::claimed, this, [&app](const ClaimAnswer &answer) {
        if (const QString text = ShareText::claim(answer); !text.isEmpty()) {
            app.tell(text);
        }
    });
}

ClaimDesk::~ClaimDesk() = default;

bool ClaimDesk::areOffered() const
{
    return m_sharing.mayClaim();
}

QString ClaimDesk::ownName() const
{
    return shownShareName(m_settings.inForce().share);
}

void ClaimDesk::claim(const QString &key)
{
    m_sharing.claim(key, ClaimWish::Kind::Claim);
}

void ClaimDesk::release(const QString &key)
{
    m_sharing.claim(key, ClaimWish::Kind::Release);
}

} // namespace Rufzeichen
