// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace Rufzeichen {

class MessagePlayer;

/** The row below the list of messages that plays one: play and pause, where it is, how fast, save. */
class PlayerBar : public QWidget
{
    Q_OBJECT
public:
    /** @p player must outlive it. The buttons follow their actions. */
    PlayerBar(MessagePlayer &player, QAction *play, QAction *save, QWidget *parent);
    ~PlayerBar() override;

    /** What is played, in plain words; empty: nothing yet. */
    void setTitle(const QString &title);

    /** It is on its way from the box. */
    void setFetching(bool fetching);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeSpeeds();
    void follow();
    void updateIcons();
    void updateGroove();

    MessagePlayer &m_player;
    QToolButton *m_play;
    QSlider *m_place;
    QLabel *m_time;
    QComboBox *m_speed;
    QToolButton *m_save;
    QLabel *m_title;
    bool m_isFetching = false;
};

} // namespace Rufzeichen
