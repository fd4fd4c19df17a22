// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/filewriting.h"

#include "core/wholefile.h"
#include "ui/text/plainwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Rufzeichen {

namespace {

/** Output as a device, for what can write to any. A write fails once nobody reads any more. */
class OutputDevice : public QIODevice
{
public:
    /** @p output must outlive the device, and is to be finished by its owner. */
    explicit OutputDevice(Output &output)
        : m_output(output)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *data, qint64 size) override
    {
        m_output.write(QByteArrayView(data, size));
        return m_output.state() == Output::State::Open ? size : -1;
    }

private:
    Output &m_output;
};

} // namespace

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
    const bool isWritten = device.open(QIODevice::WriteOnly) && write(device) && device.flush();
    const QString failure = !isWritten ? device.errorString() : isSpecial ? QString() : commitWhole(whole);
    if (!failure.isEmpty()) {
        printError(
            QCoreApplication::translate("FileWriting", "%1 can't be written: %2").arg(sanitized(file), failure));
    }
    return failure.isEmpty();
}

} // namespace Rufzeichen
