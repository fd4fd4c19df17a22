// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/formulaguard.h"

#include <QStringView>
#include <algorithm>

namespace Rufzeichen {

namespace {

constexpr QStringView formulaStarts = u"=+-@\uff1d\uff0b\uff0d\uff20";

bool isInvisible(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Control
        || character.category() == QChar::Other_Format;
}

bool isDangerous(QStringView text)
{
    if (text.isEmpty()) {
        return false;
    }
    const auto *const visible = std::find_if_not(text.begin(), text.end(), isInvisible);
    return text.front().category() == QChar::Other_Control
        || (visible != text.end() && formulaStarts.contains(*visible));
}

// Behind any apostrophes.
bool needsGuard(QStringView text)
{
    const auto *const first = std::find_if(text.begin(), text.end(), [](QChar each) { return each != u'\''; });
    return isDangerous(text.sliced(first - text.begin()));
}

} // namespace

QString guarded(const QString &text)
{
    return needsGuard(text) ? u'\'' + text : text;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && needsGuard(cell) ? cell.sliced(1) : cell;
}

} // namespace Rufzeichen
