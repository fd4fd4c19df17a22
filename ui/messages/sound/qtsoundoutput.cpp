// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/sound/qtsoundoutput.h"

#include <QAudioFormat>
#include <QMediaDevices>
#include <algorithm>
#include <cstring>
#include <utility>

namespace Rufzeichen {

namespace {

constexpr int bufferParts = 5; // of a second: what is heard follows a click at once
constexpr int silenceParts = 4; // likewise

QAudioFormat formatOf(const SoundStream &stream)
{
    QAudioFormat format;
    format.setSampleRate(stream.rate);
    format.setChannelCount(stream.channels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

qsizetype bytesOfSecond(const SoundStream &stream)
{
    return qsizetype(sizeof(qint16)) * stream.rate * stream.channels;
}

} // namespace

StreamDevice::StreamDevice(const SoundStream &stream)
    : m_stream(stream)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

StreamDevice::~StreamDevice() = default;

qint64 StreamDevice::bytesAvailable() const
{
    return m_isDry ? m_waiting.size() : std::max(m_waiting.size(), bytesOfSecond(m_stream));
}

qint64 StreamDevice::readData(char *data, qint64 size)
{
    while (m_waiting.size() < size && !m_isDry) {
        const QList<qint16> samples = m_stream.next();
        m_isDry = samples.isEmpty();
        m_waiting += m_isDry ? QByteArray(bytesOfSecond(m_stream) / silenceParts, '\0')
                             : QByteArray(reinterpret_cast<const char *>(samples.constData()),
                                          samples.size() * qsizetype(sizeof(qint16)));
    }
    const qint64 given = std::min<qint64>(size, m_waiting.size());
    std::memcpy(data, m_waiting.constData(), size_t(given));
    m_waiting.remove(0, given);
    return given;
}

QtSoundOutput::QtSoundOutput(const SoundStream &stream, std::function<void(End)> ended)
    : m_ended(std::move(ended))
    , m_device(stream)
    , m_sink(QMediaDevices::defaultAudioOutput(), formatOf(stream))
{
    m_sink.setBufferSize(bytesOfSecond(stream) / bufferParts);
    // Later, since whoever is told may destroy this.
    connect(&m_sink, &QAudioSink::stateChanged, this, &QtSoundOutput::takeState, Qt::QueuedConnection);
    m_sink.start(&m_device);
}

QtSoundOutput::~QtSoundOutput()
{
    m_sink.disconnect(this);
    m_sink.stop();
}

void QtSoundOutput::takeState(QAudio::State state)
{
    const bool isHeard = state == QAudio::IdleState && m_device.isAtEnd();
    const bool hasFailed = state == QAudio::StoppedState;
    if ((isHeard || hasFailed) && !std::exchange(m_hasEnded, true)) {
        const auto ended = m_ended; // which may destroy this
        ended(isHeard ? End::Heard : End::Failed);
    }
}

} // namespace Rufzeichen
