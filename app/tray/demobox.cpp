// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/demobox.h"

#include "app/simulator/scenario.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

DemoBox::DemoBox() = default;

bool DemoBox::start()
{
    if (!m_folder.isValid() || !m_simulator.listen(QHostAddress::LocalHost, 0)) {
        return false;
    }
    const auto scenario = ScenarioReader::parse(ScenarioReader::find(u"demo"_s).value_or(QByteArray()));
    m_simulator.play(std::get<Scenario>(scenario));
    return true;
}

CallMonitorAddress DemoBox::address() const
{
    return {.host = m_simulator.address().toString(), .port = m_simulator.port()};
}

} // namespace Rufzeichen
