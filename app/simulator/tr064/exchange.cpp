// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/exchange.h"

namespace Rufzeichen::Simulation {

namespace {

constexpr const char *freeConnection = ";9;"; // an id that scenarios leave free

// A number in a line can't hold what ends a column or a line.
QByteArray column(const QString &text)
{
    return text.toUtf8().replace(';', "").simplified().left(64);
}

} // namespace

Exchange::Exchange(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Exchange::goOn);
}

Exchange::~Exchange() = default;

bool Exchange::dial(int extension, const QString &own, const QString &remote)
{
    if (m_step != Step::Idle) {
        return false;
    }
    m_step = Step::Dialling;
    m_extension = QByteArray::number(extension);
    m_remote = column(remote);
    m_timer.start(m_timing.untilAnswered);
    Q_EMIT lineReady(QByteArray("CALL") + freeConnection + m_extension + ';' + column(own) + ';' + m_remote
                     + ";SIP0;");
    return true;
}

void Exchange::hangUp()
{
    if (m_step == Step::Idle) {
        return;
    }
    const qint64 seconds = m_step == Step::Talking ? (m_talk.elapsed() + 500) / 1000 : 0;
    m_step = Step::Idle;
    m_timer.stop();
    Q_EMIT lineReady(QByteArray("DISCONNECT") + freeConnection + QByteArray::number(seconds) + ';');
}

void Exchange::goOn()
{
    if (m_step == Step::Talking) {
        hangUp();
        return;
    }
    m_step = Step::Talking;
    m_talk.start();
    m_timer.start(m_timing.talk);
    Q_EMIT lineReady(QByteArray("CONNECT") + freeConnection + m_extension + ';' + m_remote + ';');
}

} // namespace Rufzeichen::Simulation
