// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/announced.h"

class QLabel;
class QPushButton;

namespace Rufzeichen {

class FlowLayout;

/** What a window says where a list has nothing to show, and what can be done about it. Says what is new in it. */
class EmptyPage : public Announced
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);
    ~EmptyPage() override;

    /** Adds a button below the text. The caller shows and hides it. */
    [[nodiscard]] QPushButton *addButton(const QString &text);

    /** Both are plain text. */
    void explain(const QString &title, const QString &text = {});

    [[nodiscard]] QString title() const;

private:
    QLabel *m_title;
    QLabel *m_text;
    FlowLayout *m_buttons;
};

} // namespace Rufzeichen
