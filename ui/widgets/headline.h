// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Rufzeichen {

/** The sentence at the top of a window that says what it is about; plain text. */
class Headline : public QLabel
{
    Q_OBJECT
public:
    Headline(const QString &text, QWidget *parent);
    ~Headline() override;
};

} // namespace Rufzeichen
