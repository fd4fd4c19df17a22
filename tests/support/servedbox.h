// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/boxsimulator.h"
#include "core/tr064/fritzbox.h"
#include "core/tr064/tr064client.h"

#include <QMap>
#include <QObject>
#include <QTestEventLoop>
#include <chrono>
#include <functional>
#include <optional>

namespace Rufzeichen {

/** A simulated box, and somebody who is logged in to it without TLS. */
class ServedBox : public QObject
{
public:
    ServedBox()
    {
        if (!m_simulator.listen()) {
            qFatal("The simulated box can't listen");
        }
        m_client.setAddress(
            {.host = QStringLiteral("127.0.0.1"), .port = m_simulator.tr064().port(), .tls = TlsPolicy::Off});
        setRights(Simulation::Right::Phone | Simulation::Right::Dial);
        m_client.setLogin({.user = QStringLiteral("tray"), .password = QStringLiteral("geheim1!")});
        connect(&m_simulator.tr064(), &Simulation::Tr064Server::asked, this, [this](const QString &action) {
            ++m_asked[action];
            if (m_afterAction.contains(action)) {
                m_afterAction.take(action)();
            }
        });
    }

    void setRights(Simulation::Rights rights)
    {
        model().users = {{.name = QStringLiteral("tray"), .password = QStringLiteral("geheim1!"), .rights = rights}};
    }

    [[nodiscard]] Simulation::BoxModel &model() { return m_simulator.model(); }
    [[nodiscard]] Simulation::BoxFaults &faults() { return m_simulator.faults(); }
    [[nodiscard]] Simulator &callMonitor() { return m_simulator.callMonitor(); }
    [[nodiscard]] Simulation::Tr064Server &server() { return m_simulator.tr064(); }
    [[nodiscard]] Tr064Client &client() { return m_client; }
    [[nodiscard]] FritzBox &box() { return m_box; }

    /** How often the box was asked for an action. */
    [[nodiscard]] int asked(const QString &action) const { return m_asked.value(action); }

    /** Once, after the box has done the next one of these and before it answers. */
    void afterNext(const QString &action, const std::function<void()> &then) { m_afterAction.insert(action, then); }

    /** The connection breaks after the box has done what it was told to, before it can say so. */
    void breakAfterNext(
        const QString &action, const std::function<void()> &then = [] {})
    {
        afterNext(action, [this, then] {
            then();
            // The answer waits until it is too late for it.
            faults().delay = std::chrono::seconds(5);
            QMetaObject::invokeMethod(
                this,
                [this] {
                    faults().delay = {};
                    server().restart();
                },
                Qt::QueuedConnection);
        });
    }

private:
    BoxSimulator m_simulator;
    Tr064Client m_client;
    FritzBox m_box {&m_client};
    QMap<QString, int> m_asked;
    QMap<QString, std::function<void()>> m_afterAction;
};

/** Waits for what a question to the box is answered. */
template <typename T> BoxResult<T> answerTo(const std::function<void(QObject *, const BoxDone<T> &)> &ask)
{
    QObject context;
    // Not qWaitFor(), which sleeps after each of the many steps of a request.
    QTestEventLoop loop;
    std::optional<BoxResult<T>> answer;
    ask(&context, [&answer, &loop](const BoxResult<T> &result) {
        answer = result;
        loop.exitLoop();
    });
    if (answer) {
        qWarning("The answer came at once");
    }
    loop.enterLoopMSecs(5000);
    if (!answer) {
        qWarning("There is no answer");
        return {.error = Tr064Error::Cancelled};
    }
    return *answer;
}

} // namespace Rufzeichen
