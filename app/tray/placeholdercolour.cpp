// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/placeholdercolour.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace Rufzeichen {

namespace {

void mendPlaceholders()
{
    QColor colour = QGuiApplication::palette().color(QPalette::Text);
    colour.setAlphaF(0.5F);
    if (QGuiApplication::palette().color(QPalette::PlaceholderText) != colour) {
        QPalette palette; // overrides nothing but what is set here
        palette.setColor(QPalette::PlaceholderText, colour);
        QApplication::setPalette(palette);
    }
}

} // namespace

PlaceholderColour::PlaceholderColour(QObject *parent)
    : QObject(parent)
{
    mendPlaceholders();
    qApp->installEventFilter(this);
}

PlaceholderColour::~PlaceholderColour() = default;

bool PlaceholderColour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        mendPlaceholders();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Rufzeichen
