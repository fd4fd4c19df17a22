// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/buttonicons.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>

namespace Rufzeichen {

namespace {

// Only icons of a theme have a name. What is not one of the box's standard buttons has an icon of ours, or none.
void takeOffIcons(const QDialogButtonBox &box)
{
    for (QAbstractButton *button : box.buttons()) {
        auto *const pushed = qobject_cast<QPushButton *>(button);
        const bool isQts = pushed != nullptr && box.standardButton(pushed) != QDialogButtonBox::NoButton
            && pushed->icon().name().isEmpty();
        if (isQts && !pushed->icon().isNull()) {
            pushed->setIcon({});
        }
    }
}

} // namespace

ButtonIcons::ButtonIcons(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

ButtonIcons::~ButtonIcons() = default;

// A box sets its icons when it is made and when the style changes, and is laid out after both.
bool ButtonIcons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest) {
        if (const auto *const box = qobject_cast<QDialogButtonBox *>(watched)) {
            takeOffIcons(*box);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Rufzeichen
