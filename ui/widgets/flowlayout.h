// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace Rufzeichen {

/** Places widgets one after the other, in as many lines as the width needs. What expands takes the rest of its line;
 * what is aligned right stands at the end of a line that others have begun. */
class FlowLayout : public QLayout
{
public:
    /** Where a line is that does not fill the width. */
    enum class Lines : quint8 {
        AtBegin,
        Centred,
        AtEnd,
    };

    explicit FlowLayout(Lines lines = Lines::AtBegin);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;

private:
    enum class Pass : quint8 {
        Measure,
        Place,
    };
    using Line = std::vector<QLayoutItem *>;
    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    [[nodiscard]] int widthOf(const Line &line) const;
    [[nodiscard]] static int growing(const Line &line);
    [[nodiscard]] int indentOf(const Line &line, int width) const;
    int arrange(const QRect &place, Pass pass) const;
    [[nodiscard]] int gap() const;

    const Lines m_lines;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

/**
 * Keeps a widget from being lower than its lines are at its width, which a layout does not count when it is about the
 * least height: to be called with the events of the widget, once it has taken them.
 */
void keepWhole(QWidget &widget, const QEvent &event);

} // namespace Rufzeichen
