// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QPainter;

namespace Rufzeichen {

class CallView;

/**
 * The headings above the first rows of days, and of the calls that run. Those rows are taller, so that each row is a
 * call, and headings can't be selected.
 */
class CallHeadings
{
public:
    /** @p view must outlive this. */
    explicit CallHeadings(CallView &view);

    /** Of a heading, in pixels. */
    [[nodiscard]] int height() const { return m_height; }

    /** After the size of the view's text has changed. */
    void measure();

    /** After all rows may be others. */
    void update();

    /** After rows were inserted, or a heading has moved to @p first. */
    void updateAfterInsertion(int first, int last);

    /** Whether @p y of the viewport is in the heading of @p row. */
    [[nodiscard]] bool isAt(int row, int y) const;

    /** Paints those that can be seen. */
    void paint(QPainter &painter) const;

private:
    void paint(QPainter &painter, int row, const QString &text) const;

    CallView &m_view;
    QList<int> m_tallRows; // ascending
    int m_height = 0;
};

} // namespace Rufzeichen
