// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/scenario.h"
#include "tests/fuzz/fuzzinput.h"

using namespace Rufzeichen;

/** A scenario that anybody may write: it is read, or the line is told that is in the way. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto lines = bytes.count('\n') + 1;
    const auto read = ScenarioReader::parse(bytes);
    if (const auto *const error = std::get_if<ScenarioError>(&read)) {
        require(error->line >= 0 && error->line <= lines && !error->problem.isEmpty());
        return 0;
    }
    const Scenario &scenario = std::get<Scenario>(read);
    require(scenario.steps.size() <= lines);
    for (const ScenarioStep &step : scenario.steps) {
        require(step.pause.count() >= 0 && step.amount >= 0);
    }
    return 0;
}
