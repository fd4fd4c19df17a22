// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notifications/notification.h"
#include "ui/widgets/announced.h"

#include <QDeadlineTimer>
#include <QPixmap>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace Rufzeichen {

/**
 * A pop-up of our own that shows one notification. Never takes the focus, and is deaf to clicks for a moment after it
 * has come or moved, so that nobody hits it by accident. Where it is and when it goes is decided by others.
 */
class PopupWindow : public Announced
{
    Q_OBJECT
public:
    explicit PopupWindow(QWidget *parent = nullptr);
    ~PopupWindow() override;

    void setNotification(const Notification &notification);
    [[nodiscard]] const Notification &notification() const { return m_notification; }

    /** Takes the keyboard, because the user wants it; gives it up with the focus. Tab goes to the buttons. */
    void enter();

    /** Whether clicks count yet. */
    [[nodiscard]] bool isArmed() const { return m_deaf.hasExpired(); }

Q_SIGNALS:
    void actionInvoked(Rufzeichen::NotificationAction action);

    /** The user has closed it. */
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    void createCloseButton();
    void updateTexts();
    void updateButtons();
    void acceptFocus(Qt::FocusPolicy policy);
    void updateFonts();
    void updateDuration();
    void followTime();
    void disarm();
    void invoke(NotificationAction action);
    [[nodiscard]] int textWidth() const;

    /** @p line for a label that breaks lines between words; shortened if a word is too long for that. */
    [[nodiscard]] QPixmap scaled(const QImage &picture, int size) const;
    [[nodiscard]] QString wrappable(const QString &line) const;

    Notification m_notification;
    QLabel *m_icon;
    QLabel *m_occasion;
    QLabel *m_duration;
    QLabel *m_heading;
    QLabel *m_lines;
    QToolButton *m_close;
    QHBoxLayout *m_buttons;
    QDeadlineTimer m_deaf;
    QTimer m_second; // runs only while somebody talks and the window shows
};

} // namespace Rufzeichen
