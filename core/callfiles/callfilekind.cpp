// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/callfilekind.h"

#include "core/callfiles/calltable.h"
#include "core/callfiles/exportedcall.h"
#include "core/callfiles/peopletable.h"
#include "core/phonebook/untrustedtext.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

std::optional<QStringDecoder::Encoding> encodingOf(QByteArrayView head)
{
    if (!isUtf16(head)) {
        return std::nullopt;
    }
    const bool isBigEndian = head.startsWith("\xFE\xFF") || head.startsWith('\0');
    return isBigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE;
}

QString textOf(QByteArrayView head)
{
    return isUtf16(head) ? decodedUtf16(head.first(head.size() / 2 * 2)) : decodedText(head, '\n');
}

// The first one that is not empty, without those before it.
QString firstLine(QStringView text)
{
    const QStringView rest = text.trimmed();
    const auto isEnd = [](QChar each) { return each == u'\n' || each == u'\r'; };
    const auto *const end = std::find_if(rest.begin(), rest.end(), isEnd);
    return rest.first(end - rest.begin()).toString();
}

// Lines of a log may begin with a bracket too.
bool beginsLikeXml(const QString &text)
{
    return text.startsWith(u'<') && text.size() > 1 && (text[1].isLetter() || text[1] == u'?' || text[1] == u'!');
}

bool beginsLikeJson(const QString &text)
{
    const bool isArray = text.startsWith(u'[');
    const QStringView inside = isArray ? QStringView(text).sliced(1).trimmed() : QStringView(text);
    const QStringView rest = inside.startsWith(u'{') ? inside.sliced(1).trimmed() : QStringView();
    return (isArray && inside.startsWith(u']')) || rest.startsWith(u'"');
}

TableRow rowOf(const QString &line, char separator)
{
    TableRow row;
    TableRecords records(separator);
    const auto take = [&row](const TableRow &cells) { row = cells; };
    records.feed(line.toUtf8(), take);
    records.finish(take);
    return row;
}

bool isOfCalls(const TableRow &row)
{
    return CallTable::ofHeads(row) || ExportedTable::ofHeads(row) || PeopleTable::ofHeads(row)
        || CallTable::ofFirstCall(row);
}

// What makes a row of heads or calls of this line.
std::optional<char> separatorOf(const QString &line)
{
    for (const char separator : {';', ',', '\t', '|'}) {
        if (isOfCalls(rowOf(line, separator))) {
            return separator;
        }
    }
    return std::nullopt;
}

} // namespace

CallFileForm callFileForm(QByteArrayView head)
{
    CallFileForm form {.encoding = encodingOf(head)};
    const QString text = textOf(head.first(std::min(head.size(), callFileHead))).trimmed();
    QString line = firstLine(text);
    if (line.startsWith("sep="_L1, Qt::CaseInsensitive)) {
        line = firstLine(QStringView(text).sliced(line.size()));
    }
    const std::optional<char> separator = separatorOf(line);
    form.separator = separator.value_or(form.separator);
    form.kind = beginsLikeXml(text) ? CallFileKind::Xml
        : beginsLikeJson(text)      ? CallFileKind::Json
        : separator                 ? CallFileKind::Table
                                    : CallFileKind::Lines;
    return form;
}

} // namespace Rufzeichen
