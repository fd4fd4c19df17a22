// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace Rufzeichen {

/** One thing that calls add up to. */
struct Figure {
    QString value; ///< large: `128`
    QString words; ///< what it counts, small: `missed · 18 %`
    QColor mark {}; ///< what it has in a chart; invalid: it is in none

    bool operator==(const Figure &) const = default;
};

/** Figures side by side, each on a card of its own; in as many rows as the width makes necessary. */
class FigureCards : public QWidget
{
    Q_OBJECT
public:
    explicit FigureCards(QWidget *parent = nullptr);
    ~FigureCards() override;

    /** All of them are plain text. */
    void setFigures(const QList<Figure> &figures);

    [[nodiscard]] const QList<Figure> &figures() const { return m_figures; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QList<Figure> m_figures;
    QList<QWidget *> m_cards;
    int m_columns = 0;
};

} // namespace Rufzeichen
