// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notifications/notification.h"

#include <QObject>
#include <QProcess>
#include <QSet>
#include <QString>
#include <QTimer>

namespace Rufzeichen {

/**
 * The ring tone of the desktop's sound theme, for notification services that play no sounds themselves, as those of
 * KDE 5 and Xfce. Played by a program that desktops bring along, PipeWire's or PulseAudio's, so that it costs nothing
 * before the first ring. Where tone or player are missing it stays silent.
 */
class RingSound : public QObject
{
    Q_OBJECT
public:
    explicit RingSound(QObject *parent = nullptr);
    ~RingSound() override;

    /** Rings while this is an audible notification of an incoming call: until it becomes another, or hush(). */
    void follow(const Notification &notification);

    /** Rings over and over, for a minute at most, until hush(). */
    void ring(const QString &key);

    /** The notification @p key rings no longer. */
    void hush(const QString &key);

    [[nodiscard]] bool isRinging() const { return !m_keys.isEmpty(); }

private:
    void play();
    void stop();

    QSet<QString> m_keys; // that ring
    QProcess m_player;
    QTimer m_longest;
};

} // namespace Rufzeichen
