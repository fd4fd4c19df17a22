// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/parsecommand.h"

#include "app/cli/filename.h"
#include "core/callmonitor/recordedreader.h"

#include <cstdio>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array parseOptions {
    &Options::format<OutputFormat::Text, OutputFormat::Json, OutputFormat::Raw, OutputFormat::Summary>,
    &Options::anonymize,
    &Options::pseudonymize,
};

constexpr std::array parseCommands {Command {
    .name = u"parse",
    .help = QT_TRANSLATE_NOOP("Commands", "Prints the lines and calls of recorded files; - is standard input."),
    .operands = Operand::filesToRead,
    .options = parseOptions,
    .settings = SettingsUse::None,
    .run = runs<&ParseCommand::run>,
}};

} // namespace

constinit const CommandSpan ParseCommand::commands {parseCommands};

ParseCommand::ParseCommand(const Invocation &invocation)
    : m_invocation(invocation)
    , m_writer(invocation.format, invocation.configuration.printing, m_output)
{
}

int ParseCommand::run()
{
    bool allRead = true;
    for (const QString &name : m_invocation.words()) {
        allRead = readFile(name) && allRead;
    }
    if (m_invocation.format == OutputFormat::Summary) {
        m_writer.write(m_counter.counts());
    }
    return m_output.succeeds() && allRead ? 0 : 1;
}

bool ParseCommand::readFile(const QString &name)
{
    QFile file;
    if (!open(file, name)) {
        printError(tr("%1 can't be read: %2").arg(fileInMessage(name), file.errorString()));
        return false;
    }
    RecordedReader reader(file);
    const auto sink = [this](QByteArrayView line, LineFramer::Completeness how) { take(line, how); };
    for (;;) {
        const qint64 size = reader.readPiece(sink);
        if (size < 0) {
            printError(tr("%1 can't be read: %2").arg(fileInMessage(name), file.errorString()));
            return false;
        }
        if (size == 0 || m_output.state() != Output::State::Open) {
            return true;
        }
        if (size < RecordedReader::pieceSize) {
            m_output.flush(); // a pipe: more may come much later
        }
    }
}

bool ParseCommand::open(QFile &file, const QString &name)
{
    if (isStandardInput(name)) {
        return file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    file.setFileName(name);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void ParseCommand::take(QByteArrayView line, LineFramer::Completeness completeness)
{
    if (completeness == LineFramer::Completeness::TooLong) {
        print(CallMonitorLine::broken(line, LineDefect::TooLong));
    } else if (m_invocation.format == OutputFormat::Summary) {
        const auto view = CallMonitorLineView::parse(line);
        m_counter.count(view, CallParty(view.remote.value_or(QByteArrayView())));
    } else {
        print(CallMonitorLine::parse(line));
    }
}

void ParseCommand::print(const CallMonitorLine &line)
{
    if (m_invocation.format == OutputFormat::Summary) {
        m_counter.count(line, {});
        return;
    }
    m_writer.write(line);
    // Calls that have no end in the files stay open.
    for (const Call &call : m_tracker.process(line, m_clock.at(line.time))) {
        m_writer.write(call, {});
    }
}

} // namespace Rufzeichen
