// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"
#include "core/settings/linesettings.h"
#include "ui/notifications/notification.h"

#include <QObject>
#include <QProcess>
#include <QSet>
#include <QString>
#include <QTimer>
#include <chrono>

namespace Rufzeichen {

struct StoredCall;

/** Gives the notification of a call that comes in the ring tone of its line; @p tones are those of the user. */
void chooseTone(Notification &notification, const StoredCall &call, const NameTable &tones, const DialPlan &plan);

/**
 * The ring tone of the desktop's sound theme, for notification services that play no sounds themselves, as those of
 * KDE 5 and Xfce, and ring tones that the user has chosen. A file that can't be read or played gives way to the
 * desktop's. Played by a program that desktops bring along, PipeWire's or PulseAudio's, so that it costs nothing
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

    /** Rings over and over, for a minute at most, until hush(): with this file, else the desktop's tone. */
    void ring(const QString &key, const QString &file = {});

    /** Plays a file, else the desktop's tone, once and for some seconds at most. Nothing while a call rings. */
    void tryOut(const QString &file);

    /** Whether there is a program that plays. */
    [[nodiscard]] static bool canPlay();

    /** The notification @p key rings no longer. */
    void hush(const QString &key);

    [[nodiscard]] bool isRinging() const { return !m_keys.isEmpty(); }

private:
    void begin(const QString &file, std::chrono::milliseconds longest);
    void goOn(int code, QProcess::ExitStatus status);
    void play();
    void stop();

    QSet<QString> m_keys; // that ring
    QProcess m_player;
    QString m_file; // of the user's own; empty: the desktop's tone
    QTimer m_longest;
    QTimer m_pause; // before it is played again
    bool m_isTried = false; // what plays, rings for no call
    bool m_isDue = false; // plays when the player has ended
};

} // namespace Rufzeichen
