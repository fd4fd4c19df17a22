// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/boxsession.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/storedparties.h"

#include <QCoreApplication>
#include <QList>

namespace Rufzeichen {

/** `messages`: what is on the answering machines of the box, and whether they take calls. */
class MessagesCommand
{
    Q_DECLARE_TR_FUNCTIONS(MessagesCommand)
public:
    explicit MessagesCommand(const Invocation &invocation);

    static const CommandSpan commands;

    /** What each command does. They return the exit code. */
    [[nodiscard]] int list();
    [[nodiscard]] int save();
    [[nodiscard]] int remove();
    [[nodiscard]] int mark();
    [[nodiscard]] int machine();

private:
    [[nodiscard]] std::optional<QList<AnsweringMachine>> machines();
    [[nodiscard]] std::optional<AnsweringMachine> wantedMachine(const QList<AnsweringMachine> &all) const;

    /** That with the id on the command line; nothing, with the reason on standard error, if there is none. */
    [[nodiscard]] std::optional<TamMessage> wantedMessage();
    [[nodiscard]] std::optional<QList<TamMessage>> messagesOf(int machine);
    [[nodiscard]] std::optional<QString> nameOf(const TamMessage &message);
    void print(const TamMessage &message);
    void print(const AnsweringMachine &machine);

    const Invocation m_invocation;
    BoxSession m_session;
    StoredParties m_parties;
    Output m_output;
};

} // namespace Rufzeichen
