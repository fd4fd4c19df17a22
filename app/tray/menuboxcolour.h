// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Rufzeichen {

/**
 * Keeps the check boxes of menus visible: Qt's own style, Fusion, makes their frame darker than the colour of
 * windows, which nobody sees on a dark one. One object for the program.
 */
class MenuBoxColour : public QObject
{
    Q_OBJECT
public:
    explicit MenuBoxColour(QObject *parent = nullptr);
    ~MenuBoxColour() override;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Rufzeichen
