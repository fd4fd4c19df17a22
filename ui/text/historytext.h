// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

/** Why the file of the call history can't be read or written, in words for people. */
class HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
public:
    /**
     * What @p failure of the history or its opening means and what helps, to stand behind a colon and in front of a
     * full stop, with the words of SQLite in brackets. One that is not known stays as it is.
     */
    [[nodiscard]] static QString reason(const QString &failure);

    /** Whether reason() has words of its own for it. */
    [[nodiscard]] static bool isKnown(const QString &failure);
};

} // namespace Rufzeichen
