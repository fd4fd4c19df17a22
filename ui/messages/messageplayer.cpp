// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messageplayer.h"

#include <utility>

namespace Rufzeichen {

using namespace std::chrono_literals;

MessagePlayer::MessagePlayer(Loader load, QObject *parent)
    : QObject(parent)
    , m_load(std::move(load))
{
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &MessagePlayer::changed);
}

MessagePlayer::~MessagePlayer() = default;

MessagePlayer::Sound MessagePlayer::sound()
{
    m_factory = m_factory != nullptr ? m_factory : m_load();
    return m_factory == nullptr ? Sound::NoPlayer : m_factory->hasDevice() ? Sound::Possible : Sound::NoDevice;
}

void MessagePlayer::setRecording(std::optional<Recording> recording)
{
    pause();
    m_output.reset();
    m_reader.reset();
    if (recording) {
        m_reader.emplace(*std::move(recording));
        m_reader->setSpeed(m_speed);
    }
    Q_EMIT changed();
}

void MessagePlayer::play()
{
    if (!m_reader || m_isPlaying || sound() != Sound::Possible) {
        return;
    }
    if (m_reader->atEnd()) {
        m_reader->seek(0);
    }
    if (m_output) {
        m_output->resume();
    } else {
        const Recording &recording = m_reader->recording();
        m_output = m_factory->play(
            {.rate = recording.rate, .channels = recording.channels, .next = [this] { return m_reader->read(); }},
            [this](SoundOutput::End end) { takeEnd(end); });
    }
    m_isPlaying = true;
    m_tick.start();
    Q_EMIT changed();
}

void MessagePlayer::pause()
{
    if (std::exchange(m_isPlaying, false)) {
        m_output->pause();
        m_tick.stop();
        Q_EMIT changed();
    }
}

void MessagePlayer::takeEnd(SoundOutput::End end)
{
    m_isPlaying = false;
    m_tick.stop();
    m_output.reset();
    Q_EMIT changed();
    if (end == SoundOutput::End::Failed) {
        Q_EMIT failed();
    }
}

void MessagePlayer::seek(std::chrono::milliseconds position)
{
    if (m_reader) {
        const bool wasPlaying = std::exchange(m_isPlaying, false);
        m_output.reset(); // with what it has read already
        m_tick.stop();
        m_reader->seek(qsizetype(position.count() * m_reader->recording().rate / 1000));
        if (wasPlaying) {
            play();
        } else {
            Q_EMIT changed();
        }
    }
}

void MessagePlayer::setSpeed(double speed)
{
    m_speed = speed;
    if (m_reader) {
        m_reader->setSpeed(speed);
    }
}

std::chrono::milliseconds MessagePlayer::timeOf(qsizetype frames) const
{
    return std::chrono::milliseconds(qint64(frames) * 1000 / m_reader->recording().rate);
}

std::chrono::milliseconds MessagePlayer::position() const
{
    return m_reader ? timeOf(m_reader->position()) : 0ms;
}

std::chrono::milliseconds MessagePlayer::length() const
{
    return m_reader ? timeOf(m_reader->recording().frames()) : 0ms;
}

} // namespace Rufzeichen
