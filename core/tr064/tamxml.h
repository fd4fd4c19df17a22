// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/answeringmachine.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace Rufzeichen {

/** The answering machines that the box shows. Nothing if the document is no such list, as readList() says. */
[[nodiscard]] std::optional<QList<AnsweringMachine>> readAnsweringMachines(const QByteArray &document);

/** The messages on a machine, in the box's order. Entries without an index are left out. Nothing as above. */
[[nodiscard]] std::optional<QList<TamMessage>> readTamMessages(const QByteArray &document);

} // namespace Rufzeichen
