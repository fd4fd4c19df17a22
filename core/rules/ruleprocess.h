// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleoccasion.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <chrono>

namespace Rufzeichen {

/** A program to start, and all that it gets. */
struct RuleCommand {
    QString program {};
    QStringList arguments {}; ///< just as the program gets them; no shell sees them
    QList<RuleFact> facts {}; ///< `CALL_NUMBER` and so on in its environment
    QByteArray input {}; ///< on its standard input
    std::chrono::milliseconds limit {10000}; ///< then it is ended, with all that it has started

    bool operator==(const RuleCommand &) const = default;
};

/** How a program has ended. */
struct RuleCommandEnd {
    enum class How : quint8 {
        Ended,
        NotStarted,
        TooSlow,
    };

    How how = How::Ended;
    int code = 0; ///< of its end; -1: it has crashed
    QString said {}; ///< the beginning of what it wrote to standard error

    bool operator==(const RuleCommandEnd &) const = default;
};

/** Runs a program once. Whoever destroys it before its end ends it. */
class RuleProcess : public QObject
{
    Q_OBJECT
public:
    /** Starts at once; finished() follows, never from within here. */
    explicit RuleProcess(const RuleCommand &command, QObject *parent = nullptr);
    ~RuleProcess() override;

Q_SIGNALS:
    /** Once. */
    void finished(const RuleCommandEnd &end);

private:
    void readErrors();
    void kill();
    void end(RuleCommandEnd::How how, int code);

    QProcess m_process;
    QTimer m_limit;
    QByteArray m_said;
    bool m_isTooSlow = false;
    bool m_ended = false;
};

} // namespace Rufzeichen
