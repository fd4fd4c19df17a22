// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/call.h"

namespace Rufzeichen {

Call Call::anonymized(const Anonymizer &anonymizer) const
{
    if (anonymizer.masking() == Masking::None) {
        return *this;
    }
    Call call = *this;
    for (std::optional<QString> *number : {&call.remote, &call.local}) {
        if (*number) {
            *number = anonymizer.number(**number);
        }
    }
    if (call.trunk) {
        call.trunk = anonymizer.text(*call.trunk);
    }
    call.extension = anonymizer.extension(call.extension);
    call.duration = anonymizer.duration(call.duration);
    return call;
}

} // namespace Rufzeichen
