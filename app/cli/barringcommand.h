// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/boxsession.h"
#include "app/cli/command.h"
#include "app/cli/output.h"

#include <QCoreApplication>

namespace Rufzeichen {

/** `block` and `unblock` a number in the box. */
class BarringCommand
{
    Q_DECLARE_TR_FUNCTIONS(BarringCommand)
public:
    explicit BarringCommand(const Invocation &invocation);

    static const CommandSpan commands;

    /** Each returns the exit code. */
    [[nodiscard]] int block();
    [[nodiscard]] int unblock();

private:
    enum class Barred { No, Yes };

    [[nodiscard]] bool open();
    [[nodiscard]] int print(Barred barred, BarringChange change, const QString &text) const;

    const Invocation m_invocation;
    const QString &m_number;
    BoxSession m_session;
};

} // namespace Rufzeichen
