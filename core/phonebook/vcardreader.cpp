// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/vcardreader.h"

#include "core/numbers/tellink.h"
#include "core/phonebook/phonebookxml.h"
#include "core/phonebook/untrustedtext.h"
#include "core/phonebook/vcardline.h"

#include <QUrl>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumText = 1000;
constexpr qsizetype maximumPicture = 130'000;

constexpr qsizetype maximumUnfinished = 20;

/** A text of which a card may have several. */
struct Preferred {
    QString text {};
    int preference = VCardLine::noPreference + 1; ///< as in VCardLine

    /** Takes another one if it is preferred. */
    void offer(const QString &other, int otherPreference)
    {
        if (!other.isEmpty() && otherPreference < preference) {
            text = other;
            preference = otherPreference;
        }
    }
};

/** What may be the name, the best first. */
struct Names {
    Preferred formatted {};
    Preferred parts {};
    Preferred nickname {};
    Preferred organization {};
};

// Twice as long while each character may have a backslash before it.
QString oneLine(const QString &value)
{
    return unescaped(QStringView(value).left(2 * maximumText)).left(maximumText).simplified();
}

QString nameOfParts(const QString &value)
{
    const QStringList parts = components(value.left(2 * maximumText));
    const QStringList order {parts.value(3), parts.value(1), parts.value(2), parts.value(0), parts.value(4)};
    return order.join(u' ').left(maximumText).simplified();
}

// `WORKFAX` is a fax as well.
bool isFax(const VCardLine &line)
{
    return std::any_of(line.parameters.begin(), line.parameters.end(),
                       [](const QString &parameter) { return parameter.endsWith("fax"_L1); });
}

ContactNumberKind kindOf(const VCardLine &line)
{
    if (isFax(line)) {
        return ContactNumberKind::Fax;
    }
    if (line.has("cell"_L1) || line.has("mobile"_L1)) {
        return ContactNumberKind::Mobile;
    }
    if (line.has("work"_L1)) {
        return ContactNumberKind::Work;
    }
    return line.has("home"_L1) ? ContactNumberKind::Home : ContactNumberKind::Other;
}

bool isWord(QStringView text)
{
    constexpr QStringView marks = u" .:/-";
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isLetter(); })
        && std::all_of(text.begin(), text.end(),
                       [marks](QChar each) { return each.isLetter() || marks.contains(each); });
}

// Of `Tel. 030 123 (home)` the number. Letters that may be dialled stay: `0800 FLOWERS`, `p45`.
QString withoutWords(const QString &text)
{
    QStringView number(text);
    const auto *const start = std::find_if(number.begin(), number.end(), [](QChar each) {
        constexpr QStringView starts = u"+*#(";
        return each.isDigit() || starts.contains(each);
    });
    const QStringView label = number.first(start - number.begin());
    if (isWord(label) && !label.back().isLetter()) {
        number = number.sliced(label.size());
    }
    const qsizetype bracket = number.lastIndexOf(u'(');
    if (bracket > 0 && number.endsWith(u')') && isWord(number.sliced(bracket + 1).chopped(1))) {
        number = number.first(bracket).trimmed();
    }
    return number.isEmpty() ? text : number.toString();
}

QString numberOf(const VCardLine &line)
{
    const QString text = oneLine(line.value);
    if (const std::optional<QString> number = numberOfTelLink(text)) {
        return *number;
    }
    for (const QLatin1StringView scheme : {"tel:"_L1, "sip:"_L1, "sips:"_L1}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive)) {
            const QString number = text.sliced(scheme.size()).section(u';', 0, 0);
            return QString::fromUtf8(QByteArray::fromPercentEncoding(number.toUtf8())).simplified();
        }
    }
    return text.contains(u'@') ? text : withoutWords(text);
}

QLatin1StringView imageType(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF")) {
        return "image/jpeg"_L1;
    }
    return bytes.startsWith("\x89PNG") ? "image/png"_L1 : QLatin1StringView();
}

// The picture as a data URL; empty if it is none, elsewhere, or too large.
QString pictureOf(const VCardLine &line)
{
    const QStringView value(line.value);
    const bool isUrl = value.startsWith("data:"_L1, Qt::CaseInsensitive);
    if (value.size() > maximumPicture || (!isUrl && !line.isBase64())) {
        return {};
    }
    const QByteArray encoded = value.sliced(isUrl ? value.indexOf(u',') + 1 : 0).toLatin1();
    const QByteArray bytes = QByteArray::fromBase64(encoded);
    const QLatin1StringView type = imageType(bytes);
    return type.isEmpty() ? QString() : "data:"_L1 + type + ";base64,"_L1 + QString::fromLatin1(bytes.toBase64());
}

/** Reads a file line by line. */
class CardReader
{
public:
    void take(const VCardLine &line);

    /** What was read, at the end of the file. */
    [[nodiscard]] VCardFile finish();

private:
    void begin();
    void end();
    void leaveUnfinished();
    void nameUnread();
    void startAnew();
    void takeProperty(const VCardLine &line);
    void addNumber(const VCardLine &line);
    void addEmail(const VCardLine &line);
    [[nodiscard]] QString name() const;

    VCardFile m_file;
    Contact m_contact;
    Names m_names;
    Preferred m_mainNumber;
    bool m_isGroup = false;
    bool m_hasTooMuch = false; // numbers or addresses for one contact
    int m_depth = 0; // a card may hold that of an agent: it is passed over
    bool m_isAfterAgent = false;
};

void CardReader::take(const VCardLine &line)
{
    const bool isCard = line.value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
    if (line.name == "BEGIN"_L1 && isCard) {
        begin();
    } else if (line.name == "END"_L1 && isCard) {
        end();
    } else if (m_depth == 1) {
        takeProperty(line);
    }
    m_isAfterAgent = line.name == "AGENT"_L1;
}

VCardFile CardReader::finish()
{
    leaveUnfinished();
    return std::move(m_file);
}

void CardReader::begin()
{
    if (!m_isAfterAgent) {
        leaveUnfinished();
    }
    ++m_depth;
}

void CardReader::end()
{
    if (m_depth == 0 || --m_depth > 0) {
        return;
    }
    ++m_file.cards;
    if (m_hasTooMuch) {
        nameUnread();
    } else if (!m_isGroup && m_file.contacts.size() == maximumContacts) {
        m_file.isTooMany = true;
    } else if (!m_isGroup) {
        m_contact.name = name();
        m_file.contacts.append(m_contact);
    }
    startAnew();
}

// What is in it may be cut off: half a number is a wrong one.
void CardReader::leaveUnfinished()
{
    if (m_depth > 0) {
        nameUnread();
    }
    startAnew();
}

void CardReader::nameUnread()
{
    if (m_file.unfinished.size() < maximumUnfinished) {
        m_file.unfinished.append(name());
    }
}

void CardReader::startAnew()
{
    m_contact = {};
    m_names = {};
    m_mainNumber = {};
    m_isGroup = false;
    m_hasTooMuch = false;
    m_depth = 0;
}

void CardReader::takeProperty(const VCardLine &line)
{
    if (line.name == "FN"_L1) {
        m_names.formatted.offer(oneLine(line.value), line.preference);
    } else if (line.name == "N"_L1) {
        m_names.parts.offer(nameOfParts(line.value), line.preference);
    } else if (line.name == "NICKNAME"_L1) {
        const QString first = components(line.value.left(maximumText), u',').value(0);
        m_names.nickname.offer(first.simplified(), line.preference);
    } else if (line.name == "ORG"_L1) {
        const QString company = components(line.value.left(maximumText)).value(0);
        m_names.organization.offer(company.simplified(), line.preference);
    } else if (line.name == "TEL"_L1) {
        addNumber(line);
    } else if (line.name == "EMAIL"_L1) {
        addEmail(line);
    } else if (line.name == "UID"_L1) {
        m_contact.id = oneLine(line.value);
    } else if (line.name == "PHOTO"_L1 && m_contact.picture.isEmpty()) {
        m_contact.picture = pictureOf(line);
    } else if (line.name == "KIND"_L1 || line.name == "X-ADDRESSBOOKSERVER-KIND"_L1) {
        m_isGroup = line.value.trimmed().compare("group"_L1, Qt::CaseInsensitive) == 0;
    }
}

// The main one is the one that is preferred most, else the first.
void CardReader::addNumber(const VCardLine &line)
{
    ContactNumber number {.number = numberOf(line), .kind = kindOf(line)};
    QList<ContactNumber> &numbers = m_contact.numbers;
    if (number.number.isEmpty()) {
        return;
    }
    if (numbers.size() >= maximumOfContact) {
        m_hasTooMuch = true;
        return;
    }
    if (line.preference < m_mainNumber.preference) {
        std::for_each(numbers.begin(), numbers.end(), [](ContactNumber &other) { other.main = false; });
        number.main = true;
        m_mainNumber.offer(number.number, line.preference);
    }
    numbers.append(number);
}

void CardReader::addEmail(const VCardLine &line)
{
    const QString email = oneLine(line.value);
    if (m_contact.emails.size() >= maximumOfContact) {
        m_hasTooMuch = m_hasTooMuch || !email.isEmpty();
    } else if (!email.isEmpty()) {
        m_contact.emails.append(email);
    }
}

QString CardReader::name() const
{
    for (const Preferred *each : {&m_names.formatted, &m_names.parts, &m_names.nickname, &m_names.organization}) {
        if (!each->text.isEmpty()) {
            return each->text;
        }
    }
    return m_contact.emails.value(0);
}

} // namespace

VCardFile readVCards(const QByteArray &file)
{
    const QByteArray text = isUtf16(file) ? decodedUtf16(file).toUtf8() : file;
    VCardLines lines(text);
    CardReader reader;
    while (const std::optional<QByteArray> bytes = lines.next()) {
        if (const std::optional<VCardLine> line = VCardLine::parse(*bytes)) {
            reader.take(*line);
        }
    }
    return reader.finish();
}

} // namespace Rufzeichen
