// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace Rufzeichen {

/** Lists the keys of a window. */
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    /** Those of @p actions that have a key, and those of the list. */
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;
};

} // namespace Rufzeichen
