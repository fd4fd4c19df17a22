// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QTest>
#include <QWidget>

namespace Rufzeichen {

/** What a screen reader calls @p control; empty if it has no name. */
inline QString accessibleNameOf(QWidget *control)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
    if (!interface) {
        return {};
    }
    const auto labels = interface->relations(QAccessible::Label); // a combo box has its name from there
    const QString name
        = labels.isEmpty() ? interface->text(QAccessible::Name) : labels.first().first->text(QAccessible::Name);
    return name.endsWith(u':') ? name.chopped(1) : name;
}

/** The control of @p window that people know by @p name; without it the test ends. */
template <typename Control> Control *named(QWidget &window, const QString &name)
{
    for (Control *control : window.findChildren<Control *>()) {
        if (accessibleNameOf(control) == name) {
            return control;
        }
    }
    qFatal("there is no control %s", qPrintable(name));
}

/** Clicks on the part that reacts: the left end of a check box, the middle of a button. */
inline void click(QAbstractButton *button)
{
    QTest::mouseClick(button, Qt::LeftButton, Qt::NoModifier, QPoint(button->height() / 2, button->height() / 2));
}

} // namespace Rufzeichen
