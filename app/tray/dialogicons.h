// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Rufzeichen {

/**
 * Takes Qt's own pictures off dialogs and their buttons: they are of another time, and those of buttons dark, also on
 * dark. Those of the icon theme stay; messages have ours where it has none. One object for the program.
 */
class DialogIcons : public QObject
{
    Q_OBJECT
public:
    explicit DialogIcons(QObject *parent = nullptr);
    ~DialogIcons() override;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Rufzeichen
