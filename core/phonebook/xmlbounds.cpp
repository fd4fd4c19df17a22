// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/xmlbounds.h"

namespace Rufzeichen {

namespace {

constexpr int mostAttributes = 100; // the box's own elements have up to eight
constexpr int deepest = 100; // levels; the box's own documents have up to ten

/** A tag: where it ends, and how many attributes are in it. */
struct Tag {
    qsizetype end = 0; // behind it, or behind the text where it is cut off
    int attributes = 0;
};

Tag readTag(QStringView document, qsizetype at)
{
    Tag tag {.end = document.size()};
    QChar quote;
    for (; at < document.size(); ++at) {
        const QChar character = document[at];
        if (!quote.isNull()) {
            quote = character == quote ? QChar() : quote;
        } else if (character == u'"' || character == u'\'') {
            quote = character;
        } else if (character == u'=') {
            ++tag.attributes;
        } else if (character == u'>') {
            tag.end = at + 1;
            break;
        }
    }
    return tag;
}

// Behind a comment or the like that begins at @p at; nothing in it counts. @p at itself where none begins there.
qsizetype skipped(QStringView document, qsizetype at)
{
    struct Kind {
        QStringView begin;
        QStringView end;
    };
    const QStringView rest = document.sliced(at);
    for (const Kind &kind : {Kind {u"<!--", u"-->"}, Kind {u"<![CDATA[", u"]]>"}, Kind {u"<?", u"?>"}}) {
        if (rest.startsWith(kind.begin)) {
            const qsizetype end = rest.indexOf(kind.end, kind.begin.size());
            return end < 0 ? document.size() : at + end + kind.end.size();
        }
    }
    return at;
}

} // namespace

bool isWithinXmlBounds(QStringView document)
{
    int depth = 0;
    qsizetype at = document.indexOf(u'<');
    while (at >= 0 && at < document.size()) {
        if (const qsizetype behind = skipped(document, at); behind > at) {
            at = document.indexOf(u'<', behind);
            continue;
        }
        const Tag tag = readTag(document, at);
        const QStringView text = document.sliced(at, tag.end - at);
        depth += text.startsWith(u"</") ? -1 : text.endsWith(u"/>") ? 0 : 1;
        if (tag.attributes > mostAttributes || depth > deepest) {
            return false;
        }
        at = document.indexOf(u'<', tag.end);
    }
    return true;
}

} // namespace Rufzeichen
