// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sound/pacedreader.h"
#include "ui/messages/soundoutput.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace Rufzeichen {

/** Plays one recording. Loads what makes sound when it is first played. */
class MessagePlayer : public QObject
{
    Q_OBJECT
public:
    /** Whether it can be played here. */
    enum class Sound : quint8 {
        Possible,
        NoPlayer, ///< the file that makes sound is not installed: another program may play it
        NoDevice, ///< there is no output for sound
    };

    /** Gives what makes sound, or null. */
    using Loader = std::function<const SoundOutputFactory *()>;

    explicit MessagePlayer(
        Loader load = [] { return loadSoundOutput(); }, QObject *parent = nullptr);
    ~MessagePlayer() override;

    /** Asked anew each time: headphones come and go. */
    [[nodiscard]] Sound sound();

    /** Takes another recording, from its start on, or none. Silence until play(). */
    void setRecording(std::optional<Recording> recording);
    [[nodiscard]] bool hasRecording() const { return m_reader.has_value(); }
    [[nodiscard]] const Recording &recording() const { return m_reader->recording(); }

    /** Plays on, from the start where it was at the end. Only where sound() is possible. */
    void play();
    void pause();
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }

    void seek(std::chrono::milliseconds position);
    void setSpeed(double speed);

    [[nodiscard]] std::chrono::milliseconds position() const;
    [[nodiscard]] std::chrono::milliseconds length() const;

Q_SIGNALS:
    /** Something of the above, or time has passed. */
    void changed();

    /** The sound system does not play on. */
    void failed();

private:
    void takeEnd(SoundOutput::End end);
    [[nodiscard]] std::chrono::milliseconds timeOf(qsizetype frames) const;

    const Loader m_load;
    const SoundOutputFactory *m_factory = nullptr;
    std::optional<PacedReader> m_reader;
    std::unique_ptr<SoundOutput> m_output; // reads from m_reader
    QTimer m_tick; // only while it plays
    double m_speed = 1;
    bool m_isPlaying = false;
};

} // namespace Rufzeichen
