// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <chrono>

namespace Rufzeichen {

/** When an idle TCP connection is probed, and when it is given up as dead. */
struct KeepAlive {
    std::chrono::seconds idle {10}; ///< silence before the first probe, and between answered ones
    std::chrono::seconds interval {4}; ///< between unanswered probes
    int probes = 3; ///< unanswered ones until the connection counts as dead
};

/**
 * All that differs between operating systems about an established TCP connection stands here: Qt can switch
 * keep-alive on, but sets no times (the system's are two hours), and does not tell a reset from an orderly end.
 * Linux, macOS and Windows have the times; the reset is known on Linux only.
 */
class TcpLink
{
public:
    /** @p descriptor is that of a connected socket; it stays the socket's. */
    explicit TcpLink(qintptr descriptor);
    ~TcpLink();
    Q_DISABLE_COPY_MOVE(TcpLink)

    /** Sets the times of keep-alive, which Qt has switched on. False where the system refuses. */
    bool setKeepAlive(const KeepAlive &times);

    /** Whether the connection ended by a reset. Also works after the socket has closed its own descriptor. */
    [[nodiscard]] bool wasReset() const;

private:
    qintptr m_descriptor; // Linux: a duplicate, to be asked when the socket has closed its own
};

} // namespace Rufzeichen
