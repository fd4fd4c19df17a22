// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Rufzeichen {

/** The picture beside a step: a large sign on a panel in the colours of a selection, which are the desktop's own. */
class StepPicture : public QWidget
{
    Q_OBJECT
public:
    explicit StepPicture(QWidget *parent);
    ~StepPicture() override;

    /** @p file is the path of a symbolic SVG, for paintedIcon(). */
    void setSign(const QString &file);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_file;
};

} // namespace Rufzeichen
