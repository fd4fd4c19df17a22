// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QtPlugin>
#include <functional>
#include <memory>

namespace Rufzeichen {

/** What is to be heard. */
struct SoundStream {
    int rate = 8000; ///< frames a second
    int channels = 1;
    std::function<QList<qint16>()> next {}; ///< some more samples, whole frames; none: that was all
};

/** Sound that is being played. Destroying it is silence. */
class SoundOutput
{
public:
    /** How it ended by itself. */
    enum class End : quint8 {
        Heard, ///< all of it was
        Failed, ///< the sound system does not play on
    };

    virtual ~SoundOutput() = default;

    virtual void pause() = 0;
    virtual void resume() = 0;

protected:
    SoundOutput() = default;
    Q_DISABLE_COPY_MOVE(SoundOutput)
};

/**
 * Plays sound. In a file of its own that is loaded when it is needed: Qt Multimedia and what it brings along cost
 * more memory than the rest of the program may use for it, which mostly waits in the tray.
 */
class SoundOutputFactory
{
public:
    virtual ~SoundOutputFactory() = default;

    /** Whether there is something that sound comes out of. */
    [[nodiscard]] virtual bool hasDevice() const = 0;

    /** Begins to play. @p ended is called at most once, later. */
    [[nodiscard]] virtual std::unique_ptr<SoundOutput>
    play(const SoundStream &stream, const std::function<void(SoundOutput::End)> &ended) const = 0;

protected:
    SoundOutputFactory() = default;
    Q_DISABLE_COPY_MOVE(SoundOutputFactory)
};

/** Loads the file that plays sound, which is installed with the program and found beside it. Null if it is missing.
 */
[[nodiscard]] const SoundOutputFactory *loadSoundOutput();

/** The same from a file elsewhere. */
[[nodiscard]] const SoundOutputFactory *loadSoundOutput(const QString &path);

} // namespace Rufzeichen

#define RUFZEICHEN_SOUND_OUTPUT_FACTORY "rufzeichen.SoundOutputFactory/1"
Q_DECLARE_INTERFACE(Rufzeichen::SoundOutputFactory, RUFZEICHEN_SOUND_OUTPUT_FACTORY)
