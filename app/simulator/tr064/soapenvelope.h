// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace Rufzeichen::Simulation {

/** Names and values, in order. */
using NamedValues = QList<std::pair<QString, QString>>;

/** What a client asks for, as it wrote it. */
struct SoapQuestion {
    QString serviceType {}; ///< `urn:dslforum-org:service:DeviceInfo:1`
    QString action {};
    NamedValues arguments {};
    QString token {}; ///< of a second factor

    bool operator==(const SoapQuestion &) const = default;
};

/** Reads an envelope; nothing if it is none. */
[[nodiscard]] std::optional<SoapQuestion> readEnvelope(const QByteArray &body);

/** The answer to @p question. */
[[nodiscard]] QByteArray answerEnvelope(const SoapQuestion &question, const NamedValues &values);

/** Why there is none. The line breaks in it are the box's: some clients count on them. */
[[nodiscard]] QByteArray faultEnvelope(int code);

} // namespace Rufzeichen::Simulation
