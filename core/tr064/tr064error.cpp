// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/tr064error.h"

namespace Rufzeichen {

Tr064Error errorOfFault(int code)
{
    switch (code) {
    case 401:
        return Tr064Error::ApplicationsOff;
    case 402:
    case 600:
    case 801: // text too short
    case 802: // too long
    case 803: // with characters that it does not like
        return Tr064Error::InvalidArgument;
    case 503:
    case 603: // out of memory
        return Tr064Error::Busy;
    case 504:
        return Tr064Error::TlsRequired;
    case 606:
        return Tr064Error::RightMissing;
    case 713:
    case 714:
        return Tr064Error::NoSuchEntry;
    case 820:
        return Tr064Error::Unsupported;
    case 866:
        return Tr064Error::SecondFactorRequired;
    case 867:
        return Tr064Error::SecondFactorBlocked;
    case 868:
        return Tr064Error::SecondFactorBusy;
    default:
        return Tr064Error::ActionFailed;
    }
}

bool isAboutOneThing(Tr064Error error)
{
    switch (error) {
    case Tr064Error::NoSuchBook:
    case Tr064Error::NoSuchEntry:
    case Tr064Error::InvalidArgument:
    case Tr064Error::Unsupported:
    case Tr064Error::BadAnswer:
        return true;
    default:
        return false;
    }
}

Tr064Error errorOfHttp(HttpError error)
{
    switch (error) {
    case HttpError::None:
        return Tr064Error::None;
    case HttpError::Network:
        return Tr064Error::Network;
    case HttpError::Timeout:
        return Tr064Error::Timeout;
    case HttpError::BadAnswer:
        return Tr064Error::BadAnswer;
    case HttpError::TooLarge:
        return Tr064Error::TooLarge;
    case HttpError::CertificateUnknown:
        return Tr064Error::CertificateUnknown;
    case HttpError::CertificateChanged:
        return Tr064Error::CertificateChanged;
    }
    return Tr064Error::Network;
}

} // namespace Rufzeichen
