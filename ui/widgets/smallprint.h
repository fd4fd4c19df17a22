// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Rufzeichen {

/** A plain text that steps back behind what it explains. Follows the palette. */
class SmallPrint : public QLabel
{
    Q_OBJECT
public:
    SmallPrint(const QString &text, QWidget *parent);
    ~SmallPrint() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fade();
};

} // namespace Rufzeichen
