// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleprocess.h"

#include "core/userumask.h"

#ifdef Q_OS_UNIX
#    include <csignal>
#    include <unistd.h>
#endif

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSaid = 4096; // bytes

QProcessEnvironment environmentWith(const QList<RuleFact> &facts)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const RuleFact &fact : facts) {
        environment.insert(u"CALL_"_s + QString(fact.name).toUpper(), fact.value);
    }
    return environment;
}

} // namespace

RuleProcess::RuleProcess(const RuleCommand &command, QObject *parent)
    : QObject(parent)
    , m_process(this)
{
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setProcessEnvironment(environmentWith(command.facts));
#ifdef Q_OS_UNIX
    m_process.setChildProcessModifier([] {
        ::setpgid(0, 0); // so that it can be ended with all that it has started
        UserUmask::restore();
    });
#endif
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_isTooSlow = true;
        kill();
    });
    connect(&m_process, &QProcess::readyReadStandardError, this, &RuleProcess::readErrors);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        end(m_isTooSlow ? RuleCommandEnd::How::TooSlow : RuleCommandEnd::How::Ended,
            status == QProcess::NormalExit ? code : -1);
    });
    // Queued: it may fail within start().
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                end(RuleCommandEnd::How::NotStarted, 0);
            }
        },
        Qt::QueuedConnection);
    m_process.start(command.program, command.arguments);
    m_process.write(command.input);
    m_process.closeWriteChannel(); // when that is written
    m_limit.start(command.limit);
}

RuleProcess::~RuleProcess()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        kill();
        m_process.waitForFinished(100);
    }
}

// Whatever it says, no more than the beginning is kept.
void RuleProcess::readErrors()
{
    const QByteArray bytes = m_process.readAllStandardError();
    m_said += bytes.first(qMin(bytes.size(), mostSaid - m_said.size()));
}

void RuleProcess::kill()
{
#ifdef Q_OS_UNIX
    if (const qint64 id = m_process.processId(); id > 0) {
        ::kill(static_cast<pid_t>(-id), SIGKILL);
    }
#endif
    m_process.kill(); // also one that has not come to setpgid() yet
}

void RuleProcess::end(RuleCommandEnd::How how, int code)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_limit.stop();
    readErrors();
    Q_EMIT finished({.how = how, .code = code, .said = QString::fromUtf8(m_said)});
}

} // namespace Rufzeichen
