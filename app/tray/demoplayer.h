// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QProcess>

namespace Rufzeichen {

/** The demonstration, as a program of its own that touches no file of the user's. It ends with the one that plays it.
 */
class DemoPlayer : public QObject
{
    Q_OBJECT
public:
    explicit DemoPlayer(QObject *parent = nullptr);
    ~DemoPlayer() override;

    /** Does nothing while it runs. */
    void play();

Q_SIGNALS:
    void began();

    /** Also if it was killed. */
    void ended();

    void failed();

private:
    QProcess m_program;
};

} // namespace Rufzeichen
