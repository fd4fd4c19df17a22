// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/sound/qtsoundoutput.h"

#include <QMediaDevices>

namespace Rufzeichen {

/** What the program finds when it loads this file. */
class SoundPlugin : public QObject, public SoundOutputFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RUFZEICHEN_SOUND_OUTPUT_FACTORY)
    Q_INTERFACES(Rufzeichen::SoundOutputFactory)
public:
    [[nodiscard]] bool hasDevice() const override { return !QMediaDevices::defaultAudioOutput().isNull(); }

    [[nodiscard]] std::unique_ptr<SoundOutput> play(const SoundStream &stream,
                                                    const std::function<void(SoundOutput::End)> &ended) const override
    {
        return std::make_unique<QtSoundOutput>(stream, ended);
    }
};

} // namespace Rufzeichen

#include "soundplugin.moc"
