// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QLayout;
class QProgressBar;

namespace Rufzeichen {

/**
 * The last row of a window: what it shows in all, whether the box is being asked, and the main actions. In a narrow
 * window these take several lines.
 */
class Footer : public QWidget
{
    Q_OBJECT
public:
    /** The buttons follow their actions, and have no mnemonics: the menus' are the same. */
    Footer(const QList<QAction *> &actions, QWidget *parent);
    ~Footer() override;

    /** @p text is plain. */
    void setSummary(const QString &text);
    void setBusy(bool busy);

private:
    void addButton(QAction *action);

    QLabel *m_summary;
    QProgressBar *m_busy;
    QLayout *m_buttons;
};

} // namespace Rufzeichen
