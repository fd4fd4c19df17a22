// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFormLayout>

namespace Rufzeichen {

/**
 * A form with text of several lines in its rows. QFormLayout gives its rows the heights for the width that it was
 * last asked about, which may be that of its size hint, where it has laid out its rows once: text that has grown is
 * cut off.
 */
class FormRows : public QFormLayout
{
    Q_OBJECT
public:
    using QFormLayout::QFormLayout;
    ~FormRows() override;

    void setGeometry(const QRect &rect) override;
};

} // namespace Rufzeichen
