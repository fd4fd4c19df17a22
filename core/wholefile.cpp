// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wholefile.h"

#include <QSaveFile>
#include <cerrno>
#include <unistd.h>

namespace Rufzeichen {

QString commitWhole(QSaveFile &file)
{
    if (!file.flush()) {
        return file.errorString();
    }
    const bool isOnDisk = ::fdatasync(file.handle()) == 0 || errno == EINVAL || errno == EROFS; // no file to be lost
    if (!isOnDisk) {
        return qt_error_string();
    }
    return file.commit() ? QString() : file.errorString();
}

QString writeWhole(QSaveFile &file, const QByteArray &content)
{
    if (file.write(content) == content.size()) {
        return commitWhole(file);
    }
    // Qt names no error when only a part was written.
    return file.error() == QFileDevice::NoError ? qt_error_string(ENOSPC) : file.errorString();
}

} // namespace Rufzeichen
