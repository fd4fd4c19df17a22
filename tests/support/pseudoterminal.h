// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace Rufzeichen {

/** A terminal for a program, and the person who types there. */
class PseudoTerminal
{
public:
    PseudoTerminal()
        : m_person(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
        if (m_person < 0 || ::grantpt(m_person) != 0 || ::unlockpt(m_person) != 0) {
            qFatal("There is no terminal");
        }
        // As long as one end is open here, what the person sees is not lost with the program.
        m_kept = ::open(::ptsname(m_person), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }

    ~PseudoTerminal()
    {
        ::close(m_kept);
        ::close(m_person);
    }

    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    /** The file that the program reads. */
    [[nodiscard]] QString file() const { return QString::fromLocal8Bit(::ptsname(m_person)); }

    void type(const QByteArray &text) const
    {
        if (::write(m_person, text.constData(), static_cast<size_t>(text.size())) != text.size()) {
            qFatal("Nothing can be typed");
        }
    }

    /** What the terminal has shown so far: the echo of what was typed, and what a program has written to it. */
    const QByteArray &echo()
    {
        std::array<char, 1024> buffer {};
        for (ssize_t size = 0; (size = ::read(m_person, buffer.data(), buffer.size())) > 0;) {
            m_echo.append(buffer.data(), size);
        }
        return m_echo;
    }

    /** Whether what is typed is shown. */
    [[nodiscard]] bool echoes() const
    {
        termios state {};
        ::tcgetattr(m_kept, &state);
        return (state.c_lflag & static_cast<tcflag_t>(ECHO)) != 0;
    }

private:
    int m_person = -1;
    int m_kept = -1;
    QByteArray m_echo;
};

} // namespace Rufzeichen
