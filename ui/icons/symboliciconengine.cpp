// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons/symboliciconengine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

SymbolicIconEngine::SymbolicIconEngine(const QString &file, const SymbolicColours &colours)
    : m_file(file)
    , m_colours(colours)
{
    QFile svg(file);
    if (svg.open(QIODevice::ReadOnly)) {
        m_svg = svg.readAll();
    }
}

SymbolicIconEngine::~SymbolicIconEngine() = default;

QColor SymbolicIconEngine::colour(QIcon::Mode mode) const
{
    if (mode == QIcon::Disabled) {
        return m_colours.disabled;
    }
    return mode == QIcon::Selected ? m_colours.selected : m_colours.normal;
}

void SymbolicIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/)
{
    const QColor colour = this->colour(mode);
    QByteArray svg = m_svg;
    svg.replace("#232629", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->save();
    painter->setOpacity(painter->opacity() * colour.alphaF());
    renderer.render(painter, square);
    painter->restore();
}

QPixmap SymbolicIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    const QString cached
        = u"%1 %2 %3x%4"_s.arg(m_file, colour(mode).name(QColor::HexArgb)).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(cached, &pixmap)) {
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        painter.end();
        QPixmapCache::insert(cached, pixmap);
    }
    return pixmap;
}

QList<QSize> SymbolicIconEngine::availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    // Any size will do. A tray asks which ones to send to the panel.
    return {{16, 16}, {22, 22}, {24, 24}, {32, 32}, {48, 48}, {64, 64}};
}

QString SymbolicIconEngine::key() const
{
    return u"RufzeichenSymbolic"_s;
}

QIconEngine *SymbolicIconEngine::clone() const
{
    return new SymbolicIconEngine(*this);
}

} // namespace Rufzeichen
