// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/storedcall.h"

namespace Rufzeichen {

StoredCall StoredCall::anonymized(const Anonymizer &anonymizer) const
{
    if (anonymizer.masking() == Masking::None) {
        return *this;
    }
    StoredCall result = *this;
    result.call = call.anonymized(anonymizer);
    result.party = {};
    result.device.clear(); // names of rooms and children
    result.note.clear();
    result.numberNote.clear();
    return result;
}

} // namespace Rufzeichen
