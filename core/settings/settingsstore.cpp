// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settingsstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1 << 20; // far more than any settings file has
constexpr auto hostKey = "fritzbox/host"_L1;
constexpr auto portKey = "fritzbox/port"_L1;
constexpr auto logModeKey = "log/mode"_L1;
constexpr auto logMaskingKey = "log/masking"_L1;

// QSettings reads much without complaint, so look at the bytes first: an INI file is text made of blank lines,
// comments, [sections] and key=value.
bool isSettingsFile(const QByteArray &bytes)
{
    if (bytes.contains('\0')) {
        return false;
    }
    for (const QByteArray &rawLine : bytes.split('\n')) {
        const QByteArray line = rawLine.trimmed();
        const bool section = line.startsWith('[') && line.endsWith(']');
        if (!line.isEmpty() && !line.startsWith(';') && !line.startsWith('#') && !section && !line.contains('=')) {
            return false;
        }
    }
    return true;
}

// QSettings drops comments when it writes, and those with # are errors to it.
bool hasComments(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QList<QByteArray> lines = file.read(mostBytes).split('\n');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const QByteArray text = line.trimmed();
        return text.startsWith(';') || text.startsWith('#');
    });
}

// QSettings makes files as the umask says, but keeps the permissions of one that is there.
void makePrivateFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder)) {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile file(path);
    // If that fails, writing the settings fails as well, and says why.
    static_cast<void>(file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner));
}

// The first free name of the form "….broken-N"; empty if the file can't be moved.
QString setAside(const QString &path)
{
    for (int number = 1; number < 1000; ++number) {
        const QString aside = path + u".broken-"_s + QString::number(number);
        if (!QFileInfo::exists(aside)) {
            return QFile::rename(path, aside) ? aside : QString();
        }
    }
    return {};
}

// Reads one key into value; names it where it is there but can't be understood.
template <typename Value, typename Reader>
void readKey(const QSettings &file, QLatin1StringView key, Reader read, Value &value, QStringList &unreadable)
{
    if (!file.contains(key)) {
        return;
    }
    if (const auto result = read(file.value(key).toString())) {
        value = *result;
    } else {
        unreadable.append(key);
    }
}

} // namespace

SettingsStore::SettingsStore(QString path)
    : m_path(std::move(path))
{
}

LoadedSettings SettingsStore::load() const
{
    LoadedSettings loaded;
    if (!QFileInfo::exists(m_path)) {
        return loaded;
    }
    QFile bytes(m_path);
    if (!bytes.open(QIODevice::ReadOnly)) {
        loaded.failure = bytes.errorString();
        return loaded;
    }
    loaded.foreign = bytes.size() > mostBytes || !isSettingsFile(bytes.read(mostBytes));
    bytes.close();
    if (loaded.foreign) {
        return loaded;
    }
    const QSettings file(m_path, QSettings::IniFormat);
    readKey(file, hostKey, readHost, loaded.settings.callMonitor.host, loaded.unreadableKeys);
    readKey(file, portKey, readPort, loaded.settings.callMonitor.port, loaded.unreadableKeys);
    readKey(file, logModeKey, readLogMode, loaded.settings.logMode, loaded.unreadableKeys);
    readKey(file, logMaskingKey, readMasking, loaded.settings.logMasking, loaded.unreadableKeys);
    return loaded;
}

LoadedSettings SettingsStore::loadAndComplete() const
{
    LoadedSettings loaded = load();
    if (const QFileInfo info(m_path); info.exists() && !info.isFile()) {
        return loaded; // /dev/null, for one, must not be replaced by a file
    }
    if (loaded.foreign) {
        loaded.setAside = setAside(m_path);
        if (loaded.setAside.isEmpty()) {
            loaded.failure = qt_error_string();
        }
    }
    if (loaded.failure.isEmpty() && !hasComments(m_path)) {
        complete(loaded);
    }
    return loaded;
}

void SettingsStore::complete(LoadedSettings &loaded) const
{
    makePrivateFile(m_path);
    if (const QFileInfo info(m_path); !info.isWritable()) {
        loaded.failure = qt_error_string();
        return;
    }
    const Settings &settings = loaded.settings;
    const std::initializer_list<std::pair<QLatin1StringView, QVariant>> values = {
        {hostKey, settings.callMonitor.host},
        {portKey, settings.callMonitor.port},
        {logModeKey, toText(settings.logMode)},
        {logMaskingKey, toText(settings.logMasking)},
    };
    QSettings file(m_path, QSettings::IniFormat);
    for (const auto &[key, value] : values) {
        if (!file.contains(key)) {
            file.setValue(key, value);
        }
    }
    file.sync();
    if (file.status() != QSettings::NoError) {
        loaded.failure = qt_error_string();
    }
}

} // namespace Rufzeichen
