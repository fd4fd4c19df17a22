// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/secondfactor.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr auto confirmation = "X_AVM-DE_Auth:1"_L1;

Confirmation confirmationOf(Tr064Error error)
{
    if (error == Tr064Error::SecondFactorBlocked) {
        return Confirmation::Blocked;
    }
    return error == Tr064Error::SecondFactorBusy ? Confirmation::Busy : Confirmation::Failed;
}

// Only what can be dialled is shown as a code.
QString readCode(QStringView text)
{
    const auto isKey = [](QChar character) {
        return (character >= u'0' && character <= u'9') || character == u'*' || character == u'#';
    };
    constexpr qsizetype longestCode = 20;
    const bool isCode = text.size() <= longestCode && std::all_of(text.begin(), text.end(), isKey);
    return isCode ? text.toString() : QString();
}

} // namespace

ConfirmationMethods readConfirmationMethods(const QString &text)
{
    ConfirmationMethods methods;
    for (const QString &method : text.split(u',')) {
        const QString name = method.section(u';', 0, 0).trimmed();
        if (name == "button"_L1) {
            methods.button = true;
        } else if (name == "dtmf"_L1) {
            methods.code = readCode(method.section(u';', 1, 1).trimmed());
        }
    }
    return methods;
}

SecondFactor::SecondFactor(Tr064Client *client, QObject *parent)
    : QObject(parent)
    , m_access {.client = client}
{
    using namespace std::chrono_literals;
    m_poll.setSingleShot(true);
    m_poll.setInterval(1s);
    connect(&m_poll, &QTimer::timeout, this, &SecondFactor::ask);
}

SecondFactor::~SecondFactor() = default;

void SecondFactor::start()
{
    m_poll.stop();
    m_access.token.clear();
    const int run = ++m_run;
    m_access.call(confirmation, "SetConfig"_L1, {{u"NewAction"_s, u"start"_s}}, this,
                  [this, run](const Tr064Result &result) {
                      if (run != m_run) {
                          return;
                      }
                      if (result.error != Tr064Error::None) {
                          finish(confirmationOf(result.error));
                          return;
                      }
                      m_access.token = result.value(u"NewToken");
                      take(result.value(u"NewState"));
                      if (m_poll.isActive()) {
                          Q_EMIT waiting(readConfirmationMethods(result.value(u"NewMethods")));
                      }
                  });
}

void SecondFactor::stop()
{
    ++m_run;
    m_poll.stop();
    if (!m_access.token.isEmpty()) {
        m_access.call(confirmation, "SetConfig"_L1, {{u"NewAction"_s, u"stop"_s}}, this, [](const Tr064Result &) {});
        m_access.token.clear();
    }
}

void SecondFactor::ask()
{
    m_access.call(confirmation, "GetState"_L1, {}, this, [this, run = m_run](const Tr064Result &result) {
        if (run != m_run) {
            return;
        }
        if (result.error == Tr064Error::None) {
            take(result.value(u"NewState"));
        } else {
            finish(confirmationOf(result.error));
        }
    });
}

void SecondFactor::take(const QString &state)
{
    if (state == "waitingforauth"_L1) {
        m_poll.start();
    } else if (state == "authenticated"_L1) {
        finish(Confirmation::Given);
    } else if (state == "anotherauthprocess"_L1) {
        finish(Confirmation::Busy);
    } else if (state == "blocked"_L1) {
        finish(Confirmation::Blocked);
    } else {
        finish(state == "stopped"_L1 || state == "failure"_L1 ? Confirmation::Refused : Confirmation::Failed);
    }
}

void SecondFactor::finish(Confirmation outcome)
{
    ++m_run;
    m_poll.stop();
    if (outcome != Confirmation::Given) {
        m_access.token.clear();
    }
    Q_EMIT finished(outcome);
}

} // namespace Rufzeichen
