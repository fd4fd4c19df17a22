// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include "app/common/terminationsignals.h"

#include <QCoreApplication>
#include <cstdio>

#ifdef Q_OS_UNIX
#    include <array>
#    include <cerrno>
#    include <poll.h>
#    include <termios.h>
#    include <unistd.h>
#endif

namespace Rufzeichen::Terminal {

#ifdef Q_OS_UNIX

namespace {

constexpr qsizetype longestAnswer = 4096; // bytes; a terminal takes no longer line

/** Keeps what is typed from being shown. */
class HiddenTyping
{
public:
    HiddenTyping()
        : m_changed(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        hidden.c_lflag |= ECHONL; // the next text shall begin on a line of its own
        m_changed = m_changed && ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }

    ~HiddenTyping()
    {
        if (m_changed) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }

    Q_DISABLE_COPY_MOVE(HiddenTyping)

private:
    termios m_before {};
    bool m_changed = false;
};

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

// Not with QFile: a signal has to end the waiting, so that HiddenTyping is undone. Needs TerminationSignals.
std::optional<QString> readLine()
{
    QByteArray answer;
    while (!answer.endsWith('\n') && answer.size() < longestAnswer) {
        std::array<pollfd, 2> waiting {{
            {.fd = STDIN_FILENO, .events = POLLIN, .revents = 0},
            {.fd = TerminationSignals::descriptor(), .events = POLLIN, .revents = 0},
        }};
        if (::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR) {
            return std::nullopt;
        }
        if (waiting[1].revents != 0) {
            print(QStringLiteral("\n"));
            return std::nullopt;
        }
        if (waiting[0].revents == 0) {
            continue;
        }
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) != 1) {
            return std::nullopt;
        }
        answer.append(byte);
    }
    return QString::fromUtf8(answer.chopped(answer.endsWith('\n') ? 1 : 0));
}

} // namespace

bool canAsk()
{
    return ::isatty(STDIN_FILENO) != 0;
}

std::optional<QString> askSecret(const QString &question)
{
    const TerminationSignals signals; // before the terminal is one that has to be put right again
    const HiddenTyping hidden; // before anybody can begin to type
    print(question + QLatin1Char(' '));
    return readLine();
}

bool askWhether(const QString &question)
{
    const TerminationSignals signals;
    print(question + QLatin1Char(' '));
    const QString answer = readLine().value_or(QString()).trimmed().toLower();
    // In other languages people type other words; the translation has them, with a blank in between.
    const QString words = QCoreApplication::translate("Terminal", "y yes", "what people type to agree");
    return !answer.isEmpty() && words.split(QLatin1Char(' ')).contains(answer);
}

#else

bool canAsk()
{
    return false;
}

std::optional<QString> askSecret(const QString &)
{
    return std::nullopt;
}

bool askWhether(const QString &)
{
    return false;
}

#endif

} // namespace Rufzeichen::Terminal
