// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Rufzeichen {

/**
 * Turns SIGINT, SIGTERM and SIGHUP into a Qt signal, so that the program ends in order. One object at a time. On
 * Windows it does nothing: the system ends the program.
 */
class TerminationSignals : public QObject
{
    Q_OBJECT
public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

    /** Can be read from once a signal has been received: for code that waits outside the event loop. Or -1. */
    [[nodiscard]] static int descriptor();

Q_SIGNALS:
    void terminationRequested();
};

} // namespace Rufzeichen
