// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/call.h"

#include <QRandomGenerator>
#include <array>

namespace Rufzeichen {

ExtensionKind extensionKind(int extension)
{
    using Kind = ExtensionKind;
    constexpr std::array single {Kind::Analogue, Kind::Analogue, Kind::Analogue,        Kind::CallThrough,
                                 Kind::Isdn,     Kind::Fax,      Kind::AnsweringMachine}; // the last one of old boxes
    constexpr std::array tens {Kind::Other, Kind::Cordless, Kind::IpPhone, Kind::Other, Kind::AnsweringMachine};
    const auto at = [](const auto &kinds, int index) {
        return index < static_cast<int>(kinds.size()) ? kinds.at(static_cast<size_t>(index)) : Kind::Other;
    };
    if (extension < 0) {
        return Kind::Other;
    }
    return extension < 10 ? at(single, extension) : at(tens, extension / 10);
}

ExtensionKind extensionKind(int extension, const OwnMachines &machines)
{
    const ExtensionKind kind = extensionKind(extension);
    const bool isPhone = kind != ExtensionKind::Fax && kind != ExtensionKind::CallThrough;
    return isPhone && machines.contains(extension) ? ExtensionKind::AnsweringMachine : kind;
}

Call Call::anonymized(const Anonymizer &anonymizer) const
{
    if (anonymizer.masking() == Masking::None) {
        return *this;
    }
    Call call = *this;
    for (std::optional<QString> *number : {&call.remote, &call.local}) {
        if (*number) {
            *number = anonymizer.number(**number);
        }
    }
    if (call.trunk) {
        call.trunk = anonymizer.text(*call.trunk);
    }
    call.extension = anonymizer.extension(call.extension);
    call.duration = anonymizer.duration(call.duration);
    return call;
}

QString randomKeyPrefix()
{
    return QString::number(QRandomGenerator::system()->generate64(), 36);
}

} // namespace Rufzeichen
