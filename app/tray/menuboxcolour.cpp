// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/menuboxcolour.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace Rufzeichen {

namespace {

// Nothing but frames has the colour of windows in a menu, the rest has that of fields.
QColor frameColour(const QColor &behind, const QColor &text)
{
    constexpr double share = 0.75; // of the text
    const auto mixed = [](int one, int other) { return qRound(one * (1 - share) + other * share); };
    return {mixed(behind.red(), text.red()), mixed(behind.green(), text.green()), mixed(behind.blue(), text.blue())};
}

void mendMenus()
{
    const QPalette usual = QGuiApplication::palette();
    const QColor behind = usual.color(QPalette::Window);
    const QColor text = usual.color(QPalette::Text);
    const bool isDark = behind.lightness() < text.lightness();
    const QColor wanted = isDark ? frameColour(behind, text) : behind;
    if (QApplication::palette("QMenu").color(QPalette::Window) != wanted) {
        QPalette palette; // overrides nothing but what is set here
        palette.setColor(QPalette::Window, wanted);
        QApplication::setPalette(palette, "QMenu");
    }
}

} // namespace

MenuBoxColour::MenuBoxColour(QObject *parent)
    : QObject(parent)
{
    mendMenus();
    qApp->installEventFilter(this);
}

MenuBoxColour::~MenuBoxColour() = default;

bool MenuBoxColour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        mendMenus();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Rufzeichen
