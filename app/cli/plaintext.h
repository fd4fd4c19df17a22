// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorstate.h"
#include "core/callmonitor/connectioncheck.h"
#include "core/calls/call.h"

#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

/** Lines, calls and connections in words for a terminal. Nothing from outside gets through that steers a terminal. */
class PlainText
{
    Q_DECLARE_TR_FUNCTIONS(PlainText)
public:
    enum class Colours { Off, On };

    explicit PlainText(Colours colours);

    /** A row, with its line end. @p now is the time of the change. */
    [[nodiscard]] QString row(const CallMonitorState &state, const CallMonitorAddress &address,
                              const QDateTime &now) const;
    [[nodiscard]] QString row(const CallMonitorLine &line) const;
    [[nodiscard]] QString row(const Call &call) const;

    /** What the doctor says, in one line. */
    [[nodiscard]] static QString advice(const ConnectionEvidence &evidence);

    /** Control characters, which could steer a terminal, are replaced. */
    [[nodiscard]] static QString harmless(const QString &text);

    /** `1:49`, `1:02:03` */
    [[nodiscard]] static QString duration(int seconds);

private:
    enum class Colour { Red = 31, Green = 32, Yellow = 33, Blue = 34 };

    [[nodiscard]] QString coloured(const QString &text, Colour colour) const;
    [[nodiscard]] static QString connection(const CallMonitorState &state, const CallMonitorAddress &address);
    [[nodiscard]] static QString reason(ConnectionFailure failure);
    [[nodiscard]] static QString details(const CallMonitorLine &line);
    [[nodiscard]] static QString ended(const Call &call);
    [[nodiscard]] static QString party(const std::optional<QString> &number);
    [[nodiscard]] static QString device(int extension);

    Colours m_colours;
};

} // namespace Rufzeichen
