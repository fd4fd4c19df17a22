// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/boxaccount.h"

namespace Rufzeichen {

BoxAccount::BoxAccount(QObject *parent)
    : QObject(parent)
{
}

BoxAccount::~BoxAccount() = default;

} // namespace Rufzeichen
