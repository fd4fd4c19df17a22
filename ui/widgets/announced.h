// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace Rufzeichen {

/**
 * A widget whose news screen readers speak, wherever the focus is. For AT-SPI it is a notification that shows itself:
 * of the ways to say something, this is the one that Qt's bridge passes on and Orca listens to.
 */
class Announced : public QFrame
{
    Q_OBJECT
public:
    explicit Announced(QWidget *parent = nullptr, Qt::WindowFlags flags = {});
    ~Announced() override;

    /** Makes @p text the widget's accessible name, and has it spoken: now, or when the widget is shown. */
    void announce(const QString &text);
};

} // namespace Rufzeichen
