// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace Rufzeichen {

/** The field above a list that narrows it. */
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /** @p name is what screen readers call the field, @p hint stands in it while it is empty. */
    SearchField(const QString &name, const QString &hint, QWidget *parent);
    ~SearchField() override;

    /** Takes the keyboard; what is typed next replaces the text. */
    void enter();

    /** Takes the keyboard and begins with @p text, which was typed elsewhere. */
    void type(const QString &text);

Q_SIGNALS:
    /** The text has changed, and the user has paused typing. */
    void searched();

    /** The keyboard is to go on in the list. Comes after searched(). */
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void leave();
    void updateIcon();

    QAction *m_icon;
    QTimer m_typed; // waits for the next letter of a fast typist
};

} // namespace Rufzeichen
