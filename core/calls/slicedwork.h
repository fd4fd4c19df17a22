// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QTimer>
#include <functional>

namespace Rufzeichen {

/**
 * Does long work in slices, with events between them: no window stands still. What was begun is finished: whoever
 * owns this calls finish() before what the work needs is gone.
 */
class SlicedWork
{
public:
    /** Does a part of the work, but starts and stops none. Returns whether there is more to do. */
    using Slice = std::function<bool()>;

    SlicedWork();

    /** Does the first slice now and the others soon; all of them later if other work is not done yet. */
    void start(const Slice &slice);

    /** Leaves what is not done. */
    void stop();

    /** Does the rest at once. */
    void finish();

private:
    void work();

    QList<Slice> m_waiting; // the first is being worked on
    QTimer m_next;
};

} // namespace Rufzeichen
