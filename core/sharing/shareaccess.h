// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/serverstate.h"
#include "core/sharing/sharelink.h"

#include <QString>
#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Rufzeichen {

/** What was found at the address of a shared history. */
struct ShareCheck {
    std::optional<ShareFailure> failure {};
    QString reason {}; ///< as in ShareAnswer
    ServerState server {}; ///< where nothing has failed

    bool operator==(const ShareCheck &) const = default;
};

/**
 * What talks to servers, in the file @p library; empty: the installed one. Null if it can't be loaded. From any
 * thread; it stays as long as the program runs.
 */
[[nodiscard]] ShareLibrary *loadShareLibrary(const QString &library = {});

/** What an answer to the question `state` means for this program. It may be anything. */
[[nodiscard]] ShareCheck judgeServer(const ShareAnswer &answer);

/**
 * Connects once, in a thread of its own, and tells what it has found; nobody is told once @p context is gone. Nothing
 * is changed there. @p library as in loadShareLibrary(). For the thread of the application object.
 */
void checkShare(const ShareAddress &address, QObject *context, const std::function<void(const ShareCheck &)> &done,
                const QString &library = {});

} // namespace Rufzeichen
