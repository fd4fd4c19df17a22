// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/parsecommand.h"

#include "core/callmonitor/recordedline.h"
#include "ui/text/plainwords.h"

#include <cstdio>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readSize = 1 << 18;
constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf"; // some editors put it in front

} // namespace

ParseCommand::ParseCommand(OutputFormat format, const Anonymizer &anonymizer)
    : m_format(format)
    , m_writer(format, anonymizer)
{
}

int ParseCommand::run(const QStringList &files)
{
    bool allRead = true;
    for (const QString &name : files) {
        allRead = readFile(name) && allRead;
    }
    if (m_format == OutputFormat::Summary) {
        m_writer.write(m_counter.counts());
    }
    m_writer.finish();
    if (m_writer.hasFailed()) {
        printError(tr("Standard output can't be written: is the disk full?"));
        return 1;
    }
    return allRead ? 0 : 1;
}

bool ParseCommand::readFile(const QString &name)
{
    QFile file;
    if (!open(file, name)) {
        printError(tr("%1 can't be read: %2").arg(harmless(name), file.errorString()));
        return false;
    }
    LineFramer framer;
    const auto sink = [this](QByteArrayView line, LineFramer::Completeness how) { take(line, how); };
    QByteArray buffer(readSize, Qt::Uninitialized);
    bool atBegin = true;
    for (;;) {
        // Until nothing comes any more: atEnd() says nothing about a pipe.
        const qint64 size = file.read(buffer.data(), readSize);
        if (size < 0) {
            printError(tr("%1 can't be read: %2").arg(harmless(name), file.errorString()));
            return false;
        }
        if (size == 0 || m_writer.isUseless()) {
            break;
        }
        const QByteArrayView bytes(buffer.constData(), size);
        const bool marked = std::exchange(atBegin, false) && bytes.startsWith(byteOrderMark);
        framer.feed(marked ? bytes.sliced(byteOrderMark.size()) : bytes, sink);
        if (size < readSize) {
            m_writer.flush(); // a pipe: more may come much later
        }
    }
    framer.finish(sink); // the last line of a file may lack its end
    return true;
}

bool ParseCommand::open(QFile &file, const QString &name)
{
    if (name == "-"_L1) {
        return file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    file.setFileName(name);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void ParseCommand::take(QByteArrayView line, LineFramer::Completeness completeness)
{
    const std::optional<QByteArrayView> recorded = recordedLine(line);
    if (!recorded) {
        return;
    }
    if (completeness == LineFramer::Completeness::TooLong) {
        print(CallMonitorLine::broken(line, LineDefect::TooLong));
    } else if (m_format == OutputFormat::Summary) {
        m_counter.count(CallMonitorLineView::parse(*recorded));
    } else {
        print(CallMonitorLine::parse(*recorded));
    }
}

void ParseCommand::print(const CallMonitorLine &line)
{
    if (m_format == OutputFormat::Summary) {
        m_counter.count(line);
        return;
    }
    m_writer.write(line);
    // Recorded lines come without a clock; calls that have no end in the files stay open.
    for (const Call &call : m_tracker.process(line, std::chrono::milliseconds(0))) {
        m_writer.write(call);
    }
}

} // namespace Rufzeichen
