// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/boxerrortext.h"

#include <QCoreApplication>
#include <array>

namespace Rufzeichen {

namespace {

/** A text for each error but None. */
class BoxErrorText
{
    Q_DECLARE_TR_FUNCTIONS(BoxErrorText)
public:
    struct Entry {
        Tr064Error error = Tr064Error::None;
        const char *text = nullptr;
    };

    static QString maybeDone()
    {
        return tr("The connection to the FRITZ!Box broke before it answered. It may have done it all the same: "
                  "refresh and check before you try again.");
    }

    static constexpr std::array entries {
        Entry {
            Tr064Error::HostNotFound,
            QT_TRANSLATE_NOOP("BoxErrorText",
                              "There is no FRITZ!Box at this address. Check the address in the settings, and whether "
                              "this computer is in the box’s network.")},
        Entry {Tr064Error::NotPrivate,
               QT_TRANSLATE_NOOP(
                   "BoxErrorText",
                   "The address of the FRITZ!Box leads out of the home network, so nothing was sent. Check the "
                   "address in the settings, or switch off a VPN.")},
        Entry {Tr064Error::Network,
               QT_TRANSLATE_NOOP("BoxErrorText",
                                 "The FRITZ!Box can’t be reached. Check whether it is on and this computer is in its "
                                 "network, then try again.")},
        Entry {Tr064Error::Timeout,
               QT_TRANSLATE_NOOP(
                   "BoxErrorText",
                   "The FRITZ!Box does not answer. Try again in a moment; restart the box if that does not help.")},
        Entry {Tr064Error::NotFritzBox,
               QT_TRANSLATE_NOOP(
                   "BoxErrorText",
                   "There is no FRITZ!Box with telephony at this address. Check the address in the settings.")},
        Entry {Tr064Error::BadAnswer,
               QT_TRANSLATE_NOOP(
                   "BoxErrorText",
                   "The answer of the FRITZ!Box can’t be understood. Try again; look for a newer FRITZ!OS if "
                   "that does not help.")},
        Entry {
            Tr064Error::TooLarge,
            QT_TRANSLATE_NOOP(
                "BoxErrorText",
                "The answer of the FRITZ!Box is too long and was not read. Restart the box if that happens again.")},
        Entry {Tr064Error::Busy, QT_TRANSLATE_NOOP("BoxErrorText", "The FRITZ!Box is busy. Try again in a minute.")},
        Entry {Tr064Error::Cancelled,
               QT_TRANSLATE_NOOP("BoxErrorText",
                                 "This was stopped because another FRITZ!Box or login was chosen. Try again.")},
        Entry {
            Tr064Error::TlsMissing,
            QT_TRANSLATE_NOOP("BoxErrorText",
                              "The FRITZ!Box offers no encrypted connection, so nothing was sent. If you trust your "
                              "network, allow an unencrypted one in the settings.")},
        Entry {Tr064Error::TlsRequired,
               QT_TRANSLATE_NOOP(
                   "BoxErrorText",
                   "The FRITZ!Box wants an encrypted connection for this. Switch encryption on in the settings.")},
        Entry {
            Tr064Error::CertificateUnknown,
            QT_TRANSLATE_NOOP("BoxErrorText",
                              "The certificate of the FRITZ!Box is not accepted yet, so nothing was sent. Check and "
                              "accept it in the settings.")},
        Entry {Tr064Error::CertificateChanged,
               QT_TRANSLATE_NOOP(
                   "BoxErrorText",
                   "The FRITZ!Box shows another certificate than before, so nothing was sent. If the box was reset "
                   "or replaced, accept the new one in the settings; otherwise somebody may be listening.")},
        Entry {Tr064Error::LoginRequired,
               QT_TRANSLATE_NOOP("BoxErrorText",
                                 "The FRITZ!Box wants you to log in. Enter user and password in the settings.")},
        Entry {
            Tr064Error::WrongPassword,
            QT_TRANSLATE_NOOP("BoxErrorText",
                              "The FRITZ!Box does not accept this user and password. Correct them in the settings.")},
        Entry {Tr064Error::RightMissing,
               QT_TRANSLATE_NOOP(
                   "BoxErrorText",
                   "This user is not allowed to do that. Give the user the right for voice messages, faxes, "
                   "FRITZ!App Fon and the call list, in the FRITZ!Box under System › FRITZ!Box Users.")},
        Entry {
            Tr064Error::SecondFactorRequired,
            QT_TRANSLATE_NOOP("BoxErrorText",
                              "The FRITZ!Box wants somebody to confirm this, at the box or on one of its phones.")},
        Entry {Tr064Error::SecondFactorBlocked,
               QT_TRANSLATE_NOOP(
                   "BoxErrorText",
                   "There were too many tries to confirm something, and the FRITZ!Box blocks more of them. "
                   "Try again in an hour.")},
        Entry {Tr064Error::SecondFactorBusy,
               QT_TRANSLATE_NOOP(
                   "BoxErrorText",
                   "The FRITZ!Box is waiting for somebody to confirm something else. Try again in two minutes.")},
        Entry {Tr064Error::ApplicationsOff,
               QT_TRANSLATE_NOOP(
                   "BoxErrorText",
                   "The FRITZ!Box does not let programs in. Allow access for applications in the box, under "
                   "Home Network › Network › Network Settings.")},
        Entry {Tr064Error::InvalidArgument,
               QT_TRANSLATE_NOOP(
                   "BoxErrorText",
                   "The FRITZ!Box does not accept this. Check what you have entered, the numbers above all.")},
        Entry {Tr064Error::NoSuchEntry,
               QT_TRANSLATE_NOOP("BoxErrorText",
                                 "The FRITZ!Box does not have this entry any more. Refresh to see what it has now.")},
        Entry {Tr064Error::ActionFailed,
               QT_TRANSLATE_NOOP("BoxErrorText", "The FRITZ!Box could not do that. Try again in a moment.")},
        Entry {Tr064Error::Unsupported,
               QT_TRANSLATE_NOOP("BoxErrorText", "This FRITZ!Box can’t do that. A newer FRITZ!OS may help.")},
        Entry {Tr064Error::NoSuchBook,
               QT_TRANSLATE_NOOP(
                   "BoxErrorText",
                   "The FRITZ!Box does not have this phone book any more. Refresh to see which ones it has now.")},
        Entry {Tr064Error::ReadOnlyBook,
               QT_TRANSLATE_NOOP(
                   "BoxErrorText",
                   "This phone book can’t be changed here. Change it where it comes from, such as your online "
                   "account.")},
        Entry {Tr064Error::CallListOff,
               QT_TRANSLATE_NOOP(
                   "BoxErrorText",
                   "The FRITZ!Box keeps no list of calls. Switch the list on in the box, under Telephony › Calls.")},
        Entry {Tr064Error::ClickToDialOff,
               QT_TRANSLATE_NOOP(
                   "BoxErrorText",
                   "The FRITZ!Box does not dial for programs yet. Switch Click to Dial on in the box, under "
                   "Telephony › Calls › Click to Dial.")},
    };
};

} // namespace

QString boxErrorText(Tr064Error error)
{
    for (const BoxErrorText::Entry &entry : BoxErrorText::entries) {
        if (entry.error == error) {
            return BoxErrorText::tr(entry.text);
        }
    }
    return {};
}

QString boxMaybeDoneText()
{
    return BoxErrorText::maybeDone();
}

} // namespace Rufzeichen
