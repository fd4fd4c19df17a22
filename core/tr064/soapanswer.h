// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/soapmessage.h"

#include <QByteArray>
#include <QStringView>

namespace Rufzeichen {

/** What the box answered to an action, over SOAP. Made by somebody else. */
struct SoapAnswer {
    /** What it is. */
    enum class Kind : quint8 {
        None, ///< no answer to this action: another document, or one that is broken or cut off
        Response,
        Fault,
    };

    Kind kind = Kind::None;
    SoapArguments arguments {}; ///< of a response
    int faultCode = 0; ///< of a fault; 0 if it has none that can be read

    bool operator==(const SoapAnswer &) const = default;
};

/**
 * Reads an answer to @p action. Namespaces don't matter, only the names. A document type declaration, which no real
 * answer has, makes it none: entities are never expanded. An answer with more arguments than any real one has is
 * none.
 */
[[nodiscard]] SoapAnswer parseSoapAnswer(const QByteArray &body, QStringView action);

/** The value of an argument, in whatever case its name is written; empty if it is not there. */
[[nodiscard]] QString valueOf(const SoapArguments &arguments, QStringView name);

} // namespace Rufzeichen
