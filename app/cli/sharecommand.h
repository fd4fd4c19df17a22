// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/sharing/shareaccess.h"

#include <QCoreApplication>
#include <QString>
#include <memory>
#include <optional>

namespace Rufzeichen {

/** `share`: sets up a history that several desks share on a server of PostgreSQL, and says how it is. */
class ShareCommand
{
    Q_DECLARE_TR_FUNCTIONS(ShareCommand)
public:
    explicit ShareCommand(const Invocation &invocation);

    static const CommandSpan commands;

    /** What each command does. They return the exit code. */
    [[nodiscard]] int initialize();
    [[nodiscard]] int changeUser();
    [[nodiscard]] int tell();

private:
    [[nodiscard]] std::optional<ShareAddress> addressOf(const QString &url) const;
    [[nodiscard]] ShareAddress configuredAddress() const;
    [[nodiscard]] std::unique_ptr<ShareLink> open(ShareAddress address) const;
    [[nodiscard]] ShareConnection connectAsking(ShareLibrary &library, ShareAddress address) const;
    [[nodiscard]] std::optional<ShareCheck> look(ShareLink &link) const;
    [[nodiscard]] bool migrate(ShareLink &link, const ShareCheck &found) const;
    [[nodiscard]] bool keep(ShareLink &link) const;
    [[nodiscard]] int tellUser(const QString &name, const QString &done, const QString &password);
    void write(const ShareCheck &check);
    [[nodiscard]] static QString refusal(const ShareAnswer &answer);

    const Invocation m_invocation;
    Output m_output;
};

} // namespace Rufzeichen
