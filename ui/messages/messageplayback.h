// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/boxanswers.h"
#include "ui/messages/messageplayer.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace Rufzeichen {

class FritzBox;
struct Recording;

/** Fetches the recordings of messages and has them played, by the desktop's player where this program can't; saves
 * them. */
class MessagePlayback : public QObject
{
    Q_OBJECT
public:
    /** @p box lives longer than this. */
    explicit MessagePlayback(
        const FritzBox &box, MessagePlayer::Loader load = [] { return loadSoundOutput(); },
        QObject *parent = nullptr);
    ~MessagePlayback() override;

    [[nodiscard]] MessagePlayer &player() { return m_player; }

    /** The message that is played, or was last. */
    [[nodiscard]] const std::optional<TamMessage> &current() const { return m_current; }
    [[nodiscard]] bool isFetching() const { return m_fetching != nullptr; }

    /** Plays a message, or pauses the one that plays and goes on with it. */
    void toggle(const TamMessage &message);

    /** Plays it from its start. */
    void play(const TamMessage &message);

    /** Asks over the window of @p parent where the message shall go, and saves it there. */
    void save(const TamMessage &message, QWidget *parent);
    void saveTo(const QString &path, const TamMessage &message);

    /** The message is deleted: silence, if it plays. */
    void forget(const TamMessage &message);

Q_SIGNALS:
    /** What is played, or whether it is being fetched. */
    void changed();

    /** It can be heard now. */
    void heard(const TamMessage &message);

    /** It was saved in this file. */
    void saved(const QString &path);

    /** What went wrong, for people. */
    void troubled(const QString &text);

private:
    void fetch(const TamMessage &message, const std::function<void(const Recording &)> &take);
    void start(const TamMessage &message, const Recording &recording);

    const FritzBox &m_box;
    MessagePlayer m_player;
    std::optional<TamMessage> m_current;
    std::unique_ptr<QObject> m_fetching; // context of what is asked
};

} // namespace Rufzeichen
