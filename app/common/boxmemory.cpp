// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/boxmemory.h"

#include "core/settings/tlspolicy.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

std::optional<DialPlan> readDialPlan(const QSettings &file)
{
    if (!file.contains(u"countryCode"_s)) {
        return std::nullopt;
    }
    return DialPlan {.countryCode = file.value(u"countryCode"_s).toString(),
                     .countryPrefix = file.value(u"countryPrefix"_s).toString(),
                     .areaCode = file.value(u"areaCode"_s).toString(),
                     .areaPrefix = file.value(u"areaPrefix"_s).toString()}
        .tidied();
}

// Of a box that says anything.
constexpr qsizetype mostNames = 100; // own numbers, and phones
constexpr qsizetype longestOwnNumber = 100; // characters: it may be an address
constexpr qsizetype longestBoxName = 100; // likewise

// `732123=Office`, one each; a number alone where it has no name. What is too long, or can't be written so, is left
// out.
QStringList entriesOf(const QList<OwnNumber> &numbers)
{
    QStringList entries;
    for (const OwnNumber &own : numbers) {
        const bool isFit
            = !own.number.isEmpty() && own.number.size() <= longestOwnNumber && !own.number.contains(u'=');
        if (isFit && entries.size() < mostNames) {
            entries.append(own.number + u'=' + own.name.left(longestBoxName));
        }
    }
    return entries;
}

QList<OwnNumber> pairsOf(const NameTable &names)
{
    QList<OwnNumber> pairs;
    for (auto each = names.cbegin(); each != names.cend(); ++each) {
        pairs.append({.number = each.key(), .name = each.value()});
    }
    return pairs;
}

QList<OwnNumber> readOwnNumbers(const QStringList &entries)
{
    QList<OwnNumber> numbers;
    for (const QString &entry : entries.first(std::min(entries.size(), mostNames))) {
        const OwnNumber own {.number = entry.section(u'=', 0, 0), .name = entry.section(u'=', 1)};
        if (!own.number.isEmpty() && own.number.size() <= longestOwnNumber) {
            numbers.append({.number = own.number, .name = own.name.left(longestBoxName)});
        }
    }
    return numbers;
}

NameTable readPhones(const QStringList &entries)
{
    NameTable phones;
    for (const OwnNumber &phone : readOwnNumbers(entries)) {
        if (readExtensions({phone.number}) && !phone.name.isEmpty()) {
            phones.insert(phone.number, phone.name);
        }
    }
    return phones;
}

QString readCertificate(const QSettings &file, const QString &key)
{
    return readFingerprint(file.value(key).toString()).value_or(QString());
}

KnownBox readBox(const QSettings &file)
{
    return {.udn = file.value(u"udn"_s).toString(),
            .certificate = readCertificate(file, u"certificate"_s),
            .dialPlan = readDialPlan(file),
            .ownNumbers = readOwnNumbers(file.value(u"ownNumbers"_s).toStringList()),
            .phones = readPhones(file.value(u"phones"_s).toStringList())};
}

void writeBox(QSettings &file, const KnownBox &box)
{
    // Nobody takes trust back: whoever knows of no certificate could not read this file, or not yet.
    const QString certificate = box.certificate.isEmpty() ? readCertificate(file, u"certificate"_s) : box.certificate;
    file.remove(QString()); // of the group, what was there
    file.setValue(u"udn"_s, box.udn);
    file.setValue(u"certificate"_s, certificate);
    if (box.dialPlan) {
        file.setValue(u"countryCode"_s, box.dialPlan->countryCode);
        file.setValue(u"countryPrefix"_s, box.dialPlan->countryPrefix);
        file.setValue(u"areaCode"_s, box.dialPlan->areaCode);
        file.setValue(u"areaPrefix"_s, box.dialPlan->areaPrefix);
    }
    if (const QStringList numbers = entriesOf(box.ownNumbers); !numbers.isEmpty()) {
        file.setValue(u"ownNumbers"_s, numbers);
    }
    if (const QStringList phones = entriesOf(pairsOf(box.phones)); !phones.isEmpty()) {
        file.setValue(u"phones"_s, phones);
    }
}

// QSettings writes a group of this name as another one than it reads.
QString groupOf(const QString &host)
{
    constexpr auto reserved = "General"_L1;
    return host.compare(reserved, Qt::CaseInsensitive) == 0 ? QString(reserved) : host;
}

} // namespace

NameTable namesOf(const QList<OwnNumber> &numbers)
{
    NameTable names;
    for (const OwnNumber &own : numbers) {
        if (!own.name.isEmpty() && own.name != own.number) {
            names.insert(own.number, own.name);
        }
    }
    return names;
}

BoxMemory::BoxMemory(QString folder)
    : m_folder(std::move(folder))
    , m_file(QDir(m_folder).filePath(u"boxes.ini"_s))
{
}

KnownBox BoxMemory::box(const QString &host) const
{
    KnownBox box;
    if (!m_folder.isEmpty()) {
        static_cast<void>(IniFile::parse(m_file.read().bytes, [&](QSettings &file) {
            file.beginGroup(groupOf(host));
            box = readBox(file);
        }));
    }
    return box;
}

QString BoxMemory::certificateOf(const QString &udn) const
{
    QString certificate;
    if (m_folder.isEmpty() || udn.isEmpty()) {
        return certificate;
    }
    static_cast<void>(IniFile::parse(m_file.read().bytes, [&](const QSettings &file) {
        for (const QString &host : file.childGroups()) {
            const QString found = readCertificate(file, host + u"/certificate"_s);
            if (file.value(host + u"/udn"_s) == udn && !found.isEmpty()) {
                certificate = found;
            }
        }
    }));
    return certificate;
}

QString BoxMemory::remember(const QString &host, const KnownBox &box) const
{
    if (m_folder.isEmpty()) {
        return {};
    }
    return m_file.change([&](QSettings &file) {
        file.beginGroup(groupOf(host));
        writeBox(file, box);
        file.endGroup();
    });
}

QString BoxMemory::booksFolder(const KnownBox &box) const
{
    if (m_folder.isEmpty()) {
        return {};
    }
    // The box chooses its name, which must not choose the folder.
    const QByteArray hash = QCryptographicHash::hash(box.udn.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return QDir(m_folder).filePath(QString::fromLatin1(hash));
}

} // namespace Rufzeichen
