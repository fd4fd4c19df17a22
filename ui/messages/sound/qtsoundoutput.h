// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/soundoutput.h"

#include <QAudioSink>
#include <QByteArray>
#include <QIODevice>

namespace Rufzeichen {

/** The samples of a stream as a device, with a little silence behind them: players drop the last moment. */
class StreamDevice : public QIODevice
{
    Q_OBJECT
public:
    explicit StreamDevice(const SoundStream &stream);
    ~StreamDevice() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool isAtEnd() const { return m_isDry && m_waiting.isEmpty(); }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const SoundStream m_stream;
    QByteArray m_waiting;
    bool m_isDry = false;
};

/** Sound played by Qt Multimedia at the default output. */
class QtSoundOutput : public QObject, public SoundOutput
{
    Q_OBJECT
public:
    QtSoundOutput(const SoundStream &stream, std::function<void(End)> ended);
    ~QtSoundOutput() override;

    void pause() override { m_sink.suspend(); }
    void resume() override { m_sink.resume(); }

private:
    void takeState(QAudio::State state);

    const std::function<void(End)> m_ended;
    StreamDevice m_device;
    QAudioSink m_sink;
    bool m_hasEnded = false;
};

} // namespace Rufzeichen
