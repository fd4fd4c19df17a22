// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/boxanswers.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>

namespace Rufzeichen {

class FritzBox;

/**
 * The messages on the box's answering machines, as they were read last, and what is done with them. The application
 * says when to read them: at the login, after an outage and after calls that may have left one.
 */
class MessageStore : public QObject
{
    Q_OBJECT
public:
    /** @p box lives longer than this. */
    explicit MessageStore(const FritzBox *box, QObject *parent = nullptr);
    ~MessageStore() override;

    /** Asks the box now, or once more after the answer that is waited for. */
    void refresh();

    /**
     * Asks in a few seconds, when the box has a message ready, and once more later if there was none. Each request
     * begins that time anew.
     */
    void refreshSoon();

    /** Three seconds; tests are faster. */
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

    /** It is another box now, or nobody is logged in any more. */
    void clear();

    [[nodiscard]] const QList<AnsweringMachine> &machines() const { return m_machines; }

    /** All of them, the newest first. Where the box could not tell all, those of before. */
    [[nodiscard]] const QList<TamMessage> &messages() const { return m_messages; }
    [[nodiscard]] int newCount() const;

    [[nodiscard]] bool isRefreshing() const { return m_isAsking; }

    /** Why the last refresh brought nothing. */
    [[nodiscard]] const Tr064Failure &error() const { return m_error; }

    /** As the functions of FritzBox; what the box has done shows here before @p done is called. */
    void mark(const TamMessage &message, MessageMark mark, QObject *context, const BoxDone<Nothing> &done);
    void remove(const TamMessage &message, QObject *context, const BoxDone<Nothing> &done);
    void switchMachine(int machine, MachineState state, QObject *context, const BoxDone<Nothing> &done);

Q_SIGNALS:
    /** Something of the above. */
    void changed();

    /** These have come since the last time and nobody has heard them. Not those that were there at first. */
    void arrived(const QList<TamMessage> &messages);

private:
    void takeMachines(const BoxResult<QList<AnsweringMachine>> &machines);
    void readNext();
    void finish(const Tr064Failure &error);
    void takeRead();

    const FritzBox *const m_box;
    QList<AnsweringMachine> m_machines;
    QList<TamMessage> m_messages;
    QList<AnsweringMachine> m_readMachines; // until all is read
    QList<TamMessage> m_read; // likewise
    qsizetype m_next = 0; // place in m_readMachines
    Tr064Failure m_error;
    std::chrono::milliseconds m_delay {3000};
    QTimer m_soon;
    bool m_looksLater = false; // a message may not be ready yet
    std::unique_ptr<QObject> m_round; // context of what is asked; answers to an earlier one do not count
    bool m_isAsking = false;
    bool m_askAgain = false;
    bool m_isKnown = false; // it was read at least once
};

} // namespace Rufzeichen
