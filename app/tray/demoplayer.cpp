// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/demoplayer.h"

#include <QCoreApplication>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

DemoPlayer::DemoPlayer(QObject *parent)
    : QObject(parent)
{
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    connect(&m_program, &QProcess::started, this, &DemoPlayer::began);
    connect(&m_program, &QProcess::finished, this, &DemoPlayer::ended);
    connect(&m_program, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            Q_EMIT failed();
        }
    });
}

DemoPlayer::~DemoPlayer()
{
    constexpr int patience = 2000; // milliseconds; then it is killed
    m_program.disconnect(this);
    if (m_program.state() != QProcess::NotRunning) {
        m_program.terminate();
        m_program.waitForFinished(patience);
    }
}

void DemoPlayer::play()
{
    if (m_program.state() == QProcess::NotRunning) {
        m_program.start(QCoreApplication::applicationFilePath(), {u"--demo"_s, u"--show"_s, u"history"_s});
    }
}

} // namespace Rufzeichen
