// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "app/common/terminationsignals.h"

#include <cstdio>

#ifdef Q_OS_WIN
#    include <io.h>
#else
#    include <algorithm>
#    include <array>
#    include <cerrno>
#    include <climits>
#    include <poll.h>
#    include <unistd.h>
#endif

namespace Rufzeichen {

namespace {

constexpr qsizetype mostGathered = 1 << 16;
constexpr qsizetype mostPending = 1 << 22; // for a reader that is left behind

} // namespace

bool isTerminal(StandardStream stream)
{
#ifdef Q_OS_WIN
    return ::_isatty(static_cast<int>(stream)) != 0;
#else
    return ::isatty(static_cast<int>(stream)) != 0;
#endif
}

Output::Output(SlowReader slowReader)
    : m_slowReader(slowReader)
{
}

Output::~Output()
{
    finish();
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
    return writeOut(m_gathered.size() < mostPending ? m_slowReader : SlowReader::WaitedFor);
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
    if (m_state == State::Failing) {
        m_state = State::Open; // a disk may have space again
    }
    const qsizetype written = m_state == State::Open ? writePieces(slowReader) : 0;
    m_hasFailed = m_hasFailed || m_state == State::Failing;
    if (m_state == State::Open && written < m_gathered.size()) {
        m_gathered.remove(0, written);
    } else {
        m_gathered.resize(0); // keeps the memory for the next lines
    }
    return m_state;
}

#ifdef Q_OS_WIN

qsizetype Output::writePieces(SlowReader)
{
    const auto size = static_cast<size_t>(m_gathered.size());
    const bool written = std::fwrite(m_gathered.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    m_state = written ? State::Open : State::Failing;
    return m_gathered.size();
}

#else

// Returns how many bytes were written; sets the state.
qsizetype Output::writePieces(SlowReader slowReader)
{
    const int patience = slowReader == SlowReader::WaitedFor ? -1 : 0;
    qsizetype written = 0;
    while (written < m_gathered.size()) {
        std::array<pollfd, 2> waiting {{
            {.fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0},
            {.fd = TerminationSignals::descriptor(), .events = POLLIN, .revents = 0},
        }};
        if (::poll(waiting.data(), waiting.size(), patience) < 0 && errno != EINTR) {
            m_state = State::Failing;
            break;
        }
        if (waiting[0].revents == 0) {
            if (waiting[1].revents != 0) {
                m_state = State::Closed; // the reader may never go on, and the program is to end
            }
            if (patience == 0 || m_state == State::Closed) {
                break;
            }
            continue;
        }
        // So much always fits after poll(): a larger piece might wait where nothing can wake it.
        const auto size = std::min<size_t>(PIPE_BUF, static_cast<size_t>(m_gathered.size() - written));
        const ssize_t result = ::write(STDOUT_FILENO, m_gathered.constData() + written, size);
        if (result >= 0) {
            written += result;
        } else if (errno != EINTR && errno != EAGAIN) {
            m_state = errno == EPIPE ? State::Closed : State::Failing;
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
