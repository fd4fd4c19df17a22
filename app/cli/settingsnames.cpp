// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/settingsnames.h"

#include "app/common/boxmemory.h"
#include "core/numbers/numbertable.h"
#include "core/settings/userfiles.h"

namespace Rufzeichen {

OwnNames namesOfSettings(const Settings &settings)
{
    OwnNames names;
    if (!settings.lines.names.isEmpty()) {
        const KnownBox box = BoxMemory(UserFiles::boxes()).box(settings.callMonitor.host);
        names.ofLine = [table = NumberTable(settings.lines.names, box.dialPlanWith(settings.numbers))](
                           const QString &number) { return table.of(number); };
    }
    if (!settings.lines.phones.isEmpty()) {
        names.ofPhone
            = [phones = settings.lines.phones](int extension) { return phones.value(QString::number(extension)); };
    }
    return names;
}

} // namespace Rufzeichen
