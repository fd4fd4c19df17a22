// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/dialogicons.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

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

// The names are those of the standard for icon themes, which styles ask for, too.
QString nameOf(QMessageBox::Icon icon)
{
    switch (icon) {
    case QMessageBox::NoIcon:
        break;
    case QMessageBox::Information:
        return u"dialog-information"_s;
    case QMessageBox::Warning:
        return u"dialog-warning"_s;
    case QMessageBox::Critical:
        return u"dialog-error"_s;
    case QMessageBox::Question:
        return u"dialog-question"_s;
    }
    return {};
}

// Styles ask a theme only where the desktop names one.
void mendMessage(QMessageBox &box)
{
    if (box.icon() != QMessageBox::NoIcon) {
        const int side = box.style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, &box);
        box.setIconPixmap(QIcon::fromTheme(nameOf(box.icon())).pixmap(side));
    }
}

} // namespace

DialogIcons::DialogIcons(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

DialogIcons::~DialogIcons() = default;

// A box sets its icons when it is made and when the style changes, and is laid out after both.
bool DialogIcons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest) {
        if (const auto *const box = qobject_cast<QDialogButtonBox *>(watched)) {
            takeOffIcons(*box);
        }
    }
    if (event->type() == QEvent::Polish) {
        if (auto *const box = qobject_cast<QMessageBox *>(watched)) {
            mendMessage(*box);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Rufzeichen
