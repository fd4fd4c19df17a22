// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wordtable.h"

namespace Rufzeichen {

/** What the server of a shared history has to prove. */
enum class ShareTrust : quint8 {
    Verified, ///< TLS, with a certificate that is trusted and has the server's name; on this computer itself none
    Encrypted, ///< TLS with any certificate, and only at private addresses
};

template <>
inline constexpr std::array<Word<ShareTrust>, 2> settingWords<ShareTrust> {
    {{ShareTrust::Verified, "verified"_L1}, {ShareTrust::Encrypted, "encrypted"_L1}}};

} // namespace Rufzeichen
