// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/popupwindow.h"

#include "core/wordtable.h"
#include "ui/icons/linemark.h"
#include "ui/notifications/notificationtext.h"
#include "ui/text/plainwords.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QWindow>
#include <chrono>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QLabel *plainLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/** The names of icons for actionIcon(). */
constexpr WordTable<NotificationAction, 10> iconNames {{
    {NotificationAction::Copy, "copy"_L1},
    {NotificationAction::LookUp, "search"_L1},
    {NotificationAction::CallBack, "call-back"_L1},
    {NotificationAction::MarkSeen, "seen"_L1},
    {NotificationAction::Settings, "settings"_L1},
    {NotificationAction::Listen, "play"_L1},
    {NotificationAction::MarkHeard, "seen"_L1},
    {NotificationAction::Block, "block"_L1},
    {NotificationAction::RemindLater, "later"_L1},
    {NotificationAction::Settle, "done"_L1},
}};

constexpr int stripeWidth = 5; // pixels; narrower than any margin

} // namespace

PopupWindow::PopupWindow(QWidget *parent)
    : Announced(parent, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus)
    , m_icon(new QLabel(this))
    , m_occasion(plainLabel(this, u"occasion"_s))
    , m_duration(plainLabel(this, u"duration"_s))
    , m_heading(plainLabel(this, u"heading"_s))
    , m_lines(plainLabel(this, u"lines"_s))
    , m_close(new QToolButton(this))
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor); // a click anywhere shows the call
    createCloseButton();
    createLayout();
    updateFonts();
    m_second.setTimerType(Qt::PreciseTimer); // a coarse one would skip seconds
    connect(&m_second, &QTimer::timeout, this, &PopupWindow::updateDuration);
}

PopupWindow::~PopupWindow() = default;

void PopupWindow::createCloseButton()
{
    m_close->setObjectName(u"close"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::NoFocus);
    m_close->setCursor(Qt::ArrowCursor);
    m_close->setText(u"×"_s); // the styles' icons are for the frame of a window
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close notification"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (isArmed()) {
            close();
        }
    });
}

void PopupWindow::createLayout()
{
    auto *first = new QHBoxLayout;
    first->addWidget(m_occasion);
    first->addStretch();
    first->addWidget(m_duration);
    first->addWidget(m_close);
    auto *texts = new QVBoxLayout;
    texts->addLayout(first);
    texts->addWidget(m_heading);
    texts->addWidget(m_lines);
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_icon, 0, Qt::AlignTop);
    upper->addLayout(texts, 1);
    auto *all = new QVBoxLayout(this);
    all->addLayout(upper);
    all->addLayout(m_buttons);
    m_lines->setWordWrap(true);
    all->setSizeConstraint(QLayout::SetFixedSize);
}

void PopupWindow::setNotification(const Notification &notification)
{
    const bool same = m_notification.actions == notification.actions && m_notification.kind == notification.kind;
    m_notification = notification;
    updateTexts();
    update();
    if (!same) {
        updateButtons();
        disarm();
    }
    followTime();
    if (accessibleName() != notification.summary()) {
        announce(notification.summary());
    }
}

void PopupWindow::updateFonts()
{
    constexpr double larger = 1.4;
    QFont big = font();
    big.setBold(true);
    big.setPointSizeF(font().pointSizeF() * larger);
    m_heading->setFont(big);
}

int PopupWindow::textWidth() const
{
    constexpr int characters = 46;
    return fontMetrics().averageCharWidth() * characters;
}

void PopupWindow::updateTexts()
{
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this) * 3 / 2;
    m_icon->setPixmap(
        m_notification.picture.isNull()
            ? statusIcon(traitsOf(m_notification.kind).icon).pixmap(QSize(size, size), devicePixelRatioF())
            : scaled(m_notification.picture, size));
    const bool named = !m_notification.heading.isEmpty();
    m_occasion->setText(named ? m_notification.occasion : u"Rufzeichen"_s);
    const QString heading = named ? m_notification.heading : m_notification.occasion;
    m_heading->setText(m_heading->fontMetrics().elidedText(heading, Qt::ElideRight, textWidth()));
    m_heading->setFixedWidth(textWidth());
    QStringList lines;
    for (const QString &line : std::as_const(m_notification.lines)) {
        lines.append(wrappable(line));
    }
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
    m_lines->setFixedWidth(textWidth());
    const QString everything = m_notification.lines.join(u'\n');
    setToolTip(m_lines->text() == everything && m_heading->text() == heading
                   ? QString()
                   : (heading + u'\n' + everything).toHtmlEscaped());
    setAccessibleDescription(everything);
    setWindowTitle(m_notification.summary());
}

QPixmap PopupWindow::scaled(const QImage &picture, int size) const
{
    QPixmap result = QPixmap::fromImage(
        picture.scaled(QSize(size, size) * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    result.setDevicePixelRatio(devicePixelRatioF());
    return result;
}

QString PopupWindow::wrappable(const QString &line) const
{
    const QFontMetrics metrics = m_lines->fontMetrics();
    const QStringList words = line.split(u' ');
    for (const QString &word : words) {
        if (metrics.horizontalAdvance(word) > textWidth()) {
            return metrics.elidedText(line, Qt::ElideRight, textWidth());
        }
    }
    return line;
}

void PopupWindow::updateButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
    m_buttons->addStretch();
    for (const NotificationAction action : std::as_const(m_notification.actions)) {
        if (action == NotificationAction::Show) {
            continue; // a click anywhere
        }
        auto *button = new QPushButton(NotificationText::action(action), this);
        button->setIcon(actionIcon(wordFor(iconNames, action), palette()));
        button->setFocusPolicy(focusPolicy());
        button->setCursor(Qt::ArrowCursor);
        connect(button, &QPushButton::clicked, this, [this, action, button] {
            if (isArmed() && action == NotificationAction::Copy) {
                button->setText(tr("Copied"));
                button->setEnabled(false);
            }
            invoke(action);
        });
        m_buttons->addWidget(button);
        button->show(); // else it counts only from the next event on
    }
}

void PopupWindow::enter()
{
    acceptFocus(Qt::TabFocus);
    m_deaf.setRemainingTime(0); // the user has asked for it, so clicks count at once
    raise();
    activateWindow();
    setFocus(Qt::OtherFocusReason);
}

void PopupWindow::acceptFocus(Qt::FocusPolicy policy)
{
    windowHandle()->setFlag(Qt::WindowDoesNotAcceptFocus, policy == Qt::NoFocus); // setWindowFlag() would hide it
    setFocusPolicy(policy);
    for (QAbstractButton *button : findChildren<QAbstractButton *>()) {
        button->setFocusPolicy(policy);
    }
}

void PopupWindow::invoke(NotificationAction action)
{
    if (isArmed() && m_notification.actions.contains(action)) {
        Q_EMIT actionInvoked(action);
    }
}

void PopupWindow::disarm()
{
    if (focusPolicy() == Qt::NoFocus) {
        m_deaf.setRemainingTime(500ms);
    }
}

void PopupWindow::followTime()
{
    m_duration->setVisible(m_notification.talkingSince.has_value());
    if (m_notification.talkingSince && isVisible()) {
        updateDuration();
        m_second.start(1s);
    } else {
        m_second.stop();
    }
}

void PopupWindow::updateDuration()
{
    const qint64 seconds = m_notification.talkingSince->secsTo(QDateTime::currentDateTime());
    m_duration->setText(durationText(static_cast<int>(qBound(0LL, seconds, 359'999LL))));
}

void PopupWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        updateButtons();
    } else if (event->type() == QEvent::ActivationChange && !isActiveWindow() && focusPolicy() != Qt::NoFocus) {
        acceptFocus(Qt::NoFocus);
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateFonts();
        updateTexts();
    } else if (event->type() == QEvent::LanguageChange) {
        updateButtons();
    }
    Announced::changeEvent(event);
}

void PopupWindow::showEvent(QShowEvent *event)
{
    disarm();
    Announced::showEvent(event);
    followTime();
}

void PopupWindow::hideEvent(QHideEvent *event)
{
    m_second.stop();
    Announced::hideEvent(event);
}

void PopupWindow::moveEvent(QMoveEvent *event)
{
    disarm();
    Announced::moveEvent(event);
}

void PopupWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT dismissed();
}

void PopupWindow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        invoke(NotificationAction::Show);
    }
}

void PopupWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        Announced::keyPressEvent(event);
    } else if (button) {
        button->click();
    } else {
        invoke(NotificationAction::Show);
    }
}

void PopupWindow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 3 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_notification.colour != LineColour::None) { // whose name is among the lines
        const QRect stripe(3, 3, stripeWidth, height() - 6);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), stripe),
                         lineColour(m_notification.colour, palette()));
    }
}

} // namespace Rufzeichen
