// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/boxmemory.h"

#include "core/settings/tlspolicy.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSettings>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

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

} // namespace

BoxMemory::BoxMemory(QString folder)
    : m_folder(std::move(folder))
{
}

KnownBox BoxMemory::box(const QString &host) const
{
    if (m_folder.isEmpty()) {
        return {};
    }
    QSettings file(path(), QSettings::IniFormat);
    file.beginGroup(host);
    return {.udn = file.value(u"udn"_s).toString(),
            .certificate = readFingerprint(file.value(u"certificate"_s).toString()).value_or(QString()),
            .dialPlan = readDialPlan(file)};
}

void BoxMemory::remember(const QString &host, const KnownBox &box) const
{
    if (m_folder.isEmpty() || this->box(host) == box) {
        return;
    }
    if (!QDir(m_folder).exists() && QDir().mkpath(m_folder)) {
        QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
    }
    QSettings file(path(), QSettings::IniFormat);
    file.beginGroup(host);
    file.remove(QString()); // of the group, what was there
    file.setValue(u"udn"_s, box.udn);
    file.setValue(u"certificate"_s, box.certificate);
    if (box.dialPlan) {
        file.setValue(u"countryCode"_s, box.dialPlan->countryCode);
        file.setValue(u"countryPrefix"_s, box.dialPlan->countryPrefix);
        file.setValue(u"areaCode"_s, box.dialPlan->areaCode);
        file.setValue(u"areaPrefix"_s, box.dialPlan->areaPrefix);
    }
    file.sync();
    QFile::setPermissions(path(), ownerOnly);
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

QString BoxMemory::path() const
{
    return QDir(m_folder).filePath(u"boxes.ini"_s);
}

} // namespace Rufzeichen
