// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/waiting.h"
#include "ui/text/numberforms.h"

namespace Rufzeichen {

/** Numbers in their forms for a dial plan, with a reader of their own. */
class OwnNumbers
{
public:
    explicit OwnNumbers(const DialPlan &plan = {})
        : reader(plan)
        , forms(reader)
    {
        QObject::connect(&forms, &NumberForms::changed, &forms, [this] { m_isLoaded = true; });
    }

    /** Waits until numbers are shown as people write them. False where that is not installed. */
    [[nodiscard]] bool load()
    {
        forms.prepare();
        return waitUntil([this] { return m_isLoaded; }, 5000) && reader.failure().isEmpty();
    }

    NumberReader reader;
    NumberForms forms;

private:
    bool m_isLoaded = false;
};

} // namespace Rufzeichen
