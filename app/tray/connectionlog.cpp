// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/connectionlog.h"

#include "ui/text/connectiontext.h"

#include <QLoggingCategory>

namespace Rufzeichen {

Q_LOGGING_CATEGORY(connectionCategory, "rufzeichen.connection")

void ConnectionLog::note(const CallMonitorState &state, const CallMonitorAddress &address)
{
    if (!m_news.isNews(state)) {
        return;
    }
    const QByteArray host = address.host.toUtf8();
    switch (state.phase) {
    case CallMonitorState::Phase::Connecting:
        qCInfo(connectionCategory, "connecting to %s, port %d", host.constData(), address.port);
        break;
    case CallMonitorState::Phase::Connected:
        qCInfo(connectionCategory, "connected to %s, tries: %d", host.constData(), state.attempts);
        break;
    case CallMonitorState::Phase::Disconnected:
        qCInfo(connectionCategory, "not connected to %s: %s", host.constData(),
               state.failure ? qUtf8Printable(ConnectionText::reason(state)) : "stopped");
        break;
    }
}

} // namespace Rufzeichen
