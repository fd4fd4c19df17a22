// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/inifile.h"

#include "core/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QSettings>
#include <QTemporaryFile>
#include <cerrno>
#include <optional>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1 << 20; // far more than any of these files has
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr int lockTimeout = 1000; // milliseconds; whoever holds the lock writes a few kilobytes

FileContent readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {.bytes = {}, .failure = file.errorString()};
    }
    if (file.size() > mostBytes) {
        return {.bytes = {}, .failure = {}, .isTooLarge = true};
    }
    const QByteArray bytes = file.read(mostBytes);
    if (file.error() != QFile::NoError) {
        return {.bytes = {}, .failure = file.errorString()};
    }
    return {.bytes = bytes, .failure = {}};
}

// A FIFO is one too.
bool isDevice(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

// What @p bytes have become in @p use; nothing if the copy could not be written or read.
std::optional<QByteArray> inCopyIn(const QString &folder, const QByteArray &bytes,
                                   const std::function<void(QSettings &)> &use)
{
    QTemporaryFile copy(folder + u"/rufzeichen-XXXXXX.ini"_s);
    if (!copy.open() || copy.write(bytes) != bytes.size() || !copy.flush()) {
        return std::nullopt;
    }
    {
        QSettings ini(copy.fileName(), QSettings::IniFormat);
        use(ini);
        ini.sync();
        if (ini.status() == QSettings::AccessError) {
            return std::nullopt;
        }
    }
    const FileContent changed = readAll(copy.fileName()); // by name: QSettings has replaced the file
    return changed.failure.isEmpty() ? std::optional(changed.bytes) : std::nullopt;
}

// The folder for temporary files may be full.
std::optional<QByteArray> inCopy(const QByteArray &bytes, const std::function<void(QSettings &)> &use)
{
    for (const QString &folder : {QDir::tempPath(), qEnvironmentVariable("XDG_RUNTIME_DIR"), QDir::homePath()}) {
        if (const auto changed = folder.isEmpty() ? std::nullopt : inCopyIn(folder, bytes, use)) {
            return changed;
        }
    }
    return std::nullopt;
}

} // namespace

IniFile::IniFile(QString path, Preparation preparation)
    : m_path(std::move(path))
    , m_preparation(preparation)
{
}

FileContent IniFile::read() const
{
    return QFileInfo::exists(m_path) && !isDevice(m_path) ? readAll(m_path) : FileContent();
}

bool IniFile::parse(const QByteArray &bytes, const std::function<void(QSettings &)> &take)
{
    return inCopy(bytes, take).has_value();
}

QString IniFile::change(const std::function<void(QSettings &)> &edit) const
{
    if (isDevice(m_path)) {
        return {};
    }
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder)) {
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    }
    const QString lockPath = m_path + u".lock"_s;
    QLockFile lock(lockPath);
    if (!isDevice(lockPath)) { // reading one for the name of who holds the lock may take for ever
        static_cast<void>(lock.tryLock(lockTimeout)); // in a folder that can't be written nobody else writes either
    }
    const FileContent content = read();
    if (!content.failure.isEmpty() || content.isTooLarge) {
        return content.isTooLarge ? qt_error_string(EFBIG) : content.failure;
    }
    const std::optional<QByteArray> changed
        = inCopy(m_preparation != nullptr ? m_preparation(content.bytes) : content.bytes, edit);
    if (!changed) {
        return qt_error_string();
    }
    return *changed == content.bytes && QFileInfo::exists(m_path) ? QString() : write(*changed);
}

QString IniFile::write(const QByteArray &bytes) const
{
    QSaveFile file(m_path);
    file.setDirectWriteFallback(true); // the file may be writable in a folder that is not
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    file.setPermissions(ownerOnly);
    return writeWhole(file, bytes);
}

} // namespace Rufzeichen
