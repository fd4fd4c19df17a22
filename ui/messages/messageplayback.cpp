// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messageplayback.h"

#include "core/sound/recording.h"
#include "core/tr064/fritzbox.h"
#include "core/wholefile.h"
#include "ui/text/boxtext.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/privatefile.h"

#include <QFileDialog>
#include <QSaveFile>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

MessagePlayback::MessagePlayback(const FritzBox &box, MessagePlayer::Loader load, QObject *parent)
    : QObject(parent)
    , m_box(box)
    , m_player(std::move(load))
{
    connect(&m_player, &MessagePlayer::changed, this, &MessagePlayback::changed);
    connect(&m_player, &MessagePlayer::failed, this,
            [this] { Q_EMIT troubled(tr("The sound output of this computer has failed.")); });
}

MessagePlayback::~MessagePlayback() = default;

void MessagePlayback::toggle(const TamMessage &message)
{
    const bool isCurrent = m_current && m_current->isSameAs(message);
    if (!isCurrent || !m_player.hasRecording()) {
        if (!isCurrent || !isFetching()) {
            play(message);
        }
    } else if (m_player.isPlaying()) {
        m_player.pause();
    } else {
        start(message, m_player.recording());
    }
}

void MessagePlayback::play(const TamMessage &message)
{
    m_player.setRecording(std::nullopt);
    m_current = message;
    fetch(message, [this, message](const Recording &recording) {
        m_player.setRecording(recording);
        start(message, recording);
    });
}

void MessagePlayback::fetch(const TamMessage &message, const std::function<void(const Recording &)> &take)
{
    m_fetching = std::make_unique<QObject>();
    Q_EMIT changed();
    m_box.recording(message, m_fetching.get(), [this, take](const BoxResult<QByteArray> &result) {
        m_fetching.release()->deleteLater(); // it is its answer that leads here
        const std::optional<Recording> recording = readWav(result.value);
        if (recording) {
            take(*recording);
        } else {
            Q_EMIT troubled(result.isOk() ? tr("The FRITZ!Box sends something that is no recording.")
                                          : boxErrorText(result.error));
        }
        Q_EMIT changed();
    });
}

void MessagePlayback::start(const TamMessage &message, const Recording &recording)
{
    switch (m_player.sound()) {
    case MessagePlayer::Sound::Possible:
        m_player.play();
        Q_EMIT heard(message);
        return;
    case MessagePlayer::Sound::NoDevice:
        Q_EMIT troubled(tr("This computer has no sound output. Connect headphones or loudspeakers and play the "
                           "message again, or save it."));
        return;
    case MessagePlayer::Sound::NoPlayer:
        break;
    }
    if (openPrivately(wavFile(recording), u".wav"_s)) {
        Q_EMIT heard(message);
    } else {
        Q_EMIT troubled(
            tr("This installation can't play messages, and the desktop has no program for WAV files. Save "
               "the message to hear it elsewhere."));
    }
}

void MessagePlayback::save(const TamMessage &message, QWidget *parent)
{
    auto *chooser = new QFileDialog(parent, tr("Save message"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("WAV files (*.wav)"), tr("All files (*)")});
    chooser->setDefaultSuffix(u"wav"_s);
    const QString time
        = message.date ? QString::fromLatin1(message.date->toIso().first(16)).replace(u':', u'-') : u""_s;
    chooser->selectFile(tr("Message %1").arg(time).trimmed() + u".wav"_s);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, message](const QString &path) { saveTo(path, message); });
    chooser->open();
}

void MessagePlayback::saveTo(const QString &path, const TamMessage &message)
{
    const auto write = [this, path](const Recording &recording) {
        QSaveFile file(path);
        const QString failure
            = file.open(QIODevice::WriteOnly) ? writeWhole(file, wavFile(recording)) : file.errorString();
        if (failure.isEmpty()) {
            Q_EMIT saved(path);
        } else {
            Q_EMIT troubled(tr("“%1” can't be written: %2").arg(sanitized(path), failure));
        }
    };
    if (m_current && m_current->isSameAs(message) && m_player.hasRecording()) {
        write(m_player.recording());
    } else {
        fetch(message, write);
    }
}

void MessagePlayback::forget(const TamMessage &message)
{
    if (m_current && m_current->isSameAs(message)) {
        m_fetching.reset();
        m_current.reset();
        m_player.setRecording(std::nullopt);
    }
}

} // namespace Rufzeichen
