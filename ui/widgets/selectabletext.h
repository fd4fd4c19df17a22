// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Rufzeichen {

/** A plain text that can be selected and copied with mouse and keyboard. It is no stop on the way with Tab. */
class SelectableText : public QLabel
{
    Q_OBJECT
public:
    explicit SelectableText(QWidget *parent = nullptr);
    ~SelectableText() override;

protected:
    bool event(QEvent *event) override;
};

} // namespace Rufzeichen
