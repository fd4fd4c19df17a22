// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/clipboardrule.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

ClipboardRule clipboardRule(const QString &platform)
{
    return platform.startsWith("wayland"_L1) ? ClipboardRule::NeedsFocus : ClipboardRule::Free;
}

} // namespace Rufzeichen
