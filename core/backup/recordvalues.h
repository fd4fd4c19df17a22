// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** A value of a record in a database of SQLite. Fractions and bytes are none that this program writes. */
struct RecordValue {
    enum class Kind : quint8 { Null, Integer, Text, Other };

    Kind kind = Kind::Null;
    qint64 integer = 0;
    QString text {};

    [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
    [[nodiscard]] bool isInteger() const { return kind == Kind::Integer; }
    [[nodiscard]] bool isText() const { return kind == Kind::Text; }
};

/** The values of a record; nothing if its bytes make no sense. */
[[nodiscard]] std::optional<QList<RecordValue>> recordValues(QByteArrayView record);

} // namespace Rufzeichen
