// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/soundoutput.h"

#include <functional>
#include <utility>

namespace Rufzeichen {

/** Makes no sound, but takes samples when it is told to. One stream at a time. */
class PretendedSound : public SoundOutputFactory
{
public:
    bool device = true; ///< false: there is nothing that sound comes out of
    int streams = 0; ///< how many have begun
    bool isOpen = false; ///< there is one
    bool isPaused = false;
    int rate = 0; ///< of the last one

    [[nodiscard]] bool hasDevice() const override { return device; }

    [[nodiscard]] std::unique_ptr<SoundOutput> play(const SoundStream &stream,
                                                    const std::function<void(SoundOutput::End)> &ended) const override
    {
        return std::make_unique<Output>(const_cast<PretendedSound &>(*this), stream, ended);
    }

    /** Takes so many pieces, or what is left. Returns how many samples these were. */
    qsizetype hear(int pieces)
    {
        qsizetype count = 0;
        for (int piece = 0; piece < pieces && isOpen && !isPaused; ++piece) {
            const QList<qint16> samples = m_stream.next();
            count += samples.size();
            if (samples.isEmpty()) {
                end(SoundOutput::End::Heard);
            }
        }
        return count;
    }

    /** Takes all. */
    qsizetype hearAll() { return hear(1'000'000); }

    void end(SoundOutput::End end)
    {
        const auto ended = m_ended;
        ended(end);
    }

private:
    class Output : public SoundOutput
    {
    public:
        Output(PretendedSound &sound, const SoundStream &stream, std::function<void(End)> ended)
            : m_sound(sound)
        {
            ++m_sound.streams;
            m_sound.isOpen = true;
            m_sound.isPaused = false;
            m_sound.rate = stream.rate;
            m_sound.m_stream = stream;
            m_sound.m_ended = std::move(ended);
        }
        ~Output() override { m_sound.isOpen = false; }

        void pause() override { m_sound.isPaused = true; }
        void resume() override { m_sound.isPaused = false; }

    private:
        PretendedSound &m_sound;
    };

    SoundStream m_stream;
    std::function<void(SoundOutput::End)> m_ended;
};

} // namespace Rufzeichen
