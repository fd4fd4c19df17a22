// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/boxsession.h"
#include "app/cli/commandline.h"
#include "app/cli/output.h"

#include <QCoreApplication>

namespace Rufzeichen {

/** `block` and `unblock`: bars a number in the box, and ends that. */
class BarringCommand
{
    Q_DECLARE_TR_FUNCTIONS(BarringCommand)
public:
    BarringCommand(const Configuration &configuration, OutputFormat format);

    /** Each returns the exit code. @p name is what the number is called in the box; nothing: the number itself. */
    [[nodiscard]] int block(const QString &number, const std::optional<QString> &name);
    [[nodiscard]] int unblock(const QString &number);

private:
    enum class Barred { No, Yes };

    [[nodiscard]] bool open(const QString &number);
    [[nodiscard]] int print(const QString &number, Barred barred, BarringChange change, const QString &text) const;

    const OutputFormat m_format;
    BoxSession m_session;
};

} // namespace Rufzeichen
