// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/tr064/boxfaults.h"
#include "app/simulator/tr064/boxuser.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** The TR-064 side of the box of `simulate`, understood and checked. What is absent was not given. */
struct SimulationRequest {
    std::optional<quint16> tr064Port; ///< 0: any free one; absent: no TR-064
    std::optional<QString> user;
    std::optional<Simulation::Rights> rights;
    Simulation::BoxFaults faults;
};

/** The options for it, for the reader of the command line. */
class SimulationOptions
{
    Q_DECLARE_TR_FUNCTIONS(SimulationOptions)
public:
    /** Makes them known to @p parser, all but `--tr064-port` and `--user`, which the commands for a box have as well.
     */
    void addTo(QCommandLineParser &parser) const;

    /** Reads them. Nothing if something is wrong, with @p error saying what. */
    [[nodiscard]] std::optional<SimulationRequest> read(const QCommandLineParser &parser, QString &error) const;

    /** Whether one of them was given that no other command has. */
    [[nodiscard]] bool isAnySet(const QCommandLineParser &parser) const;

private:
    [[nodiscard]] QString readPort(const QCommandLineParser &parser, SimulationRequest &request) const;
    [[nodiscard]] QString readUser(const QCommandLineParser &parser, SimulationRequest &request) const;
    [[nodiscard]] QString readFaults(const QCommandLineParser &parser, SimulationRequest &request) const;

    QCommandLineOption m_rights {QStringLiteral("rights"),
                                 tr("simulate: what the user may do: phone, dial, config, nas, home or none."),
                                 QStringLiteral("RIGHTS")};
    QCommandLineOption m_fault {QStringLiteral("fault"), tr("simulate: what the box does wrong; may be repeated."),
                                QStringLiteral("NAME")};
};

} // namespace Rufzeichen
