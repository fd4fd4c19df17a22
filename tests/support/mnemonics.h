// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

namespace Rufzeichen {

/** Something that is reached by Alt and a letter. */
struct Mnemonic {
    QKeySequence key;
    QString text;
    QMap<const QStackedWidget *, int> pages; ///< on which pages it lies

    /** Whether both can be seen at once. */
    [[nodiscard]] bool isBeside(const Mnemonic &other) const
    {
        for (const auto &[stack, page] : pages.asKeyValueRange()) {
            if (other.pages.value(stack, page) != page) {
                return false;
            }
        }
        return true;
    }
};

/** The texts of @p mnemonics that have a letter in common, in pairs. */
inline QStringList clashesIn(const QList<Mnemonic> &mnemonics)
{
    QStringList clashes;
    for (qsizetype one = 0; one < mnemonics.size(); ++one) {
        for (qsizetype other = one + 1; other < mnemonics.size(); ++other) {
            if (mnemonics.at(one).key == mnemonics.at(other).key && mnemonics.at(one).isBeside(mnemonics.at(other))) {
                clashes.append(mnemonics.at(one).text + QStringLiteral(" / ") + mnemonics.at(other).text);
            }
        }
    }
    return clashes;
}

/** What clashes in one menu and, each for itself, in its submenus. */
inline QStringList clashesIn(const QMenu &menu)
{
    QList<Mnemonic> mnemonics;
    QStringList clashes;
    for (const QAction *action : menu.actions()) {
        if (const QKeySequence key = QKeySequence::mnemonic(action->text()); !key.isEmpty()) {
            mnemonics.append({.key = key, .text = action->text(), .pages = {}});
        }
        if (action->menu()) {
            clashes += clashesIn(*action->menu());
        }
    }
    return clashes + clashesIn(mnemonics);
}

/** What clashes in a window: menus, and all that can be seen beside each other, whether it can be seen now or not. */
inline QStringList clashesIn(const QWidget &window)
{
    QList<Mnemonic> mnemonics;
    QStringList clashes;
    const auto take = [&mnemonics, &window](const QString &text, const QWidget *widget) {
        Mnemonic mnemonic {.key = QKeySequence::mnemonic(text), .text = text, .pages = {}};
        if (mnemonic.key.isEmpty() || widget->window() != &window) {
            return;
        }
        for (const QWidget *page = widget; page != &window; page = page->parentWidget()) {
            if (const auto *stack = qobject_cast<const QStackedWidget *>(page->parentWidget())) {
                mnemonic.pages.insert(stack, stack->indexOf(const_cast<QWidget *>(page)));
            }
        }
        mnemonics.append(mnemonic);
    };
    for (const QMenuBar *bar : window.findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions()) {
            take(action->text(), bar);
            clashes += clashesIn(*action->menu());
        }
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        take(button->text(), button);
    }
    for (const QGroupBox *group : window.findChildren<QGroupBox *>()) {
        take(group->title(), group);
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->buddy()) {
            take(label->text(), label);
        }
    }
    return clashes + clashesIn(mnemonics);
}

} // namespace Rufzeichen
