// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/popupnotifier.h"

#include "ui/notifications/popupwindow.h"
#include "ui/notifications/ringsound.h"

#include <QCursor>
#include <QGuiApplication>
#include <QStyle>
#include <QTimer>
#include <chrono>

namespace Rufzeichen {

using namespace std::chrono_literals;

PopupNotifier::PopupNotifier(RingSound &sound, QObject *parent)
    : Notifier(parent)
    , m_sound(sound)
{
}

PopupNotifier::~PopupNotifier()
{
    qDeleteAll(m_windows);
}

void PopupNotifier::show(const Notification &notification)
{
    constexpr qsizetype most = 4;
    PopupWindow *window = find(notification.key);
    if (!window) {
        if (m_windows.isEmpty()) {
            chooseScreen();
        } else if (m_windows.size() >= most) {
            end(m_windows.first()->notification().key, NotificationEnd::Expired);
        }
        window = create(notification.key);
    }
    window->setNotification(notification);
    m_sound.follow(notification);
    place();
    window->show();
    if (notification.kind == NotificationKind::Test) {
        QTimer::singleShot(10s, window,
                           &QWidget::close); // all others are closed by what they tell of, or by the user
    }
}

PopupWindow *PopupNotifier::create(const QString &key)
{
    auto *window = new PopupWindow;
    m_windows.append(window);
    if (m_windows.size() == 1) {
        Q_EMIT showingChanged();
    }
    connect(window, &PopupWindow::dismissed, this, [this, key] { end(key, NotificationEnd::Dismissed); });
    connect(window, &PopupWindow::actionInvoked, this,
            [this, key](NotificationAction action) { Q_EMIT actionInvoked(key, action); });
    return window;
}

PopupWindow *PopupNotifier::find(const QString &key) const
{
    for (PopupWindow *window : m_windows) {
        if (window->notification().key == key) {
            return window;
        }
    }
    return nullptr;
}

void PopupNotifier::close(const QString &key)
{
    if (PopupWindow *window = find(key)) {
        remove(window);
    }
}

void PopupNotifier::end(const QString &key, NotificationEnd reason)
{
    if (PopupWindow *window = find(key)) {
        remove(window);
        Q_EMIT closed(key, reason);
    }
}

void PopupNotifier::remove(PopupWindow *window)
{
    m_windows.removeOne(window);
    window->disconnect(this);
    m_sound.hush(window->notification().key);
    window->hide();
    window->deleteLater(); // its signal may be what has led here
    place();
    if (m_windows.isEmpty()) {
        Q_EMIT showingChanged();
    }
}

void PopupNotifier::enter()
{
    if (isShowing()) {
        m_windows.last()->enter();
    }
}

void PopupNotifier::chooseScreen()
{
    if (m_screen) {
        disconnect(m_screen, nullptr, this, nullptr);
    }
    QScreen *withMouse = QGuiApplication::screenAt(QCursor::pos());
    m_screen = withMouse ? withMouse : QGuiApplication::primaryScreen();
    if (m_screen) {
        connect(m_screen, &QScreen::availableGeometryChanged, this, &PopupNotifier::place);
        connect(m_screen, &QObject::destroyed, this, &PopupNotifier::place);
    }
}

void PopupNotifier::place()
{
    if (!m_screen) {
        chooseScreen(); // the other one was unplugged
    }
    if (!m_screen) {
        return;
    }
    const QRect area = m_screen->availableGeometry();
    int bottom = area.bottom();
    for (PopupWindow *window : std::as_const(m_windows)) {
        const int margin = window->style()->pixelMetric(QStyle::PM_LayoutRightMargin, nullptr, window);
        const QSize size = window->sizeHint();
        bottom -= size.height() + margin;
        window->move(area.right() - size.width() - margin, qMax(area.top(), bottom));
    }
}

} // namespace Rufzeichen
