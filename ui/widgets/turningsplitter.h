// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSplitter>

namespace Rufzeichen {

/**
 * Two parts beside each other; one above the other where there is no room for that. So it can be as narrow as the
 * wider of them. What the user makes of their sizes is kept for either way.
 */
class TurningSplitter : public QSplitter
{
    Q_OBJECT
public:
    explicit TurningSplitter(QWidget *parent = nullptr);
    ~TurningSplitter() override;

    /** How many pixels the first part needs beside the other one. */
    void setRoomOfFirst(int width);

    /** How much of the room the second part gets beside the first one until the user has made sizes: a third, else
     * this many percent. */
    void setShareOfSecond(int percent) { m_shareOfSecond = percent; }

    /** The sizes that the user has made for one way, to be kept between starts; empty: none. */
    [[nodiscard]] QByteArray sizesFor(Qt::Orientation way) const { return m_sizes.value(way); }
    void setSizesFor(Qt::Orientation way, const QByteArray &sizes);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void restore();
    [[nodiscard]] bool isShownWhole() const;

    int m_roomOfFirst = 0;
    int m_shareOfSecond = 33; // percent
    bool m_isWhole = false; // no part is hidden
    QHash<Qt::Orientation, QByteArray> m_sizes;
};

} // namespace Rufzeichen
