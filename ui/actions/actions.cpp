// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/appactions.h"

namespace Rufzeichen {

CallerActions::~CallerActions() = default;

AppActions::~AppActions() = default;

} // namespace Rufzeichen
