// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QWidget>

namespace Rufzeichen {

/** The colour of a card: on light windows that of lists, on dark ones lighter than both, so that fields stand out. */
[[nodiscard]] QColor cardColour(const QPalette &palette);

/** The line around a card: hardly seen, but clear where card and window have the same colour. */
[[nodiscard]] QColor cardEdge(const QPalette &palette);

/** A panel with round corners on which things that belong together stand. It lays nothing out by itself. */
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    ~Card() override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Rufzeichen
