// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace Rufzeichen {

namespace {

// As WCAG has it: how much light a colour sends out, from 0 to 1.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)}); // a list: by value
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &most, const QColor &some, double share)
{
    const auto mix = [share](double one, double other) { return one * (1 - share) + other * share; };
    return QColor::fromRgbF(mix(most.redF(), some.redF()), mix(most.greenF(), some.greenF()),
                            mix(most.blueF(), some.blueF()));
}

constexpr double visible = 1.05; // contrast; less, and two colours look the same

} // namespace

QColor cardColour(const QPalette &palette)
{
    constexpr double readable = 4.5;
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::WindowText);
    if (luminance(text) > luminance(window)) {
        return mixed(window, text, contrast(window, base) < visible ? 0.13 : 0.05);
    }
    return contrast(text, base) < readable ? window : base;
}

QColor cardEdge(const QPalette &palette)
{
    QColor edge = palette.color(QPalette::WindowText);
    edge.setAlphaF(contrast(cardColour(palette), palette.color(QPalette::Window)) < visible ? 0.5F : 0.16F);
    return edge;
}

Card::Card(QWidget *parent)
    : QWidget(parent)
{
}

Card::~Card() = default;

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(cardEdge(palette()));
    painter.setBrush(cardColour(palette()));
    const int round = fontMetrics().height() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
}

} // namespace Rufzeichen
