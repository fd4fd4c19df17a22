// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringDecoder>
#include <optional>

namespace Rufzeichen {

/** What a file with calls is. */
enum class CallFileKind {
    Lines, ///< of the call monitor, or nothing that is known
    Table, ///< of the box or another program, or our own
    Xml, ///< the box's call list
    Json, ///< our own export
};

/** The form of a file. */
struct CallFileForm {
    CallFileKind kind = CallFileKind::Lines;
    char separator = ';'; ///< of a table
    std::optional<QStringDecoder::Encoding> encoding {}; ///< UTF-16; nothing: one that has ASCII's bytes

    bool operator==(const CallFileForm &) const = default;
};

/** So much of a file tells its form. */
inline constexpr qsizetype callFileHead = 1 << 13;

/** The form of a file that begins with these bytes, in whatever encoding. Its name does not matter. */
[[nodiscard]] CallFileForm callFileForm(QByteArrayView head);

} // namespace Rufzeichen
