// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/storednames.h"

#include "app/common/boxmemory.h"
#include "core/numbers/numbertable.h"

namespace Rufzeichen {

OwnNames storedNames(const Settings &settings, const QString &boxes)
{
    const KnownBox box = BoxMemory(boxes).box(settings.callMonitor.host);
    const DialPlan plan = box.dialPlanWith(settings.numbers);
    NameTable phones = box.phones;
    phones.insert(settings.lines.phones); // who has a name of the user has no other
    return {.ofLine =
                [given = NumberTable(settings.lines.names, plan),
                 told = NumberTable(namesOf(box.ownNumbers), plan)](const QString &number) {
                    const QString name = given.of(number);
                    return name.isEmpty() ? told.of(number) : name;
                },
            .ofPhone = [phones](int extension) { return phones.value(QString::number(extension)); }};
}

} // namespace Rufzeichen
