// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFocusFrame>

namespace Rufzeichen {

/** A frame around the control that a search has found. Follows it when it moves. */
class SearchHighlight : public QFocusFrame
{
    Q_OBJECT
public:
    explicit SearchHighlight(QWidget *parent);
    ~SearchHighlight() override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Rufzeichen
