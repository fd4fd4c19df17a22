// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httpmessage.h"

#include <QtGlobal>

namespace Rufzeichen {

/** Why the box has not done, or not told, what it was asked. */
enum class Tr064Error : quint8 {
    None,

    // On the way to it.
    HostNotFound, ///< its name has no address
    NotPrivate, ///< its name leads out of the home network: nothing was sent
    Network, ///< it can't be reached, or the connection broke
    Timeout, ///< it does not answer
    NotFritzBox, ///< what answers does not describe itself as a box with TR-064
    BadAnswer, ///< its answer can't be understood
    TooLarge, ///< its answer is far longer than any real one
    Busy, ///< it has too much to do, or was asked too often without a login
    Cancelled, ///< the program wants another box now

    // TLS.
    TlsMissing, ///< it offers none, but the policy demands it
    TlsClosed, ///< it answers, but not on the port that it tells for TLS; the policy demands it
    TlsGone, ///< it offers none any more, though its certificate was accepted: not even Preferred does without then
    TlsRequired, ///< it wants this only through TLS, but the policy is Off
    CertificateUnknown, ///< nobody has accepted its certificate yet: nothing was sent
    CertificateChanged, ///< it is not the certificate that was accepted: nothing was sent
    TlsTooWeak, ///< it offers only such as is not safe any more, or refuses what this program offers

    // Logging in.
    LoginRequired, ///< it wants a login, or the session of a download is over
    WrongPassword, ///< or no such user
    RightMissing, ///< the user is not allowed to do that
    SecondFactorRequired,
    SecondFactorBlocked, ///< for up to an hour
    SecondFactorBusy, ///< somebody else is being asked

    FileRefused, ///< it sends the page for its login in place of a file, though it has let the user in

    // What it says of the request.
    ApplicationsOff, ///< the action is unknown: mostly because access for applications is switched off
    InvalidArgument,
    NoSuchEntry,
    ActionFailed,
    Unsupported,

    // What these mean for some requests.
    NoSuchBook,
    ReadOnlyBook, ///< an online book, which the box only mirrors
    CallListOff, ///< the box keeps no list of calls
    ClickToDialOff, ///< no phone is set up for it in the box
    PhoneBusy, ///< it could not dial, though a phone is set up: it dials already, or the phone is in use
};

/** An error, with the code that the box gave for it, so that people can look it up. */
class Tr064Failure
{
public:
    /** @p code is that of a fault, else the status of HTTP; 0: the box gave none. An error alone has none. */
    constexpr Tr064Failure(Tr064Error error = Tr064Error::None, int code = 0)
        : m_error(error)
        , m_code(code)
    {
    }

    /** Decisions need the error only. */
    constexpr operator Tr064Error() const { return m_error; }

    [[nodiscard]] constexpr int code() const { return m_code; }

    bool operator==(const Tr064Failure &) const = default;
    bool operator==(Tr064Error error) const { return m_error == error; }

private:
    Tr064Error m_error;
    int m_code;
};

/** The error that a fault of the box stands for, in general: action-specific meanings are the caller's business. */
[[nodiscard]] Tr064Error errorOfFault(int code);

/** Whether an error says only that the box has no answer to this one request, and may have one to others. */
[[nodiscard]] bool isAboutOneThing(Tr064Error error);

/** The same error of the way to the box. */
[[nodiscard]] Tr064Error errorOfHttp(HttpError error);

} // namespace Rufzeichen
