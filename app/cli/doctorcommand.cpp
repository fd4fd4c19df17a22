// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/doctorcommand.h"

#include "app/cli/jsonlines.h"
#include "app/cli/plaintext.h"
#include "ui/text/connectiontext.h"
#include "ui/text/plainwords.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

DoctorCommand::DoctorCommand(OutputFormat format)
    : m_format(format)
{
}

int DoctorCommand::run(const CallMonitorAddress &address)
{
    ConnectionCheck check(address);
    QObject::connect(&check, &ConnectionCheck::finished, &check, [this](const ConnectionEvidence &evidence) {
        const bool reported = report(evidence);
        QCoreApplication::exit(reported && diagnose(evidence) == ConnectionFinding::Working ? 0 : 1);
    });
    QMetaObject::invokeMethod(&check, &ConnectionCheck::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

// The result goes to standard output; if something is wrong, the advice is the one line on standard error.
bool DoctorCommand::report(const ConnectionEvidence &evidence)
{
    const QString advice = ConnectionText::advice(evidence);
    const bool works = diagnose(evidence) == ConnectionFinding::Working;
    Output output;
    if (m_format == OutputFormat::Json) {
        output.write(JsonLines::of(evidence, advice));
    } else {
        if (evidence.contacted) {
            output.writeLine(tr("Address: %1").arg(evidence.contacted->toString()));
        }
        if (!evidence.model.isEmpty()) {
            output.writeLine(tr("Device: %1").arg(harmless(evidence.model)));
        }
        if (works) {
            output.writeLine(advice);
        }
    }
    output.finish();
    if (!works) {
        printError(advice);
    } else if (output.hasFailed()) {
        printError(tr("Standard output can't be written: is the disk full?"));
    }
    return !output.hasFailed();
}

} // namespace Rufzeichen
