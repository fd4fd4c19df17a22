// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/plaintext.h"
#include "app/cli/storedparties.h"
#include "core/calls/callhistory.h"
#include "core/rules/ruletrial.h"

#include <QCoreApplication>

namespace Rufzeichen {

/** `rules`: lists the rules of the settings, and says which past calls they would have met. Does nothing of what they
 * say. */
class RulesCommand
{
    Q_DECLARE_TR_FUNCTIONS(RulesCommand)
public:
    explicit RulesCommand(const Invocation &invocation);

    static const CommandSpan commands;

    /** What each command does. They return the exit code. */
    [[nodiscard]] int list();
    [[nodiscard]] int tryOut();

private:
    [[nodiscard]] std::optional<QList<Rule>> wanted() const;
    [[nodiscard]] bool open();
    [[nodiscard]] bool visit(const RuleSet &rules);
    [[nodiscard]] bool write(const RuleMatch &match);

    const Invocation m_invocation;
    const Configuration &m_configuration;
    const PlainText m_text;
    Output m_output;
    CallHistory m_history;
    StoredParties m_parties;
    qint64 m_left; // how many more calls are wanted; negative: all
    qint64 m_last = 0; // the call that was printed last
};

} // namespace Rufzeichen
