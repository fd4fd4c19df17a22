// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QColor>
#include <QIconEngine>

namespace Rufzeichen {

/** The colours of a symbolic icon. */
struct SymbolicColours {
    QColor normal;
    QColor disabled;
    QColor selected; ///< on the colour of a selection

    bool operator==(const SymbolicColours &) const = default;
};

/**
 * Draws a symbolic SVG, one whose text colour is `#232629` as KDE has it, in other colours, sharp at any size. Other
 * colours in it stay.
 */
class SymbolicIconEngine : public QIconEngine
{
public:
    /** @p file is the path of the SVG. One that can't be read makes an empty icon. */
    SymbolicIconEngine(const QString &file, const SymbolicColours &colours);
    ~SymbolicIconEngine() override;

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    bool isNull() override { return m_svg.isEmpty(); }
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    QString m_file;
    QByteArray m_svg;
    SymbolicColours m_colours;
};

} // namespace Rufzeichen
