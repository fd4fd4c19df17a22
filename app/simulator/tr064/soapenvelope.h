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
struct ActionRequest {
    QString serviceType {}; ///< `urn:dslforum-org:service:DeviceInfo:1`
    QString action {};
    NamedValues arguments {};
    QString token {}; ///< of a second factor
};

/** Reads an envelope; nothing if it is none. */
[[nodiscard]] std::optional<ActionRequest> readEnvelope(const QByteArray &body);

/** The answer to @p request. */
[[nodiscard]] QByteArray answerEnvelope(const ActionRequest &request, const NamedValues &values);

/** Why there is none. The line breaks in it are the box's: some clients count on them. */
[[nodiscard]] QByteArray faultEnvelope(int code);

} // namespace Rufzeichen::Simulation
