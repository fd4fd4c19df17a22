// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/boxuser.h"

#include <QStringTokenizer>
#include <algorithm>
#include <array>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

struct RightName {
    QLatin1StringView word;
    QLatin1StringView path;
    Rights having; // one of these
    Rights given;
};

constexpr std::array rightNames {
    RightName {"config"_L1, "BoxAdmin"_L1, Right::Config, Right::Config},
    RightName {"phone"_L1, "Phone"_L1, Rights(Right::Config) | Right::Phone, Right::Phone},
    RightName {"dial"_L1, "Dial"_L1, Rights(Right::Config) | Right::Phone | Right::Dial, Right::Dial},
    RightName {"nas"_L1, "NAS"_L1, Right::Nas, Right::Nas},
    RightName {"home"_L1, "HomeAuto"_L1, Right::HomeAutomation, Right::HomeAutomation},
    RightName {"none"_L1, "App"_L1, Rights(), Rights()},
};

} // namespace

std::optional<Rights> readRights(QStringView words)
{
    Rights rights;
    for (const QStringView word : QStringTokenizer(words, u',')) {
        const auto found = std::find_if(rightNames.begin(), rightNames.end(),
                                        [word](const RightName &each) { return each.word == word; });
        if (found == rightNames.end()) {
            return std::nullopt;
        }
        rights |= found->given;
    }
    return rights;
}

QString describedRights(Rights rights)
{
    QString text = u"<rights>"_s;
    for (const RightName &each : rightNames) {
        const QLatin1StringView access = (rights & each.having) ? "readwrite"_L1 : "none"_L1;
        text += u"<path>%1</path><access>%2</access>"_s.arg(each.path, access);
    }
    return text + u"</rights>"_s;
}

} // namespace Rufzeichen::Simulation
