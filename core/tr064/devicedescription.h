// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httpexchange.h"
#include "core/http/httpmessage.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <chrono>
#include <memory>
#include <optional>

namespace Rufzeichen {

/** What a device says it is in its TR-064 description, which needs no login. */
enum class DeviceKind {
    Unknown, ///< nothing answers where the description should be
    FritzBox,
    Other, ///< it describes itself as something else, or what answers is no description
};

/** A service of a device, and where it is asked. */
struct DescribedService {
    QString type {}; ///< `urn:dslforum-org:service:X_AVM-DE_OnTel:1`
    QString controlUrl {};

    bool operator==(const DescribedService &) const = default;
};

/** A TR-064 description, as far as it is of use here. Made by somebody else: escape its texts before you show them.
 */
struct DeviceDescription {
    QString model; ///< `FRITZ!Box 7590`; empty if the description is none
    QString name; ///< the one that its owner gave it
    QString version; ///< of FRITZ!OS: `8.02`
    QString udn; ///< unique for the device
    QList<DescribedService> services;

    /** It has telephony; a repeater has none. */
    [[nodiscard]] bool offersCallList() const;

    /** The service of this type; nothing if it has none. */
    [[nodiscard]] const DescribedService *service(QStringView type) const;

    /** FritzBox or Other. */
    [[nodiscard]] DeviceKind kind() const;

    bool operator==(const DeviceDescription &) const = default;
};

/** The port at which a FRITZ!Box describes itself, in plain HTTP. */
constexpr quint16 descriptionPort = 49000;

/** A real description has about 100 KB. */
constexpr qint64 longestDescription = 1 << 19; // bytes

/** Asks a device for its description. Needs no login. */
[[nodiscard]] HttpRequest descriptionRequest();

/**
 * Reads a description, and what can be read of one that is cut off or damaged. Texts are cut to a sensible length.
 * A document type declaration, which no real one has, ends the reading: entities are never expanded.
 */
[[nodiscard]] DeviceDescription parseDescription(const QByteArray &xml);

/** How long a device may take to describe itself; a box needs some hundredths of a second. */
constexpr HttpTimeouts descriptionTimeouts {.silence = std::chrono::seconds(3), .whole = std::chrono::seconds(5)};

/** Asks a device for its description. @p address must be private. */
[[nodiscard]] std::unique_ptr<HttpExchange> askForDescription(const QHostAddress &address, quint16 port,
                                                              const HttpTimeouts &timeouts = descriptionTimeouts);

/** What it says it is: nothing if it did not answer over HTTP, an empty one if the answer is no description. */
[[nodiscard]] std::optional<DeviceDescription> askedDescription(const HttpOutcome &outcome);

} // namespace Rufzeichen
