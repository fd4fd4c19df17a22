// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rufzeichen {

/** What can be done with a number, as it was sent, stored or typed. One object for all windows and menus. */
class CallerActions
{
public:
    CallerActions() = default;
    virtual ~CallerActions() = default;
    Q_DISABLE_COPY_MOVE(CallerActions)

    /** Lets the box dial, after a question; where it can't, says what to dial and copies that if it may. */
    virtual void call(const QString &number) = 0;

    /** Asks about calling the number in the text on the clipboard. */
    virtual void callFromClipboard() = 0;

    /** Puts the number on the clipboard. */
    virtual void copy(const QString &number) = 0;

    /** Opens the web page of the settings for this number. */
    virtual void lookUp(const QString &number) = 0;

    /** Shows all calls with this number in the history. */
    virtual void showCalls(const QString &number) = 0;

    /** Edits the contact that has this number, or a new one. @p name is what is known of the number; may be empty. */
    virtual void addContact(const QString &number, const QString &name) = 0;

    /** Whether addContact() edits a contact, since one that can be changed has the number. */
    [[nodiscard]] virtual bool hasContact(const QString &number) const = 0;

    /** Bars the number in the box, after a question. */
    virtual void block(const QString &number, const QString &name) = 0;

    /** Lets the box ring for the number again, after a question. */
    virtual void unblock(const QString &number) = 0;

    /** Whether the box turns calls from the number away, as far as it has told; false, too, where it has not. */
    [[nodiscard]] virtual bool isBlocked(const QString &number) const = 0;

    /** Bars the number, or no longer, if it is known to be barred. */
    void blockOrUnblock(const QString &number, const QString &name)
    {
        isBlocked(number) ? unblock(number) : block(number, name);
    }

    /** Whether calls from the number pop up also when it is quiet: by the user's wish, or the mark in the phone book.
     */
    [[nodiscard]] virtual bool isImportant(const QString &number) const = 0;

    /** Whether the phone book marks the number: only there that can be changed. */
    [[nodiscard]] virtual bool isMarkedImportant(const QString &number) const = 0;

    /** Wishes that, or not any more. Whom the phone book marks needs no wish, so none is added. */
    virtual void toggleImportant(const QString &number) = 0;
};

} // namespace Rufzeichen
