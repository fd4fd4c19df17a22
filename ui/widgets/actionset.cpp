// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/actionset.h"

#include <QWidget>

namespace Rufzeichen {

ActionSet::ActionSet(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

ActionSet::~ActionSet() = default;

QAction *ActionSet::add(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setToolTip(QString(text).remove(u'&').remove(u'…')); // stays when the text names a number
    action->setMenuRole(QAction::NoRole); // the texts decide, not guesses at them
    m_window.addAction(action);
    return action;
}

} // namespace Rufzeichen
