// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/tr064/boxuser.h"

#include <QDateTime>
#include <QHash>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <functional>
#include <limits>

namespace Rufzeichen::Simulation {

struct Box;

/** Whose request is answered. */
enum class Access {
    Open, ///< everybody's
    Login, ///< that of every user
    Phone,
    Dial,
    Config,
};

/** An argument of an action. */
struct Argument {
    QString name;
    QString type; ///< `string`, `boolean` (0 or 1) or `ui4` (whole and not negative)
};

/** The arguments in a text as Action has it. */
[[nodiscard]] QList<Argument> argumentsIn(QLatin1StringView text);

/** A request whose arguments have been checked. */
struct ActionCall {
    BoxUser user {};
    QString base {}; ///< of URLs in the answer, without the final slash
    QDateTime now {};
    QString token {}; ///< of a second factor
    QHash<QString, QString> arguments {}; ///< by the name in the table, all of them

    [[nodiscard]] QString text(QLatin1StringView name) const { return arguments.value(name); }
    /** What is more than an int holds is as unknown as the largest. */
    [[nodiscard]] int number(QLatin1StringView name) const
    {
        return static_cast<int>(std::min<uint>(arguments.value(name).toUInt(), std::numeric_limits<int>::max()));
    }
    [[nodiscard]] bool isTrue(QLatin1StringView name) const
    {
        return arguments.value(name) == QLatin1StringView("1");
    }
};

/** The values in the order of the action's table, or a fault. */
struct ActionAnswer {
    int fault = 0;
    QStringList values {};
};

[[nodiscard]] inline ActionAnswer answered(const QStringList &values = {})
{
    return {.values = values};
}

[[nodiscard]] inline ActionAnswer failed(int fault)
{
    return {.fault = fault};
}

/**
 * An action: what it takes and gives, who may use it, and what it does. Arguments are written `NewIndex:ui4 NewName`;
 * one without a type is a string.
 */
struct Action {
    QLatin1StringView name;
    Access access = Access::Phone;
    QLatin1StringView in {};
    QLatin1StringView out {};
    std::function<ActionAnswer(const ActionCall &)> run {};
};

/** A service: the description of the box and all answers are made from this. */
struct Service {
    QLatin1StringView name; ///< `X_VoIP`
    QLatin1StringView path; ///< last part of its control URL
    QLatin1StringView file; ///< its description
    QList<Action> actions {};

    [[nodiscard]] QString type() const;
    [[nodiscard]] QString controlUrl() const;
    [[nodiscard]] QString descriptionUrl() const;
};

/** The services of a box. They refer to @p box, which must outlive them. */
[[nodiscard]] QList<Service> allServices(Box &box);

[[nodiscard]] Service deviceInfoService(Box &box);
[[nodiscard]] Service deviceConfigService(Box &box);
[[nodiscard]] Service lanConfigSecurityService(Box &box);
[[nodiscard]] Service userInterfaceService();
[[nodiscard]] Service voipService(Box &box);
[[nodiscard]] Service onTelService(Box &box);
[[nodiscard]] Service answeringMachineService(Box &box);
[[nodiscard]] Service appSetupService(Box &box);
[[nodiscard]] Service authService(Box &box);

/** Parts of onTelService(). */
[[nodiscard]] QList<Action> phonebookActions(Box &box);
[[nodiscard]] QList<Action> barringActions(Box &box);

/** Whether a user of these rights may use it. */
[[nodiscard]] bool allows(Access access, Rights rights);

} // namespace Rufzeichen::Simulation
