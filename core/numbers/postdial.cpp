// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/postdial.h"

#include <QString>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QStringView withoutWord(QStringView text)
{
    for (const QStringView word : {u";ext=", u";isub=", u"ext.", u"ext"}) {
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            return text.sliced(word.size());
        }
    }
    return text.sliced(1);
}

// Where the first sign of it is; whether it really is one is another question.
bool isSign(QStringView rest)
{
    switch (rest.front().unicode()) {
    case u',':
    case u';':
    case u'p':
    case u'P':
    case u'w':
    case u'W':
    case u'x':
    case u'X':
        return true;
    case u'e':
    case u'E':
        return rest.startsWith(u"ext", Qt::CaseInsensitive);
    default:
        return false;
    }
}

} // namespace

qsizetype postDialStart(QStringView text)
{
    qsizetype start = 0;
    bool hasDigit = false;
    while (start < text.size() && !isSign(text.sliced(start))) {
        hasDigit = hasDigit || text[start].digitValue() >= 0;
        ++start;
    }
    if (start == text.size() || !hasDigit) {
        return text.size();
    }
    const QStringView sent = withoutWord(text.sliced(start));
    const auto isDigitOfIt = [](QChar character) { return character >= u'0' && character <= u'9'; };
    const bool isSent = std::all_of(sent.begin(), sent.end(), [&](QChar character) {
        return isDigitOfIt(character) || QStringView(u"*#,;pPwWxX -.()").contains(character);
    });
    const bool isPause = text[start] == u',' || text[start] == u';';
    return isSent && (isPause || std::any_of(sent.begin(), sent.end(), isDigitOfIt)) ? start : text.size();
}

} // namespace Rufzeichen
