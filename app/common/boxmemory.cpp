// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/boxmemory.h"

#include "core/settings/tlspolicy.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>

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

QString readCertificate(const QSettings &file, const QString &key)
{
    return readFingerprint(file.value(key).toString()).value_or(QString());
}

KnownBox readBox(const QSettings &file)
{
    return {.udn = file.value(u"udn"_s).toString(),
            .certificate = readCertificate(file, u"certificate"_s),
            .dialPlan = readDialPlan(file)};
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
}

// QSettings writes a group of this name as another one than it reads.
QString groupOf(const QString &host)
{
    constexpr auto reserved = "General"_L1;
    return host.compare(reserved, Qt::CaseInsensitive) == 0 ? QString(reserved) : host;
}

} // namespace

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
