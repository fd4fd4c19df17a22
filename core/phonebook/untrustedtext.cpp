// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/untrustedtext.h"

#include <QStringDecoder>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QString decodedPiece(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

bool isForbidden(QChar character)
{
    return (character < u' ' && character != u'\t' && character != u'\n' && character != u'\r')
        || character == u'\ufffe' || character == u'\uffff';
}

} // namespace

QString decodedText(QByteArrayView bytes, char separator)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes = bytes.sliced(3);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (!decoder.hasError()) {
        return text;
    }
    text.clear();
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf(separator) + 1;
        const QByteArrayView piece = end > 0 ? bytes.first(end) : bytes;
        text += decodedPiece(piece);
        bytes = bytes.sliced(piece.size());
    }
    return text;
}

QString withoutForbidden(QString text)
{
    const auto isSuspect = [](QChar character) { return isForbidden(character) || character.isSurrogate(); };
    if (std::none_of(text.cbegin(), text.cend(), isSuspect)) {
        return text;
    }
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        if (character.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            clean += character;
            clean += text[++at];
        } else if (!isForbidden(character) && !character.isSurrogate()) {
            clean += character;
        }
    }
    return clean;
}

} // namespace Rufzeichen
