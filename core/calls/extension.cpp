// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/extension.h"

namespace Rufzeichen {

ExtensionKind extensionKind(int extension)
{
    switch (extension) {
    case 0:
    case 1:
    case 2:
        return ExtensionKind::Analogue;
    case 3:
        return ExtensionKind::CallThrough;
    case 4:
        return ExtensionKind::Isdn;
    case 5:
        return ExtensionKind::Fax;
    case 6: // of old boxes
        return ExtensionKind::AnsweringMachine;
    default:
        break;
    }
    switch (extension / 10) {
    case 1:
        return ExtensionKind::Cordless;
    case 2:
        return ExtensionKind::IpPhone;
    case 4:
        return ExtensionKind::AnsweringMachine;
    default:
        return ExtensionKind::Other;
    }
}

} // namespace Rufzeichen
