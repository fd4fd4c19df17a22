// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/doctorcommand.h"

#include "app/cli/jsonlines.h"
#include "app/cli/plaintext.h"
#include "ui/text/connectiontext.h"
#include "ui/text/plainwords.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array doctorOptions {&Options::host, &Options::port, &Options::textFormat, &Options::config};

constexpr std::array doctorCommands {Command {
    .name = u"doctor",
    .help = QT_TRANSLATE_NOOP("Commands", "Tries the connection and says what is wrong and how to fix it."),
    .options = doctorOptions,
    .run = runs<&DoctorCommand::run>,
}};

} // namespace

constinit const CommandSpan DoctorCommand::commands {doctorCommands};

DoctorCommand::DoctorCommand(const Invocation &invocation)
    : m_invocation(invocation)
{
}

int DoctorCommand::run()
{
    ConnectionCheck check(m_invocation.configuration.settings.callMonitor);
    QObject::connect(&check, &ConnectionCheck::finished, &check, [this](const ConnectionEvidence &evidence) {
        QCoreApplication::exit(report(evidence) ? 0 : 1);
    });
    QMetaObject::invokeMethod(&check, &ConnectionCheck::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

// Whether all is well. The result goes to standard output; if something is wrong, the advice is the one line on
// standard error.
bool DoctorCommand::report(const ConnectionEvidence &evidence)
{
    const QString advice = ConnectionText::advice(evidence);
    const bool works = diagnose(evidence) == ConnectionFinding::Working;
    Output output;
    if (m_invocation.format == OutputFormat::Json) {
        output.write(JsonLines::of(evidence, advice));
    } else {
        if (evidence.contacted) {
            output.writeLine(tr("Address: %1").arg(evidence.contacted->toString()));
        }
        if (!evidence.model.isEmpty()) {
            output.writeLine(tr("Device: %1").arg(sanitized(evidence.model)));
        }
        if (works) {
            output.writeLine(advice);
        }
    }
    if (!works) {
        output.finish();
        printError(advice);
    }
    return works && output.succeeds();
}

} // namespace Rufzeichen
