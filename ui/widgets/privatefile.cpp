// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/privatefile.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QUrl>
#include <memory>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

bool openPrivately(const QByteArray &content, const QString &ending)
{
    // In memory, if the desktop has such a folder, and gone with the session.
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString folder = own.isEmpty() ? QDir::tempPath() : own;
    auto file = std::make_unique<QTemporaryFile>(folder + u"/rufzeichen-XXXXXX"_s + ending);
    if (!file->open() || file->write(content) != content.size() || !file->flush()) {
        return false;
    }
    file->close();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file->fileName()))) {
        return false;
    }
    file.release()->setParent(qApp); // whoever opens it may take a while
    return true;
}

} // namespace Rufzeichen
