// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callmatch.h"
#include "core/sharing/callclaim.h"
#include "core/sharing/sharestate.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <thread>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Rufzeichen {

/** Which histories are to be kept in step. */
struct SharingJob {
    QString history {}; ///< the file
    ShareAddress address {};
    CallMatch::CanonicalNumber
        canonical {}; ///< the form in which two writings of a number are equal; from any thread
    QString library {}; ///< as in loadShareLibrary()
};

/** What is told, in the thread of the receiver and never after the thread is gone. */
struct SharingEvents {
    std::function<void(const ShareState &state)> stateChanged;
    std::function<void()> written; ///< changes of others are in the file of here
    std::function<void(const QStringList &remotes)> fetched; ///< calls that are new here: their numbers
    std::function<void(const ClaimAnswer &answer)> claimed;
};

/**
 * Keeps the history of here in step with a shared one, in a thread of its own, for as long as this lives: connects
 * and connects again, fetches, sends, and waits for news without asking. One program at a time does so for a file.
 * Its end waits two seconds at most.
 */
class SharingThread
{
public:
    /** @p receiver lives longer than this. */
    SharingThread(const SharingJob &job, QObject *receiver, const SharingEvents &events);
    ~SharingThread();
    Q_DISABLE_COPY_MOVE(SharingThread)

    /** Something has changed here. */
    void wake();

    /** SharingEvents::claimed follows, at once or when there is a connection. */
    void ask(const ClaimWish &wish);

private:
    struct Desk;
    class Work;

    std::shared_ptr<Desk> m_desk;
    std::thread m_thread;
};

} // namespace Rufzeichen
