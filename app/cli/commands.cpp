// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/barringcommand.h"
#include "app/cli/dialcommand.h"
#include "app/cli/discovercommand.h"
#include "app/cli/doctorcommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/lookupcommand.h"
#include "app/cli/monitorcommand.h"
#include "app/cli/parsecommand.h"
#include "app/cli/phonebookcommand.h"
#include "app/cli/simulatecommand.h"

namespace Rufzeichen {

QList<const Command *> allCommands()
{
    QList<const Command *> all;
    for (const CommandSpan commands :
         {MonitorCommand::commands, ParseCommand::commands, SimulateCommand::commands, DoctorCommand::commands,
          HistoryCommand::commands, PhonebookCommand::commands, LookupCommand::commands, DialCommand::commands,
          BarringCommand::commands, DiscoverCommand::commands}) {
        for (const Command &command : commands) {
            all.append(&command);
        }
    }
    return all;
}

} // namespace Rufzeichen
