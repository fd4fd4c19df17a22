// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/boxtime.h"

#include <QString>
#include <optional>

namespace Rufzeichen {

/** An answering machine of the box. */
struct AnsweringMachine {
    int index = 0; ///< from 0
    QString name {};
    bool enabled = false;

    bool operator==(const AnsweringMachine &) const = default;
};

/** A message that somebody has left. Its texts are as untrusted as where they come from. */
struct TamMessage {
    int machine = 0; ///< index of the answering machine
    int index = 0; ///< stays the same as long as the message is there
    bool isNew = false; ///< nobody has heard it
    QString remote {}; ///< who left it; empty: withheld
    QString local {}; ///< the own number that was called
    QString name {}; ///< the box's; may be empty
    std::optional<BoxTime> date {}; ///< to the minute
    std::optional<int> minutes {}; ///< how long it is, rounded up
    QString path {}; ///< of the recording in the box

    bool operator==(const TamMessage &) const = default;
};

} // namespace Rufzeichen
