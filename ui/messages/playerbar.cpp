// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/playerbar.h"

#include "ui/icons/icons.h"
#include "ui/messages/messageplayer.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString clock(std::chrono::milliseconds time)
{
    const auto seconds = int(time / 1s);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, '0'_L1);
}

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    const auto follow = [action, button] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text().remove(u'&').remove(u'…'));
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace

PlayerBar::PlayerBar(MessagePlayer &player, QAction *play, QAction *save, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_play(buttonFor(play, this))
    , m_place(new QSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
    , m_speed(new QComboBox(this))
    , m_save(buttonFor(save, this))
    , m_title(new QLabel(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name is cut off
    m_title->hide();
    m_place->setAccessibleName(tr("Position in the message"));
    m_place->setTracking(false);
    m_place->setSingleStep(1000);
    m_place->setPageStep(5000);
    m_time->setAccessibleName(tr("Time"));
    makeSpeeds();
    auto *row = new QHBoxLayout;
    row->addWidget(m_play);
    row->addWidget(m_place, 1);
    row->addWidget(m_time);
    row->addWidget(m_speed);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addLayout(row);
    connect(m_place, &QSlider::valueChanged, this,
            [this](int value) { m_player.seek(std::chrono::milliseconds(value)); });
    connect(&player, &MessagePlayer::changed, this, &PlayerBar::follow);
    updateIcons();
    updateGroove();
    follow();
}

PlayerBar::~PlayerBar() = default;

void PlayerBar::makeSpeeds()
{
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed"));
    for (const double speed : {1.0, 1.5, 2.0}) {
        m_speed->addItem(tr("%1×").arg(QLocale().toString(speed)), speed);
    }
    connect(m_speed, &QComboBox::currentIndexChanged, this,
            [this] { m_player.setSpeed(m_speed->currentData().toDouble()); });
}

void PlayerBar::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void PlayerBar::setFetching(bool fetching)
{
    m_isFetching = fetching;
    follow();
}

void PlayerBar::follow()
{
    const bool hasRecording = m_player.hasRecording();
    m_place->setEnabled(hasRecording);
    if (!m_place->isSliderDown()) {
        const QSignalBlocker quiet(m_place);
        m_place->setRange(0, int(m_player.length().count()));
        m_place->setValue(int(m_player.position().count()));
    }
    m_time->setText(m_isFetching       ? tr("Loading…")
                        : hasRecording ? tr("%1 / %2").arg(clock(m_player.position()), clock(m_player.length()))
                                       : QString());
    updateIcons();
}

void PlayerBar::updateIcons()
{
    m_play->setIcon(actionIcon(m_player.isPlaying() ? "pause"_L1 : "play"_L1, palette()));
    m_save->setIcon(actionIcon("export"_L1, palette()));
}

// Most styles draw the groove in a darker shade than the window. Black, as in colours of high contrast, has none.
void PlayerBar::updateGroove()
{
    constexpr int darkest = 24; // of 255
    const bool isBlack = palette().color(QPalette::Window).lightness() < darkest;
    QPalette colours;
    if (isBlack) {
        for (const auto role : {QPalette::Window, QPalette::Button}) {
            colours.setColor(role, palette().color(QPalette::WindowText));
        }
    }
    m_place->setPalette(colours);
}

void PlayerBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateIcons();
        updateGroove();
    }
}

} // namespace Rufzeichen
