// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/selectabletext.h"

namespace Rufzeichen {

/** The words at the top of a window or pane that say what it is about; plain, bold and larger than its other texts.
 */
class Headline : public SelectableText
{
    Q_OBJECT
public:
    /** @p size: how many times as large. */
    Headline(const QString &text, QWidget *parent, qreal size = 1.2);
    ~Headline() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void enlarge();

    const qreal m_size;
};

} // namespace Rufzeichen
