// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/callbuttons.h"

#include "core/calls/storedcall.h"

namespace Rufzeichen {

void performForCall(const Actions &actions, const StoredCall &call, NotificationAction action)
{
    const QString number = call.call.remote.value_or(QString());
    switch (action) {
    case NotificationAction::Show:
        actions.app.showCall(call.id);
        break;
    case NotificationAction::Copy:
        actions.caller.copy(number);
        break;
    case NotificationAction::LookUp:
        actions.caller.lookUp(number);
        break;
    case NotificationAction::CallBack:
        actions.caller.call(number);
        break;
    case NotificationAction::MarkSeen:
        actions.app.markSeen(call.id);
        break;
    case NotificationAction::Settings:
        actions.app.show(AppWindow::Settings);
        break;
    case NotificationAction::Listen: // to a message that is gone
    case NotificationAction::MarkHeard:
        actions.app.show(AppWindow::Messages);
        break;
    case NotificationAction::Block:
        actions.caller.block(number, {});
        break;
    case NotificationAction::RemindLater:
        actions.app.remindLater(call.id);
        break;
    case NotificationAction::Settle:
        actions.app.settle(call.id);
        break;
    }
}

} // namespace Rufzeichen
