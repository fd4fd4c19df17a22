// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/option.h"

#include <QCoreApplication>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leftWidth = 26;
constexpr qsizetype terminalWidth = 79;

} // namespace

QString Option::valueText() const
{
    QStringList parts = words == nullptr ? QStringList() : words();
    if (!value.isEmpty()) {
        parts.append(value.toString());
    }
    return parts.join(u'|');
}

QString helpRow(const QString &left, const QString &text)
{
    QString rows;
    QString row = u"  "_s + left;
    if (row.size() + 2 > leftWidth) {
        rows = row + u'\n';
        row.clear();
    }
    row = row.leftJustified(leftWidth);
    for (const QString &word : text.split(u' ')) {
        if (row.size() + word.size() > terminalWidth && row.size() > leftWidth) {
            rows += row.trimmed().isEmpty() ? QString() : row.chopped(1) + u'\n';
            row = QString(leftWidth, u' ');
        }
        row += word + u' ';
    }
    return rows + row.chopped(1) + u'\n';
}

QString helpRows(OptionSpan options)
{
    QString rows;
    for (const Option *option : options) {
        QString left = option->name.toString().prepend(u"--"_s);
        if (option->letter != 0) {
            left.prepend(u"-%1, "_s.arg(QLatin1Char(option->letter)));
        }
        if (option->takesValue()) {
            left += u' ' + option->valueText();
        }
        rows += helpRow(left, QCoreApplication::translate("Options", option->help));
    }
    return rows;
}

} // namespace Rufzeichen
