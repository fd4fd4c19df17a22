// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"
#include "core/phonebook/xmlnode.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace Rufzeichen::Simulation {

/** Where a book of the box is kept. */
enum class BookKind {
    Local,
    Online, ///< read-only
};

/** A contact as the box keeps it: all that was stored, whether the box knows it or not. */
struct BookEntry {
    /** A contact with more is not taken. */
    static constexpr qsizetype maximumNumbers = 9;

    int uniqueId = 0;
    XmlNode contact {};

    /** The contact's name. */
    [[nodiscard]] QString name() const;

    /** The contact's numbers, as they are written. */
    [[nodiscard]] QStringList numbers() const;

    /** The document that the box gives for it. */
    [[nodiscard]] QString document() const;
};

/** A phone book of the box. */
struct Book {
    QString name {};
    QString owner = QStringLiteral("0");
    BookKind kind = BookKind::Local;
    QString url {}; ///< of an online book
    qint64 timestamp = 0; ///< seconds since 1970; grows with each change
    QList<BookEntry> entries {};

    /** Reads the first book of a document; an empty one if there is none. */
    [[nodiscard]] static Book read(const QByteArray &document);

    /** The place of an entry, or -1. */
    [[nodiscard]] qsizetype indexOf(int uniqueId) const;

    /** Appends a contact, or puts it in place of that at @p position. Returns its unique id; the box chooses a new
     * one where @p contact has none of this book. */
    int store(XmlNode contact, qsizetype position = -1);

    void remove(qsizetype position);

    /** Tells that the book has changed. */
    void touch();

    /** The file that the box gives; at most @p most contacts, 0 for all. Without contacts if it has not changed since
     * @p since. */
    [[nodiscard]] QByteArray document(qsizetype most = 0, std::optional<qint64> since = std::nullopt) const;
};

/** All books. An id is a position: it shifts when books come or go. */
struct BoxBooks {
    static constexpr int internalId = 255;
    static constexpr int barringId = 258;

    QList<Book> local {};
    QList<Book> online {};
    Book internal {}; ///< phones of the household
    Book barring {}; ///< numbers that may not call

    /** The ids of the local and the online books, in order. */
    [[nodiscard]] QList<int> ids() const;

    /** The book with an id, or null. */
    [[nodiscard]] Book *find(int id);

    /** The name that the books give to a number; empty if none does. */
    [[nodiscard]] QString nameOf(const QString &number, const DialPlan &plan) const;

    /** Whether the barring book holds a number. */
    [[nodiscard]] bool isBarred(const QString &number, const DialPlan &plan) const;
};

/** The entry of @p book that holds a number, a wildcard counts too; -1 if none does. */
[[nodiscard]] qsizetype positionOf(const QString &number, const Book &book, const DialPlan &plan);

/** The contact in a document, bare or in a wrapper; nothing if there is none. */
[[nodiscard]] std::optional<XmlNode> readContactNode(const QString &document);

} // namespace Rufzeichen::Simulation
