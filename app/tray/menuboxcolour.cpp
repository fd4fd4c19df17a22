// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/menuboxcolour.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
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

// Of the menu alone: lists of drop-downs have the colours of menus, too, and no such boxes.
void mendMenu(QMenu &menu)
{
    const QPalette usual = QApplication::palette("QMenu");
    const QColor behind = usual.color(QPalette::Window);
    const QColor text = usual.color(QPalette::Text);
    QPalette palette; // overrides nothing but what is set here
    if (behind.lightness() < text.lightness()) {
        palette.setColor(QPalette::Window, frameColour(behind, text));
    }
    menu.setPalette(palette);
}

} // namespace

MenuBoxColour::MenuBoxColour(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

MenuBoxColour::~MenuBoxColour() = default;

bool MenuBoxColour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        if (auto *const menu = qobject_cast<QMenu *>(watched)) {
            mendMenu(*menu);
        }
    } else if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        for (QWidget *widget : QApplication::allWidgets()) {
            auto *const menu = qobject_cast<QMenu *>(widget);
            if (menu != nullptr && menu->testAttribute(Qt::WA_WState_Polished)) {
                mendMenu(*menu);
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Rufzeichen
