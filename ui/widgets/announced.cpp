// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/announced.h"

#include <QAccessibleWidget>

namespace Rufzeichen {

namespace {

QAccessibleInterface *notificationFor(const QString &, QObject *object)
{
    auto *widget = qobject_cast<Announced *>(object);
    return widget ? new QAccessibleWidget(widget, QAccessible::Notification) : nullptr;
}

} // namespace

Announced::Announced(QWidget *parent, Qt::WindowFlags flags)
    : QFrame(parent, flags)
{
    QAccessible::installFactory(notificationFor); // known already: does nothing
}

Announced::~Announced() = default;

void Announced::announce(const QString &text)
{
    setAccessibleName(text);
    if (isVisible()) { // else show() says it
        QAccessibleEvent shown(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }
}

} // namespace Rufzeichen
