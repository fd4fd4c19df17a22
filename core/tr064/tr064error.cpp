// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/tr064error.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Rufzeichen {

Tr064Error errorOfFault(int code)
{
    constexpr std::array<std::pair<int, Tr064Error>, 16> faults {{
        {401, Tr064Error::ApplicationsOff},
        {402, Tr064Error::InvalidArgument},
        {503, Tr064Error::Busy},
        {504, Tr064Error::TlsRequired},
        {600, Tr064Error::InvalidArgument},
        {603, Tr064Error::Busy}, // out of memory
        {606, Tr064Error::RightMissing},
        {713, Tr064Error::NoSuchEntry},
        {714, Tr064Error::NoSuchEntry},
        {801, Tr064Error::InvalidArgument}, // text too short
        {802, Tr064Error::InvalidArgument}, // too long
        {803, Tr064Error::InvalidArgument}, // with characters that it does not like
        {820, Tr064Error::Unsupported},
        {866, Tr064Error::SecondFactorRequired},
        {867, Tr064Error::SecondFactorBlocked},
        {868, Tr064Error::SecondFactorBusy},
    }};
    const auto found
        = std::find_if(faults.begin(), faults.end(), [code](const auto &fault) { return fault.first == code; });
    return found == faults.end() ? Tr064Error::ActionFailed : found->second;
}

bool isAboutOneThing(Tr064Error error)
{
    constexpr std::array all {Tr064Error::NoSuchBook, Tr064Error::NoSuchEntry, Tr064Error::InvalidArgument,
                              Tr064Error::Unsupported, Tr064Error::BadAnswer};
    return std::find(all.begin(), all.end(), error) != all.end();
}

Tr064Error errorOfHttp(HttpError error)
{
    constexpr std::array errors {Tr064Error::None,
                                 Tr064Error::Network,
                                 Tr064Error::Timeout,
                                 Tr064Error::BadAnswer,
                                 Tr064Error::TooLarge,
                                 Tr064Error::CertificateUnknown,
                                 Tr064Error::CertificateChanged,
                                 Tr064Error::TlsTooWeak};
    static_assert(errors.size() == static_cast<size_t>(HttpError::TlsTooWeak) + 1);
    return errors.at(static_cast<size_t>(error));
}

} // namespace Rufzeichen
