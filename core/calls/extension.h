// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Rufzeichen {

/** What kind of device an extension is. */
enum class ExtensionKind : quint8 {
    Analogue, ///< FON 1 to 3 are 0 to 2
    CallThrough, ///< passed on: call-through, deflection
    Isdn, ///< all phones on the bus
    Fax, ///< the box's own fax
    AnsweringMachine,
    Cordless, ///< DECT: **610 to **619 are 10 to 19
    IpPhone, ///< **620 to **629 are 20 to 29
    Other,
};

/** The kind of @p extension, as CALL and CONNECT name it (docs/protocol.md). */
[[nodiscard]] ExtensionKind extensionKind(int extension);

} // namespace Rufzeichen
