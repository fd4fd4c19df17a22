// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/fritzbox.h"

#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr auto configSecurity = "LANConfigSecurity:1"_L1;

} // namespace

FritzBox::FritzBox(Tr064Client *client, std::chrono::milliseconds timeLimit)
    : m_client(client)
    , m_timeLimit(timeLimit)
{
}

BoxAccess FritzBox::access() const
{
    return {.client = m_client, .token = m_token, .deadline = QDeadlineTimer(m_timeLimit)};
}

void FritzBox::users(QObject *context, const BoxDone<QList<BoxUser>> &done) const
{
    access().call(configSecurity, "X_AVM-DE_GetUserList"_L1, {}, context, [done](const Tr064Result &result) {
        done({.error = result.error, .value = readUsers(result.value(u"NewX_AVM-DE_UserList").toUtf8())});
    });
}

void FritzBox::rights(QObject *context, const BoxDone<BoxRights> &done) const
{
    access().call(configSecurity, "X_AVM-DE_GetCurrentUser"_L1, {}, context, [done](const Tr064Result &result) {
        std::optional<BoxRights> rights = readRights(result.value(u"NewX_AVM-DE_CurrentUserRights").toUtf8());
        if (result.error != Tr064Error::None) {
            done(boxError<BoxRights>(result));
        } else if (rights) {
            rights->user = result.value(u"NewX_AVM-DE_CurrentUsername");
            done(boxValue(*std::move(rights)));
        } else {
            done({.error = Tr064Error::BadAnswer});
        }
    });
}

} // namespace Rufzeichen
