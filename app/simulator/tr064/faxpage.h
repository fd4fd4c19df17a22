// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Rufzeichen::Simulation {

/** A fax as boxes keep them: a PDF file of one page. */
[[nodiscard]] QByteArray faxPage();

} // namespace Rufzeichen::Simulation
