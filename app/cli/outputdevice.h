// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output.h"

#include <QIODevice>

namespace Rufzeichen {

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

} // namespace Rufzeichen
