// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/calls/callhistory.h"

#include <QCoreApplication>
#include <functional>

namespace Rufzeichen {

/** `history note`, `history settle` and `history reopen`: what the user writes about calls, and is done with. */
class PlanCommand
{
    Q_DECLARE_TR_FUNCTIONS(PlanCommand)
public:
    explicit PlanCommand(const Invocation &invocation);

    static const CommandSpan commands;

    /** What each command does. They return the exit code. */
    [[nodiscard]] int note();
    [[nodiscard]] int settle();
    [[nodiscard]] int reopen();

private:
    using Change = std::function<std::optional<int>(HistoryTransaction &, const QList<qint64> &)>;

    [[nodiscard]] int change(const QStringList &keys, const Change &make);
    [[nodiscard]] std::optional<QList<qint64>> find(const QStringList &keys) const;

    const Invocation m_invocation;
    CallHistory m_history;
};

} // namespace Rufzeichen
