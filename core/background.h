// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>
#include <functional>

namespace Rufzeichen {

/** Starts @p thread. False if the system has no thread left: then nobody may wait for what it would do. */
[[nodiscard]] bool tryToStart(QThread &thread, QThread::Priority priority = QThread::InheritPriority);

/**
 * Runs @p work in a thread of its own, and returns at once. Where the system has no thread left it is run here,
 * before this returns: QThreadPool would lose it, and wait for it for ever at the end of the program. The program
 * does not end before the work is done. Call it from the thread of the application object.
 */
void runInBackground(std::function<void()> work);

} // namespace Rufzeichen
