// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/common/boxconnection.h"
#include "core/numbers/numberreader.h"
#include "core/sync/phonebookstore.h"

#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

/** `lookup`: says what is known of numbers, from what is stored. Never asks the box. */
class LookupCommand
{
    Q_DECLARE_TR_FUNCTIONS(LookupCommand)
public:
    explicit LookupCommand(const Invocation &invocation);

    static const CommandSpan commands;

    /** Returns the exit code. `-` stands for numbers on standard input, one a line. */
    [[nodiscard]] int run();

private:
    void lookUp(const QString &text);
    void lookUpInput();

    const Invocation m_invocation;
    const SettingsStore m_settings;
    BoxConnection m_connection; // never opened: it knows where things are stored
    PhonebookStore m_store;
    NumberReader m_numbers;
    Output m_output;
};

} // namespace Rufzeichen
