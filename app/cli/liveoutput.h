// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>
#include <memory>

namespace Rufzeichen {

/**
 * A standard stream of a program that runs on: it waits neither for a reader that takes nothing nor for a full disk.
 * What could not be written goes out by itself when it can.
 */
class LiveOutput : public QObject
{
    Q_OBJECT
public:
    explicit LiveOutput(StandardStream stream);
    ~LiveOutput() override;

    /** Where to gather; then call flush(). */
    [[nodiscard]] Output &output() { return m_output; }

    /** Gathers @p text and a line end and writes what can be written. A reader that takes nothing loses some. */
    void say(const QString &text);

    /** Writes what can be written now. */
    void flush();

Q_SIGNALS:
    /** Nobody reads any more. */
    void closed();

    /** The stream can't be written: told once, whatever number of tries follows. */
    void failed();

    /** It is written again. @p dropped lines were too many to wait. */
    void resumed(qsizetype dropped);

private:
    Output m_output;
    std::unique_ptr<QSocketNotifier> m_ready; // once the reader was slow
    QTimer m_retry; // runs only after a failure
    bool m_failing = false;
};

} // namespace Rufzeichen
