// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitor.h"
#include "core/callmonitor/callmonitorstate.h"

namespace Rufzeichen {

/**
 * Writes the connection's history for whoever looks into the log of the session: one line for each change of state
 * with the number of tries, never one for each try. Category `rufzeichen.connection`.
 */
class ConnectionLog
{
public:
    /** Takes the next state. */
    void note(const CallMonitorState &state, const CallMonitorAddress &address);

private:
    ConnectionNews m_news;
};

} // namespace Rufzeichen
