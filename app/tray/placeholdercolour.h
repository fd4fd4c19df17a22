// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Rufzeichen {

/**
 * Keeps hints in empty fields legible: Qt 6.4 leaves their colour as in a light palette where Plasma is dark. One
 * object for the program.
 */
class PlaceholderColour : public QObject
{
    Q_OBJECT
public:
    explicit PlaceholderColour(QObject *parent = nullptr);
    ~PlaceholderColour() override;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Rufzeichen
