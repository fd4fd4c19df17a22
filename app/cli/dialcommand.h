// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/boxsession.h"
#include "app/cli/command.h"
#include "app/cli/output.h"

#include <QCoreApplication>

namespace Rufzeichen {

/** `dial` and `hangup`: lets a phone of the box dial, and ends that. */
class DialCommand
{
    Q_DECLARE_TR_FUNCTIONS(DialCommand)
public:
    explicit DialCommand(const Invocation &invocation);

    static const CommandSpan commands;

    /** Each returns the exit code. */
    [[nodiscard]] int dial();
    [[nodiscard]] int hangUp();

private:
    [[nodiscard]] QString whichRight(const Tr064Failure &failure);
    [[nodiscard]] int tellBefore(const QString &dialled, const QString &later, const QString &others) const;
    [[nodiscard]] int print(const QByteArray &json, const QString &text) const;

    const Invocation m_invocation;
    BoxSession m_session;
};

} // namespace Rufzeichen
