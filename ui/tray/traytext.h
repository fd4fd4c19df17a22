// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tray/traystate.h"

#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

class NumberForms;

/** What the tray says, as plain text. Names and numbers come from outside and are made sanitized and short. */
class TrayText
{
    Q_DECLARE_TR_FUNCTIONS(TrayText)
public:
    /** What goes on, a line for each thing. Has no `<`: some panels would take it for markup. */
    [[nodiscard]] static QString toolTip(const TrayState &state, NumberForms &numbers);

    /** How things stand with the connection, in a few words. */
    [[nodiscard]] static QString connection(const TrayState &state);

    /** That another program writes the calls. */
    [[nodiscard]] static QString readingAlong();

    /** Whether it is quiet, and until when. */
    [[nodiscard]] static QString quiet(const TrayState &state);

    /** Name, else number of the other party. */
    [[nodiscard]] static QString party(const StoredCall &call, NumberForms &numbers);

    /** A past call in one line: when, who, and what became of it. */
    [[nodiscard]] static QString summary(const StoredCall &call, NumberForms &numbers);
};

} // namespace Rufzeichen
