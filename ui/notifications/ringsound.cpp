// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/ringsound.h"

#include "core/calls/storedcall.h"
#include "core/numbers/numbertable.h"
#include "core/userumask.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestSound = 1min;
constexpr auto longestTrial = 10s;
constexpr auto betweenOwnTones = 500ms; // a file may be as short as it likes

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

// No pipe, which would never end.
bool isSoundFile(const QString &file)
{
    const QFileInfo info(file);
    return info.isAbsolute() && info.isFile() && info.isReadable();
}

} // namespace

void chooseTone(Notification &notification, const StoredCall &call, const NameTable &tones, const DialPlan &plan)
{
    if (notification.kind != NotificationKind::IncomingCall || !call.call.local) {
        return;
    }
    const QString tone = NumberTable(tones, plan).of(*call.call.local);
    if (tone == noRingTone) {
        notification.sound = false;
    } else if (RingSound::canPlay()) { // else the desktop may play its own
        notification.ringTone = tone;
    }
}

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
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenOwnTones);
    connect(&m_longest, &QTimer::timeout, this, &RingSound::stop);
    connect(&m_pause, &QTimer::timeout, this, &RingSound::play);
    connect(&m_player, &QProcess::finished, this, &RingSound::goOn);
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
        ring(notification.key, notification.ringTone);
    }
}

void RingSound::ring(const QString &key, const QString &file)
{
    const bool rings = !m_keys.isEmpty();
    m_keys.insert(key);
    if (!rings) {
        begin(file, longestSound);
    }
}

void RingSound::tryOut(const QString &file)
{
    if (m_keys.isEmpty()) {
        begin(file, longestTrial);
        m_isTried = true;
    }
}

bool RingSound::canPlay()
{
    return !player().isEmpty();
}

void RingSound::hush(const QString &key)
{
    if (m_keys.remove(key) && m_keys.isEmpty()) {
        stop();
    }
}

void RingSound::begin(const QString &file, std::chrono::milliseconds longest)
{
    m_file = file;
    m_isTried = false;
    m_longest.start(longest);
    m_pause.stop();
    m_isDue = m_player.state() != QProcess::NotRunning;
    if (m_isDue) {
        m_player.kill(); // what still plays is another tone
    } else {
        play();
    }
}

// A player that fails would fail again at once, but perhaps not with the desktop's tone.
void RingSound::goOn(int code, QProcess::ExitStatus status)
{
    const bool isPlayed = status == QProcess::NormalExit && code == 0;
    const bool isOwn = !m_file.isEmpty();
    if (std::exchange(m_isDue, false)) {
        play();
    } else if (!isPlayed && isOwn && (m_isTried || !m_keys.isEmpty())) {
        m_file.clear();
        play();
    } else if (isPlayed && !m_keys.isEmpty() && isOwn) {
        m_pause.start();
    } else if (isPlayed && !m_keys.isEmpty()) {
        play();
    }
}

void RingSound::play()
{
    if (!isSoundFile(m_file)) {
        m_file.clear();
    }
    const QString program = player();
    const QString file = m_file.isEmpty() ? tone() : m_file;
    if (!program.isEmpty() && !file.isEmpty() && m_player.state() == QProcess::NotRunning) {
        m_player.start(program, {file});
    }
}

void RingSound::stop()
{
    m_keys.clear();
    m_isTried = false;
    m_isDue = false;
    m_longest.stop();
    m_pause.stop();
    m_player.kill();
}

} // namespace Rufzeichen
