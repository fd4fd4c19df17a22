// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/filewriting.h"

#include "app/cli/outputdevice.h"
#include "ui/text/plainwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Rufzeichen {

bool writeTo(const QString &file, Output &output, const std::function<bool(QIODevice &)> &write)
{
    if (file == QLatin1StringView("-")) {
        OutputDevice device(output);
        static_cast<void>(write(device)); // the output keeps in mind whether that failed
        return output.succeeds();
    }
    // A device or a pipe can't be replaced, and must not be.
    QFile inPlace(file);
    QSaveFile whole(file);
    const bool isSpecial = QFileInfo::exists(file) && !QFileInfo(file).isFile();
    QFileDevice &device = isSpecial ? static_cast<QFileDevice &>(inPlace) : whole;
    const bool written = device.open(QIODevice::WriteOnly) && write(device);
    if (written && (isSpecial || whole.commit())) {
        return true;
    }
    printError(QCoreApplication::translate("FileWriting", "%1 can't be written: %2")
                   .arg(harmless(file), device.errorString()));
    return false;
}

} // namespace Rufzeichen
