// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxcalllist.h"
#include "core/numbers/dialplan.h"
#include "core/phonebook/contactentry.h"
#include "core/phonebook/phonebookxml.h"
#include "core/tr064/boxaccess.h"
#include "core/tr064/boxanswers.h"
#include "core/tr064/boxusers.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace Rufzeichen {

/**
 * What the program wants from the box, in the box's terms. Every request is asynchronous: `done` is called once,
 * later, and never after `context` is gone. What needs several answers of the box has one time limit for all of them,
 * then the error is Timeout. Keeps nothing of what the box has answered. Nothing is written twice:
 * where the connection breaks while something is written, it is looked up whether it has arrived, and only if that
 * fails too the result says `maybeDone`.
 */
class FritzBox
{
public:
    /** @p client lives longer than this. A single answer may take some minutes, see HttpTimeouts. */
    explicit FritzBox(Tr064Client *client, std::chrono::milliseconds timeLimit = std::chrono::minutes(5));

    /** What a SecondFactor has got from the box: goes with all that is asked from now on. Empty: nothing does. */
    void setToken(const QString &token) { m_token = token; }

    // --- phone books

    /** The books that the box has. */
    void phonebooks(QObject *context, const BoxDone<BoxPhonebookList> &done) const;

    /**
     * A book with its contacts, looked for as BookKey says. With @p timestamp, that of the last time, the document
     * may be PhonebookReading::NotModified. NoSuchBook if it is gone.
     */
    void phonebook(const BookKey &key, std::optional<qint64> timestamp, QObject *context,
                   const BoxDone<PhonebookDocument> &done) const;

    /** Writes a new contact and returns it as the box has it then. ReadOnlyBook, NoSuchBook. */
    void addContact(const BookKey &key, const Contact &contact, QObject *context, const BoxDone<Contact> &done) const;

    /**
     * Changes a contact, leaves all of it that is not in @p changes, and returns it as the box has it then.
     * ReadOnlyBook, NoSuchBook, NoSuchEntry.
     */
    void editContact(const BookKey &key, const QString &id, const ContactChanges &changes, QObject *context,
                     const BoxDone<Contact> &done) const;

    /** Deletes a contact. ReadOnlyBook, NoSuchBook, NoSuchEntry. */
    void deleteContact(const BookKey &key, const QString &id, QObject *context, const BoxDone<Nothing> &done) const;

    /** A picture of a contact, as Contact::picture names it: the file's bytes, whatever they are. */
    void picture(const QString &picture, QObject *context, const BoxDone<QByteArray> &done) const;

    // --- calls

    /** The calls after @p since, or all that the box has kept. CallListOff where it keeps none. */
    void callList(std::optional<BoxListPosition> since, QObject *context, const BoxDone<BoxCallList> &done) const;

    /**
     * The fax of an entry of the call list, as the file that the box has. Errors as for recording(), TooLarge beyond
     * 20 MB.
     */
    void fax(const BoxCall &entry, QObject *context, const BoxDone<QByteArray> &done) const;

    /** How numbers are dialled where the box stands. */
    void dialPlan(QObject *context, const BoxDone<DialPlan> &done) const;

    void ownNumbers(QObject *context, const BoxDone<QList<OwnNumber>> &done) const;

    /** The phones that can dial, by the box's names for them: `DECT: Kitchen`. */
    void phones(QObject *context, const BoxDone<QStringList> &done) const;

    /**
     * Lets @p phone ring, which dials @p number when it is taken. An empty phone: the one that is set in the box.
     * ClickToDialOff where none is; PhoneBusy if it dials already; InvalidArgument if there is no such phone, or the
     * number can't be dialled.
     */
    void dial(const QString &number, const DialPlan &plan, const QString &phone, QObject *context,
              const BoxDone<Nothing> &done) const;

    /** Ends what dial() has begun. */
    void hangUp(QObject *context, const BoxDone<Nothing> &done) const;

    // --- barred numbers

    /** The book of numbers that the box lets ring nowhere. */
    void barredNumbers(QObject *context, const BoxDone<Phonebook> &done) const;

    /** Bars a number, unless it is barred. InvalidArgument if it is none. */
    void block(const QString &number, const QString &name, const DialPlan &plan, QObject *context,
               const BoxDone<BarringChange> &done) const;

    /** Bars a number no more, however it is written; other numbers of the same entry stay barred. */
    void unblock(const QString &number, const DialPlan &plan, QObject *context,
                 const BoxDone<BarringChange> &done) const;

    // --- answering machines

    /** Those that the box shows. */
    void answeringMachines(QObject *context, const BoxDone<QList<AnsweringMachine>> &done) const;

    /** The messages on one of them, the newest first. */
    void messages(int machine, QObject *context, const BoxDone<QList<TamMessage>> &done) const;

    /** Lets one take calls, or no more. NoSuchEntry. */
    void switchMachine(int machine, MachineState state, QObject *context, const BoxDone<Nothing> &done) const;

    /**
     * What was said, as the file that the box has. NoSuchEntry where it has none any more, FileRefused where it sends
     * a web page, TooLarge beyond 50 MB.
     */
    void recording(const TamMessage &message, QObject *context, const BoxDone<QByteArray> &done) const;

    void markMessage(const TamMessage &message, MessageMark mark, QObject *context,
                     const BoxDone<Nothing> &done) const;

    /** Deletes this message for good, and never another one that has got its index meanwhile: NoSuchEntry. */
    void deleteMessage(const TamMessage &message, QObject *context, const BoxDone<Nothing> &done) const;

    // --- logging in

    /** Needs no login. Empty where the box tells nobody, or this computer is not in its network. */
    void users(QObject *context, const BoxDone<QList<BoxUser>> &done) const;

    /** What the user who is logged in may do. */
    void rights(QObject *context, const BoxDone<BoxRights> &done) const;

private:
    [[nodiscard]] BoxAccess access() const;

    Tr064Client *m_client;
    QString m_token;
    std::chrono::milliseconds m_timeLimit;
};

} // namespace Rufzeichen
