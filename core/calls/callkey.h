// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorline.h"
#include "core/calls/calltransition.h"

#include <QHash>
#include <QString>
#include <functional>

namespace Rufzeichen {

/** What tells a call from all others, for every program that follows the same box and has heard its beginning. */
struct CallIdentity {
    QString box {}; ///< what names the box
    int connectionId = 0;
    BoxTime begun {}; ///< the box's stamp of RING, CALL, or the CONNECT that was heard first
    CallDirection direction = CallDirection::Unknown;

    bool operator==(const CallIdentity &) const = default;
};

/** Has letters and digits, and tells nothing of what it was made of. */
[[nodiscard]] QString callKey(const CallIdentity &identity);

/** Says what names the box for ever; an empty text while that is not known. */
using BoxName = std::function<QString()>;

/** Gives calls their keys when they begin: those of one box in the order of their lines. */
class CallKeys
{
public:
    CallKeys();

    /** Whose lines they are, asked with each call. */
    void setBox(const BoxName &box) { m_box = box; }

    /**
     * The key of the call that @p line opens, which has an id. As other programs give it where the box is known and
     * its stamp can be true; else one that nothing else has. Calls that have the same identity, in one second, are
     * counted.
     */
    [[nodiscard]] QString keyOf(const CallMonitorLine &line);

private:
    struct Given {
        CallIdentity identity {};
        int times = 0;
    };

    BoxName m_box; // may be empty
    QHash<int, Given> m_given; // the last one of each id
    QString m_prefix;
    quint64 m_last = 0; // of those with the prefix
};

} // namespace Rufzeichen
