// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/xmlnode.h"

#include "core/phonebook/untrustedtext.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumDepth = 50;

// The reader stands at the start of an element, and at its end afterwards.
bool readElement(QXmlStreamReader &reader, XmlNode &node, int depth)
{
    node.name = reader.name().toString();
    node.attributes = reader.attributes();
    if (depth > maximumDepth) {
        return false;
    }
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            XmlNode child;
            if (!readElement(reader, child, depth + 1)) {
                return false;
            }
            node.children.append(std::move(child));
            break;
        }
        case QXmlStreamReader::Characters:
            if (!reader.text().isEmpty()) { // of an empty CDATA section, which is not written again
                node.children.append({.type = XmlNode::Type::Text, .text = reader.text().toString()});
            }
            break;
        case QXmlStreamReader::Comment:
            node.children.append({.type = XmlNode::Type::Comment, .text = reader.text().toString()});
            break;
        case QXmlStreamReader::EndElement:
            return true;
        default:
            break;
        }
    }
    return false;
}

// A reader takes a carriage return for the end of a line, unless it stands there as a reference; Qt writes it as it
// is.
void writeText(QXmlStreamWriter &writer, const QString &text)
{
    const QStringList parts = text.split(u'\r');
    writer.writeCharacters(parts.constFirst());
    for (const QString &part : parts.sliced(1)) {
        writer.writeEntityReference(u"#13"_s);
        writer.writeCharacters(part);
    }
}

void writeNode(QXmlStreamWriter &writer, const XmlNode &node)
{
    switch (node.type) {
    case XmlNode::Type::Element:
        writer.writeStartElement(node.name);
        writer.writeAttributes(node.attributes);
        for (const XmlNode &child : node.children) {
            writeNode(writer, child);
        }
        writer.writeEndElement();
        break;
    case XmlNode::Type::Text:
        writeText(writer, withoutForbidden(node.text));
        break;
    case XmlNode::Type::Comment:
        writer.writeComment(node.text);
        break;
    }
}

} // namespace

std::optional<XmlNode> XmlNode::read(const QString &document)
{
    QXmlStreamReader reader(document);
    // Names and attributes stay as they are written.
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD) {
            return std::nullopt;
        }
        if (token == QXmlStreamReader::StartElement) {
            XmlNode root;
            return readElement(reader, root, 0) ? std::optional(std::move(root)) : std::nullopt;
        }
    }
    return std::nullopt;
}

QByteArray XmlNode::document() const
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument();
    writeNode(writer, *this);
    writer.writeEndDocument();
    return bytes;
}

XmlNode *XmlNode::child(QStringView childName)
{
    const auto found = std::find_if(children.begin(), children.end(), [childName](const XmlNode &node) {
        return node.type == Type::Element && node.name == childName;
    });
    return found == children.end() ? nullptr : &*found;
}

XmlNode &XmlNode::madeChild(const QString &childName)
{
    if (XmlNode *const found = child(childName)) {
        return *found;
    }
    children.append({.name = childName});
    return children.last();
}

QString XmlNode::ownText() const
{
    QString content;
    for (const XmlNode &node : children) {
        if (node.type == Type::Text) {
            content += node.text;
        }
    }
    return content;
}

void XmlNode::setText(const QString &content)
{
    children = {{.type = Type::Text, .text = content}};
}

void XmlNode::setAttribute(const QString &key, const QString &value)
{
    const QString clean = withoutForbidden(value);
    const auto found
        = std::find_if(attributes.begin(), attributes.end(),
                       [&key](const QXmlStreamAttribute &attribute) { return attribute.qualifiedName() == key; });
    if (found == attributes.end()) {
        attributes.append(key, clean);
    } else {
        *found = QXmlStreamAttribute(key, clean);
    }
}

} // namespace Rufzeichen
