// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>
#include <functional>

namespace Rufzeichen {

/** A thread for one piece of work. Who removes it waits for the end of the work, if that has begun. */
class WorkThread : public QThread
{
public:
    explicit WorkThread(std::function<void()> work, QObject *parent = nullptr);
    ~WorkThread() override;

    /** Begins. False if the system has no thread left: then nobody may wait for what it would do. */
    [[nodiscard]] bool tryToStart(Priority priority = InheritPriority);

    [[nodiscard]] const std::function<void()> &work() const { return m_work; }

protected:
    void run() override;

private:
    const std::function<void()> m_work;
};

/**
 * Calls @p done later in the thread of @p receiver, unless that is gone by then. For what a WorkThread has to tell:
 * @p receiver must not go before the thread.
 */
void runLater(QObject *receiver, std::function<void()> done);

/**
 * Runs @p work in a thread of its own, and returns at once. Where the system has no thread left it is run here,
 * before this returns: QThreadPool would lose it, and wait for it for ever at the end of the program. The program
 * does not end before the work is done. Call it from the thread of the application object.
 */
void runInBackground(std::function<void()> work);

} // namespace Rufzeichen
