// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/vcardline.h"

#include "core/phonebook/untrustedtext.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumParameters = 30;

// Where the head of a line ends; quotation marks protect colons in parameters.
qsizetype endOfHead(const QByteArray &line)
{
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == '"') {
            quoted = !quoted;
        } else if (line[at] == ':' && !quoted) {
            return at;
        }
    }
    return -1;
}

void addParameter(QStringList &parameters, const QString &text)
{
    const QString lower = text.toLower().remove(u'"');
    const qsizetype equals = lower.indexOf(u'=');
    const QString key = equals < 0 ? QString() : lower.first(equals);
    if (key.isEmpty() || key == "type"_L1) {
        for (const QString &value : lower.sliced(equals + 1).split(u',')) {
            parameters.append(value.trimmed());
        }
    } else if (key == "pref"_L1) {
        parameters.append(u"pref"_s);
    } else {
        parameters.append(lower);
    }
}

QByteArray withoutQuoting(const QByteArray &value)
{
    // The same as a URL's percent signs, but for the sign; a percent sign in the text stays as it is.
    return QByteArray::fromPercentEncoding(value, '=');
}

bool isQuotedPrintable(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && line.first(colon).toByteArray().toUpper().contains("QUOTED-PRINTABLE");
}

} // namespace

std::optional<VCardLine> VCardLine::parse(const QByteArray &line)
{
    const qsizetype end = endOfHead(line);
    if (end <= 0) {
        return std::nullopt;
    }
    const QStringList head = decodedText(line.first(end), ';').split(u';');
    VCardLine result;
    result.name = head.first().sliced(head.first().lastIndexOf(u'.') + 1).trimmed().toUpper();
    for (qsizetype at = 1; at < head.size() && at < maximumParameters; ++at) {
        addParameter(result.parameters, head[at]);
    }
    const bool quoted = result.has("encoding=quoted-printable"_L1) || result.has("quoted-printable"_L1);
    const QByteArray value = line.sliced(end + 1);
    result.value = withoutForbidden(decodedText(quoted ? withoutQuoting(value) : value, '\n'));
    return result;
}

QList<QByteArray> unfoldedLines(QByteArrayView file)
{
    QList<QByteArray> lines;
    bool continues = false; // a quoted-printable line that ends with `=`
    while (!file.isEmpty()) {
        const qsizetype end = file.indexOf('\n');
        QByteArrayView line = end < 0 ? file : file.first(end);
        file = end < 0 ? QByteArrayView() : file.sliced(end + 1);
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
        if ((continues || isFolded) && !lines.isEmpty()) {
            lines.last().append(isFolded && !continues ? line.sliced(1) : line);
        } else {
            lines.append(line.toByteArray());
        }
        continues = lines.last().endsWith('=') && isQuotedPrintable(lines.last());
        if (continues) {
            lines.last().chop(1);
        }
    }
    return lines;
}

QString unescaped(QStringView value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] == u'\\' && at + 1 < value.size()) {
            const QChar next = value[++at];
            text += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else {
            text += value[at];
        }
    }
    return text;
}

QStringList components(const QString &value)
{
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= value.size(); ++at) {
        if (at == value.size() || value[at] == u';') {
            parts.append(unescaped(QStringView(value).sliced(begin, at - begin)));
            begin = at + 1;
        } else if (value[at] == u'\\' && at + 1 < value.size()) {
            ++at;
        }
    }
    return parts;
}

} // namespace Rufzeichen
