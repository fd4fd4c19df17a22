// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/ringsound.h"

#include "core/userumask.h"

#include <QStandardPaths>
#include <chrono>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestSound = 1min;

QString player()
{
    for (const QString &name : {u"pw-play"_s, u"paplay"_s}) {
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QString tone()
{
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                  u"sounds/freedesktop/stereo/phone-incoming-call.oga"_s);
}

} // namespace

RingSound::RingSound(QObject *parent)
    : QObject(parent)
    , m_player(this)
{
    m_player.setStandardInputFile(QProcess::nullDevice());
    m_player.setStandardOutputFile(QProcess::nullDevice());
    m_player.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    m_player.setChildProcessModifier(UserUmask::restore);
#endif
    m_longest.setSingleShot(true);
    m_longest.setInterval(longestSound);
    connect(&m_longest, &QTimer::timeout, this, &RingSound::stop);
    connect(&m_player, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        // A player that fails would fail again at once.
        if (!m_keys.isEmpty() && status == QProcess::NormalExit && code == 0) {
            play();
        }
    });
}

RingSound::~RingSound()
{
    m_player.disconnect(this);
    stop();
    m_player.waitForFinished(100);
}

void RingSound::follow(const Notification &notification)
{
    if (notification.kind != NotificationKind::IncomingCall) {
        hush(notification.key);
    } else if (notification.sound) {
        ring(notification.key);
    }
}

void RingSound::ring(const QString &key)
{
    const bool rings = !m_keys.isEmpty();
    m_keys.insert(key);
    if (!rings) {
        m_longest.start();
        play();
    }
}

void RingSound::hush(const QString &key)
{
    if (m_keys.remove(key) && m_keys.isEmpty()) {
        stop();
    }
}

void RingSound::play()
{
    const QString program = player();
    const QString file = tone();
    if (!program.isEmpty() && !file.isEmpty() && m_player.state() == QProcess::NotRunning) {
        m_player.start(program, {file});
    }
}

void RingSound::stop()
{
    m_keys.clear();
    m_longest.stop();
    m_player.kill();
}

} // namespace Rufzeichen
