// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callfiles/listedcall.h"
#include "core/callfiles/tablerecords.h"

#include <QByteArray>
#include <QHash>
#include <optional>

namespace Rufzeichen {

/** A table that CallExport has written for scripts, with its columns in any order. */
class ExportedTable
{
public:
    /** By the row with the heads; nothing if these are not those of an export. */
    [[nodiscard]] static std::optional<ExportedTable> ofHeads(const TableRow &heads);

    /** Nothing if that is no call. */
    [[nodiscard]] std::optional<ListedCall> read(const TableRow &row) const;

private:
    QHash<QString, qsizetype> m_places; // of the columns
};

/** One object of an export in JSON; nothing if that is no call. */
[[nodiscard]] std::optional<ListedCall> readExportedObject(const QByteArray &json);

} // namespace Rufzeichen
