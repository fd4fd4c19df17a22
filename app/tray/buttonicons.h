// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Rufzeichen {

/**
 * Takes Qt's own pictures off the buttons of dialogs where the icon theme has none: they are dark, also on dark.
 * Those of a theme stay. One object for the program.
 */
class ButtonIcons : public QObject
{
    Q_OBJECT
public:
    explicit ButtonIcons(QObject *parent = nullptr);
    ~ButtonIcons() override;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Rufzeichen
