// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "app/common/terminationsignals.h"

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#    include <io.h>
#else
#    include <array>
#    include <cerrno>
#    include <climits>
#    include <fcntl.h>
#    include <poll.h>
#    include <unistd.h>
#endif

namespace Rufzeichen {

namespace {

constexpr qsizetype mostGathered = 1 << 16;
#ifdef Q_OS_WIN
constexpr qsizetype pipePiece = mostGathered;
#else
constexpr qsizetype pipePiece = PIPE_BUF;
#endif
constexpr qsizetype mostPending = 1 << 22; // for a reader that is left behind

#ifndef Q_OS_WIN

// A terminal opened once more, so that writing to it never waits: changing the descriptor that there is would change
// it for whoever shares it, the shell for one. Nothing if it is no terminal, or another user's.
std::optional<int> openAnew(StandardStream stream)
{
    const char *name = ::ttyname(static_cast<int>(stream));
    const int descriptor = name ? ::open(name, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC) : -1;
    return descriptor < 0 ? std::nullopt : std::optional(descriptor);
}

#endif

} // namespace

bool isTerminal(StandardStream stream)
{
#ifdef Q_OS_WIN
    return ::_isatty(static_cast<int>(stream)) != 0;
#else
    return ::isatty(static_cast<int>(stream)) != 0;
#endif
}

Output::Output(SlowReader slowReader, StandardStream stream)
    : m_slowReader(slowReader)
    , m_descriptor(static_cast<int>(stream))
    , m_pieceSize(pipePiece)
    , m_isTerminal(isTerminal(stream))
{
#ifndef Q_OS_WIN
    if (slowReader == SlowReader::LeftBehind && m_isTerminal) {
        m_ownDescriptor = openAnew(stream);
        m_descriptor = m_ownDescriptor.value_or(m_descriptor);
        m_pieceSize = m_ownDescriptor ? mostGathered : 1;
    }
#endif
}

Output::~Output()
{
    flush();
#ifndef Q_OS_WIN
    if (m_ownDescriptor) {
        ::close(*m_ownDescriptor);
    }
#endif
}

void Output::write(QByteArrayView bytes)
{
    m_gathered.append(bytes);
    if (m_gathered.size() >= mostGathered) {
        flush();
    }
}

Output::State Output::flush()
{
    return writeOut(m_slowReader);
}

Output::State Output::finish()
{
    return writeOut(SlowReader::WaitedFor);
}

bool Output::succeeds()
{
    finish();
    if (m_hasFailed) {
        printError(tr("Standard output can't be written: is the disk full?"));
    }
    return !m_hasFailed;
}

Output::State Output::writeOut(SlowReader slowReader)
{
    if (m_state == State::Failing && m_slowReader == SlowReader::LeftBehind) {
        m_state = State::Open; // a disk may have space again
    }
    if (m_state == State::Open) {
        const qsizetype written = writePieces(slowReader);
        m_insideLine = written > 0 ? m_gathered[written - 1] != '\n' : m_insideLine;
        m_gathered.remove(0, written);
    }
    m_hasFailed = m_hasFailed || m_state == State::Failing;
    if (m_state == State::Closed || (m_state == State::Failing && m_slowReader == SlowReader::WaitedFor)) {
        m_gathered.resize(0); // keeps the memory for the next lines
    } else if (m_state == State::Failing && m_gathered.size() > mostPending) {
        dropOldest();
    }
    return m_state;
}

// Half of it at once, or it would be done again for each line that follows.
void Output::dropOldest()
{
    const qsizetype begin = m_insideLine ? m_gathered.indexOf('\n') + 1 : 0;
    const qsizetype end = m_gathered.indexOf('\n', begin + mostPending / 2) + 1;
    m_dropped += std::count(m_gathered.cbegin() + begin, m_gathered.cbegin() + end, '\n');
    m_gathered.remove(begin, end - begin);
}

#ifdef Q_OS_WIN

qsizetype Output::writePieces(SlowReader)
{
    std::FILE *stream = m_descriptor == static_cast<int>(StandardStream::Output) ? stdout : stderr;
    const auto size = static_cast<size_t>(m_gathered.size());
    const bool written = std::fwrite(m_gathered.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
    m_state = written ? State::Open : State::Failing;
    return m_gathered.size();
}

#else

// A piece ends with a line where it can: what another stream writes into the same pipe then stands between lines.
qsizetype Output::nextPiece(qsizetype written) const
{
    const qsizetype left = m_gathered.size() - written;
    if (left <= m_pieceSize) {
        return left;
    }
    const qsizetype end = m_gathered.lastIndexOf('\n', written + m_pieceSize - 1);
    return end < written ? m_pieceSize : end + 1 - written;
}

// Returns how many bytes were written; sets the state. Without waiting it is a part only, so that other things are
// done between one part and the next.
qsizetype Output::writePieces(SlowReader slowReader)
{
    qsizetype written = 0;
    while (written < m_gathered.size()) {
        const bool waits = slowReader == SlowReader::WaitedFor || m_gathered.size() - written >= mostPending;
        if (!waits && written >= mostGathered) {
            break;
        }
        std::array<pollfd, 2> waiting {{
            {.fd = m_descriptor, .events = POLLOUT, .revents = 0},
            {.fd = TerminationSignals::descriptor(), .events = POLLIN, .revents = 0},
        }};
        if (::poll(waiting.data(), waiting.size(), waits ? -1 : 0) < 0 && errno != EINTR) {
            m_state = State::Failing;
            break;
        }
        const bool isToEnd = waiting[1].revents != 0;
        const bool takesNothing = waiting[0].revents == 0;
        if (isToEnd && (takesNothing || (m_pieceSize == 1 && written >= mostGathered))) {
            m_state = State::Closed; // the reader may never go on, or take very long
            break;
        }
        if (takesNothing) {
            if (!waits) {
                break;
            }
            continue;
        }
        const auto size = static_cast<size_t>(nextPiece(written));
        const ssize_t result = ::write(m_descriptor, m_gathered.constData() + written, size);
        if (result >= 0) {
            written += result;
        } else if (errno == EAGAIN && !waits) {
            break;
        } else if (errno != EINTR && errno != EAGAIN) {
            const bool isGone = errno == EPIPE || errno == EBADF || (errno == EIO && m_isTerminal);
            m_state = isGone ? State::Closed : State::Failing;
            break;
        }
    }
    return written;
}

#endif

void printError(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

} // namespace Rufzeichen
