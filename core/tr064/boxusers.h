// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Rufzeichen {

/** A user of the box. */
struct BoxUser {
    QString name {};
    bool wasLast = false; ///< the last one who logged in

    bool operator==(const BoxUser &) const = default;
};

/** What a form for logging in asks for. */
struct LoginForm {
    QStringList users {}; ///< to choose from; empty: the name must be typed
    QString user {}; ///< chosen at first; may be empty
    bool onlyPassword = false; ///< the box has one user, of its own making, of whom people know only the password

    bool operator==(const LoginForm &) const = default;
};

/** The users in the box's list; none where it is no such list. Needs no login, so nothing in it is to be trusted. */
[[nodiscard]] QList<BoxUser> readUsers(const QByteArray &document);

/** The form for a box with these users. */
[[nodiscard]] LoginForm loginForm(const QList<BoxUser> &users);

/** How far a right goes. */
enum class BoxPermission : quint8 {
    None,
    ReadOnly,
    ReadWrite,
};

/** What the user who is logged in may do. */
struct BoxRights {
    QString user {}; ///< may be empty
    BoxPermission phone = BoxPermission::None; ///< phone books, call list, answering machines
    BoxPermission dial = BoxPermission::None;

    bool operator==(const BoxRights &) const = default;
};

/** The rights in the box's list. Nothing if it is no such list. Whose they are is not in it. */
[[nodiscard]] std::optional<BoxRights> readRights(const QByteArray &document);

/** A right that the box can give to a user. */
enum class BoxRight : quint8 {
    Phone,
    Dial,
};

/** What a user wants of the box. */
enum class BoxUse : quint8 {
    Read,
    Write,
    Dial,
};

/** The right that is missing for this use; nothing if none is. Explains why the box has refused. */
[[nodiscard]] std::optional<BoxRight> missingRight(const BoxRights &rights, BoxUse use);

} // namespace Rufzeichen
