// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamAttributes>
#include <optional>

namespace Rufzeichen {

/** A piece of a small XML document that is changed and written again with nothing lost but how it was written. */
struct XmlNode {
    /** What the node is. */
    enum class Type : quint8 {
        Element,
        Text,
        Comment,
    };

    Type type = Type::Element;
    QString name {}; ///< of an element
    QString text {}; ///< of a text or comment
    QXmlStreamAttributes attributes {};
    QList<XmlNode> children {};

    /** The root of a document; nothing if it is broken, has a document type or is nested deeper than people do. */
    [[nodiscard]] static std::optional<XmlNode> read(const QString &document);

    /** A document with this as its root. */
    [[nodiscard]] QByteArray document() const;

    /** The first child element with this name, or null. */
    [[nodiscard]] XmlNode *child(QStringView childName);

    /** The same, but appended if there is none. */
    [[nodiscard]] XmlNode &madeChild(const QString &childName);

    /** All text in it, without that of child elements. */
    [[nodiscard]] QString ownText() const;

    /** Puts a text in place of all that is in it. */
    void setText(const QString &content);

    /** Sets an attribute in its place, or appends it. */
    void setAttribute(const QString &key, const QString &value);
};

} // namespace Rufzeichen
