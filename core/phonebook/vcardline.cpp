// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/vcardline.h"

#include "core/phonebook/untrustedtext.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumParameters = 30;
constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

bool isBlank(char character)
{
    return character == ' ' || character == '\t';
}

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

// What is no number from 1 on prefers the property as well.
int preferenceOf(const QString &text)
{
    bool isNumber = false;
    const int preference = text.toInt(&isNumber);
    return isNumber ? std::clamp(preference, 1, VCardLine::noPreference - 1) : 1;
}

void addParameter(VCardLine &line, const QString &text)
{
    const QString lower = text.toLower().remove(u'"');
    const qsizetype equals = lower.indexOf(u'=');
    const QString key = equals < 0 ? QString() : lower.first(equals).trimmed();
    if (key.isEmpty() || key == "type"_L1) {
        for (const QString &value : lower.sliced(equals + 1).split(u',')) {
            line.parameters.append(value.trimmed());
        }
        line.preference = line.parameters.contains("pref"_L1) ? 1 : line.preference;
    } else if (key == "pref"_L1) {
        line.preference = std::min(line.preference, preferenceOf(lower.sliced(equals + 1).trimmed()));
    } else {
        line.parameters.append(key + u'=' + lower.sliced(equals + 1).trimmed());
    }
}

// Programs call it `quoted-printable`, as they should, or `quoted`; the older ones leave out what it is a value of.
bool isQuotedPrintable(const VCardLine &line)
{
    return std::any_of(line.parameters.begin(), line.parameters.end(), [](const QString &parameter) {
        return parameter.startsWith("encoding=quoted"_L1) || parameter == "quoted-printable"_L1;
    });
}

QByteArray charsetOf(const VCardLine &line)
{
    constexpr auto key = "charset="_L1;
    const auto found = std::find_if(line.parameters.begin(), line.parameters.end(),
                                    [key](const QString &parameter) { return parameter.startsWith(key); });
    return found == line.parameters.end() ? QByteArray() : found->sliced(key.size()).toLatin1();
}

QByteArray decodedValue(const VCardLine &line, const QByteArray &value)
{
    if (isQuotedPrintable(line)) {
        // The same as a URL's percent signs, but for the sign; a percent sign in the text stays as it is.
        return QByteArray::fromPercentEncoding(value, '=');
    }
    return line.isBase64() && line.name != "PHOTO"_L1 ? QByteArray::fromBase64(value) : value;
}

bool startsCard(QByteArrayView line)
{
    const QByteArrayView text = (line.startsWith(byteOrderMark) ? line.sliced(byteOrderMark.size()) : line).trimmed();
    return text.compare("BEGIN:VCARD", Qt::CaseInsensitive) == 0;
}

/** Whether a line that grows is quoted-printable: looks at each byte of its head once. */
class QuotedLine
{
public:
    /** Whether the line goes on after its end, an equals sign. */
    [[nodiscard]] bool goesOn(const QByteArray &line)
    {
        if (!line.endsWith('=')) {
            return false;
        }
        if (!m_hasHead) {
            const qsizetype colon = line.indexOf(':', m_seen);
            m_seen = line.size();
            m_hasHead = colon >= 0;
            m_isQuoted = m_hasHead && line.first(colon).toUpper().contains("QUOTED");
        }
        return m_isQuoted;
    }

private:
    qsizetype m_seen = 0;
    bool m_hasHead = false;
    bool m_isQuoted = false;
};

} // namespace

bool VCardLine::isBase64() const
{
    return has("encoding=b"_L1) || has("encoding=base64"_L1) || has("base64"_L1);
}

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
        addParameter(result, head[at]);
    }
    const QByteArray value = decodedValue(result, line.sliced(end + 1));
    result.value = withoutForbidden(decodedAs(value, charsetOf(result), '\n'));
    return result;
}

VCardLines::VCardLines(QByteArrayView file)
    : m_rest(file)
{
    take();
}

std::optional<QByteArray> VCardLines::next()
{
    if (!m_ahead) {
        return std::nullopt;
    }
    QByteArray line = m_ahead->toByteArray();
    QuotedLine quoted;
    take();
    for (bool goesOn = quoted.goesOn(line); m_ahead && !m_startsCard; goesOn = quoted.goesOn(line)) {
        const bool isFolded = !m_ahead->isEmpty() && isBlank(m_ahead->front());
        if (goesOn) {
            line.chop(1);
            line.append(*m_ahead);
        } else if (isFolded) {
            line.append(m_ahead->sliced(1));
        } else {
            break;
        }
        take();
    }
    if (quoted.goesOn(line)) {
        line.chop(1);
    }
    return line;
}

void VCardLines::take()
{
    if (m_rest.isEmpty()) {
        m_ahead.reset();
        return;
    }
    const auto *const end
        = std::find_if(m_rest.begin(), m_rest.end(), [](char each) { return each == '\n' || each == '\r'; });
    QByteArrayView line = m_rest.first(end - m_rest.begin());
    // CR before LF belongs to it, however many there are.
    const auto *const next = std::find_if(end, m_rest.end(), [](char each) { return each != '\r'; });
    const bool hasFeed = next != m_rest.end() && *next == '\n';
    m_rest = m_rest.sliced(next - m_rest.begin() + (hasFeed ? 1 : 0));

    const auto *const text = std::find_if_not(line.begin(), line.end(), isBlank);
    m_startsCard = startsCard(line);
    m_indentation = m_startsCard ? text - line.begin() : m_indentation;
    m_ahead = line.sliced(std::min<qsizetype>(m_indentation, text - line.begin()));
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

QStringList components(const QString &value, QChar separator)
{
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= value.size(); ++at) {
        if (at == value.size() || value[at] == separator) {
            parts.append(unescaped(QStringView(value).sliced(begin, at - begin)));
            begin = at + 1;
        } else if (value[at] == u'\\' && at + 1 < value.size()) {
            ++at;
        }
    }
    return parts;
}

} // namespace Rufzeichen
