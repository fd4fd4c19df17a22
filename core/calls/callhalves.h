// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorline.h"
#include "core/calls/fragmenttable.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <optional>

namespace Rufzeichen {

/** What one recorded file has of a call, or several files together: lines of one connection id, in their order. */
struct CallHalf {
    QList<CallMonitorLine> lines; ///< at least one
    bool isNew = false; ///< in a file that is being imported now

    /** What was remembered. Nothing if that is no half of a call. */
    [[nodiscard]] static std::optional<CallHalf> of(const Fragment &fragment);

    /** To be remembered. Nothing where no line has a time, since nobody could tell what it belongs to. */
    [[nodiscard]] std::optional<Fragment> fragment() const;

    [[nodiscard]] bool hasBegin() const;
    [[nodiscard]] bool hasEnd() const { return lines.constLast().event == CallMonitorEvent::Disconnect; }
    /** Its first CONNECT; null: it has none. */
    [[nodiscard]] const CallMonitorLine *connect() const;
    /** Whether it has one of these lines. */
    [[nodiscard]] bool hasOneOf(const QSet<QByteArray> &rawLines) const;
};

/**
 * Puts together what belongs together: halves that have a line in common; a ring and the CONNECT or the end that
 * comes before a phone stops to ring; a CONNECT and the end whose duration is the time between them. What fits
 * nothing is among the result as it was.
 */
[[nodiscard]] QList<CallHalf> joinHalves(const QList<CallHalf> &halves);

} // namespace Rufzeichen
