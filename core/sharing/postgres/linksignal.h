// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Rufzeichen {

/** A sign that one thread gives and another waits for with poll(). */
class LinkSignal
{
public:
    LinkSignal();
    ~LinkSignal();
    Q_DISABLE_COPY_MOVE(LinkSignal)

    /** From any thread. */
    void give() const;

    /** Whether it was given; from then on it isn't any more. */
    [[nodiscard]] bool take() const;

    /** Whether it was given and not taken. */
    [[nodiscard]] bool isGiven() const;

    /** What can be read as long as it is given. */
    [[nodiscard]] int file() const { return m_file; }

private:
    int m_file = -1;
};

} // namespace Rufzeichen
