// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/searchtext.h"

#include <algorithm>

namespace Rufzeichen::SearchText {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 12;
constexpr qsizetype longestWord = 200; // no name or number is longer

bool isMark(QChar character)
{
    return character.isMark();
}

} // namespace

QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf(isMark);
    return plain.toCaseFolded().replace(u'ß', "ss"_L1);
}

QString digits(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if ((character >= u'0' && character <= u'9') || character == u'*' || character == u'#') {
            digits += character;
        } else if (character == u'+' && digits.isEmpty()) {
            digits += "00"_L1;
        } else if (!"/()-. "_L1.contains(character)) {
            return {};
        }
    }
    const bool german = digits.startsWith("0049"_L1);
    return german ? u'0' + digits.sliced(4) : digits;
}

QString of(const QString &remote, const Party &party, const QString &note)
{
    const QString plain = folded(remote);
    const QString number = digits(remote);
    const QString spelling = number.isEmpty() || number == plain ? plain : number + u'\n' + plain;
    const QString known = folded(party.name) + u'\n' + folded(party.place) + u'\n' + spelling;
    return note.isEmpty() ? known : known + u'\n' + folded(note);
}

QStringList words(const QString &text)
{
    QStringList words = folded(text.simplified()).split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    std::for_each(words.begin(), words.end(), [](QString &word) { word.truncate(longestWord); });
    return words;
}

} // namespace Rufzeichen::SearchText
