// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output.h"
#include "core/callmonitor/callmonitor.h"
#include "core/callmonitor/callmonitorstate.h"
#include "core/calls/storedcall.h"
#include "ui/text/ownnames.h"

#include <QCoreApplication>
#include <QString>
#include <functional>
#include <utility>

namespace Rufzeichen {

/** Lines, calls and connections in words for a terminal. Nothing from outside gets through that steers a terminal. */
class PlainText
{
    Q_DECLARE_TR_FUNCTIONS(PlainText)
public:
    enum class Colours { Off, On };

    explicit PlainText(Colours colours);

    /** How numbers of others are written in lines and calls from now on; else as the box sent them. */
    void formatNumbers(std::function<QString(const QString &number)> form) { m_form = std::move(form); }

    /** What own numbers and phones are called in calls from now on; in lines they stay as the box sent them. */
    void setNames(const OwnNames &names) { m_names = names; }

    /** On for a terminal, unless the user does not want that: https://no-color.org */
    [[nodiscard]] static Colours coloursFor(StandardStream stream);

    /** A row, with its line end. @p now is the time of the change. */
    [[nodiscard]] QString row(const CallMonitorState &state, const CallMonitorAddress &address,
                              const QDateTime &now) const;
    [[nodiscard]] QString row(const CallMonitorLine &line) const;
    [[nodiscard]] QString row(const Call &call, const Party &party) const;
    [[nodiscard]] QString row(const StoredCall &stored) const;

    /** Rows below that of a call with what the user has written about it and its number; none without a note. */
    [[nodiscard]] static QString notes(const StoredCall &stored);

private:
    enum class Colour { Red = 31, Green = 32, Yellow = 33, Blue = 34 };

    [[nodiscard]] QString coloured(const QString &text, Colour colour) const;
    [[nodiscard]] static QString connection(const CallMonitorState &state, const CallMonitorAddress &address);
    [[nodiscard]] QString details(const CallMonitorLine &line) const;
    [[nodiscard]] QString numberOf(const std::optional<QString> &remote) const;
    [[nodiscard]] QString remoteOf(const Call &call, const Party &party) const;
    [[nodiscard]] QString deviceOf(int extension) const;
    [[nodiscard]] static QString ended(const Call &call, const QString &remote);

    Colours m_colours;
    std::function<QString(const QString &number)> m_form;
    OwnNames m_names;
};

} // namespace Rufzeichen
