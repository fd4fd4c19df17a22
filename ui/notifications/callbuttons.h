// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/appactions.h"
#include "ui/notifications/notification.h"

namespace Rufzeichen {

struct StoredCall;

/** Does what a button of the notification of a call is for. */
void performForCall(const Actions &actions, const StoredCall &call, NotificationAction action);

} // namespace Rufzeichen
