// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/boxtime.h"
#include "core/tr064/tr064error.h"

#include <QList>
#include <QString>
#include <QtGlobal>
#include <functional>
#include <optional>
#include <utility>

namespace Rufzeichen {

/** What the box has answered, or why it has not. */
template <typename T> struct BoxResult {
    Tr064Failure error {};
    T value {}; ///< empty where there is an error
    bool maybeDone = false; ///< with an error: the connection broke, and the box may have done what it was told to

    [[nodiscard]] bool isOk() const { return error == Tr064Error::None; }

    bool operator==(const BoxResult &) const = default;
};

/** The answer to something that has no value. */
struct Nothing {
    bool operator==(const Nothing &) const = default;
};

/** Takes an answer: always later than the request, and never after the request's context is gone. */
template <typename T> using BoxDone = std::function<void(const BoxResult<T> &)>;

/** A result with this value. */
template <typename T> [[nodiscard]] BoxResult<T> boxValue(T value)
{
    return {.value = std::move(value)};
}

/**
 * Names a phone book of the box. Its id is a position that shifts when books come or go: before anything is written,
 * the book with the same name and extra id is looked for, and the id decides only between several.
 */
struct BookKey {
    QString name {};
    QString extraId {}; ///< most boxes leave it empty
    int id = 0; ///< where it was last

    bool operator==(const BookKey &) const = default;
};

/** A phone book that the box has, without its contacts. */
struct BoxPhonebook {
    BookKey key {};
    bool readOnly = false; ///< an online book, or one of the box's own: nothing can be written into it

    bool operator==(const BoxPhonebook &) const = default;
};

/** The phone books that the box tells of. */
struct BoxPhonebookList {
    QList<BoxPhonebook> books {};
    bool isComplete = true; ///< else there are books that the box could not tell of now

    bool operator==(const BoxPhonebookList &) const = default;
};

/** What came of blocking or unblocking a number. */
enum class BarringChange : quint8 {
    Made,
    NotNeeded, ///< it was so before
    BarredByPattern, ///< unblocked, but an entry for all numbers that begin like this still bars it
};

/** An answering machine of the box. */
struct AnsweringMachine {
    int index = 0; ///< from 0
    QString name {};
    bool enabled = false;

    bool operator==(const AnsweringMachine &) const = default;
};

/** Whether an answering machine takes calls. */
enum class MachineState : quint8 {
    Off,
    On,
};

/** What a message is marked as. */
enum class MessageMark : quint8 {
    New,
    Heard,
};

/** A message that somebody has left. Its texts are as untrusted as where they come from. */
struct TamMessage {
    int machine = 0; ///< index of the answering machine
    int index = 0; ///< stays the same as long as the message is there
    bool isNew = false; ///< nobody has heard it
    QString remote {}; ///< who left it; empty: withheld
    QString local {}; ///< the own number that was called
    QString name {}; ///< the box's; may be empty
    std::optional<BoxTime> date {}; ///< to the minute
    std::optional<int> minutes {}; ///< how long it is, rounded up
    QString path {}; ///< of the recording in the box, in one of the forms that boxFilePath() knows

    /** Names it among all messages of the box: `0-4`. */
    [[nodiscard]] QString id() const { return QStringLiteral("%1-%2").arg(machine).arg(index); }

    /** Whether it is the same message, heard or not. The box gives the index of one that is gone to another one. */
    [[nodiscard]] bool isSameAs(const TamMessage &other) const
    {
        return machine == other.machine && index == other.index && date == other.date && remote == other.remote;
    }

    bool operator==(const TamMessage &) const = default;
};

/** An own number of the box. */
struct OwnNumber {
    QString number {};
    QString name {}; ///< may be empty

    bool operator==(const OwnNumber &) const = default;
};

} // namespace Rufzeichen
