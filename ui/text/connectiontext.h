// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorstate.h"
#include "core/discovery/connectioncheck.h"
#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

/** The connection to the box in words for people, for the terminal and for windows alike. */
class ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
public:
    /** Why there is no connection, where there is a reason: the part of a sentence after a colon. */
    [[nodiscard]] static QString reason(const CallMonitorState &state);

    /** The same for a connection that was there before: a box that refuses then restarts most likely. */
    [[nodiscard]] static QString reasonOfLoss(ConnectionFailure failure);

    /** What is wrong with an address that was typed into a field: sentences that don't repeat it. */
    [[nodiscard]] static QString complaint(TypedAddress::Problem problem);

    /** What the doctor says: what was found and how to mend it, as one paragraph without markup. */
    [[nodiscard]] static QString advice(const ConnectionEvidence &evidence);
};

} // namespace Rufzeichen
