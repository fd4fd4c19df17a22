// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/boxtext.h"

#include "ui/text/plainwords.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

/** What there is to say about an error. */
class BoxErrorText
{
    Q_DECLARE_TR_FUNCTIONS(BoxErrorText)
public:
    [[nodiscard]] static QString of(Tr064Error error);
    [[nodiscard]] static QString maybeDone();
};

// Each error but None has a text.
QString BoxErrorText::of(Tr064Error error)
{
    struct Entry {
        Tr064Error error;
        const char *text;
    };
    static constexpr std::array entries {
        Entry {Tr064Error::HostNotFound,
               QT_TR_NOOP("There is no FRITZ!Box at this address. Check the address in the settings, and whether "
                          "this computer is in the box's network.")},
        Entry {
            Tr064Error::NotPrivate,
            QT_TR_NOOP("The address of the FRITZ!Box leads out of the home network, so nothing was sent. Check the "
                       "address in the settings, or switch off a VPN.")},
        Entry {Tr064Error::Network,
               QT_TR_NOOP("The FRITZ!Box can't be reached. Check whether it is on and this computer is in its "
                          "network, then try again.")},
        Entry {Tr064Error::Timeout,
               QT_TR_NOOP(
                   "The FRITZ!Box does not answer. Try again in a moment; restart the box if that does not help.")},
        Entry {
            Tr064Error::NotFritzBox,
            QT_TR_NOOP("There is no FRITZ!Box with telephony at this address. Check the address in the settings.")},
        Entry {Tr064Error::BadAnswer,
               QT_TR_NOOP("The answer of the FRITZ!Box can't be understood. Try again; look for a newer FRITZ!OS if "
                          "that does not help.")},
        Entry {
            Tr064Error::TooLarge,
            QT_TR_NOOP(
                "The answer of the FRITZ!Box is too long and was not read. Restart the box if that happens again.")},
        Entry {Tr064Error::Busy, QT_TR_NOOP("The FRITZ!Box is busy. Try again in a minute.")},
        Entry {Tr064Error::Cancelled,
               QT_TR_NOOP("This was stopped because another FRITZ!Box or login was chosen. Try again.")},
        Entry {Tr064Error::TlsMissing,
               QT_TR_NOOP("The FRITZ!Box offers no encrypted connection, so nothing was sent. If you trust your "
                          "network, allow an unencrypted one in the settings.")},
        Entry {Tr064Error::TlsClosed,
               QT_TR_NOOP(
                   "The FRITZ!Box answers, but not over an encrypted connection, so nothing was sent. Try again in "
                   "a minute, or restart the box. If that does not help and you trust your network, choose “If "
                   "the box can” for encryption in the settings.")},
        Entry {
            Tr064Error::TlsGone,
            QT_TR_NOOP("The FRITZ!Box offers no encrypted connection any more, though its certificate was accepted, "
                       "so nothing was sent. Try again in a minute, or restart the box. If that does not help and "
                       "you trust your network, choose “Never” for encryption in the settings.")},
        Entry {Tr064Error::TlsRequired,
               QT_TR_NOOP(
                   "The FRITZ!Box wants an encrypted connection for this. Switch encryption on in the settings.")},
        Entry {Tr064Error::CertificateUnknown,
               QT_TR_NOOP("The certificate of the FRITZ!Box is not accepted yet, so nothing was sent. Check and "
                          "accept it in the settings.")},
        Entry {Tr064Error::CertificateChanged,
               QT_TR_NOOP(
                   "The FRITZ!Box shows another certificate than before, so nothing was sent. If the box was reset "
                   "or replaced, accept the new one in the settings; otherwise somebody may be listening.")},
        Entry {Tr064Error::TlsTooWeak,
               QT_TR_NOOP("The FRITZ!Box only offers encryption that is too old to be safe, so nothing was sent: "
                          "update its FRITZ!OS, or choose “Never” for encryption in the settings, which sends login, "
                          "names and numbers unencrypted through your home network.")},
        Entry {Tr064Error::LoginRequired,
               QT_TR_NOOP("The FRITZ!Box wants you to log in. Enter user and password in the settings.")},
        Entry {Tr064Error::WrongPassword,
               QT_TR_NOOP("The FRITZ!Box does not accept this user and password. Correct them in the settings.")},
        Entry {Tr064Error::FileRefused,
               QT_TR_NOOP("The FRITZ!Box sends the page for its login in place of what it was asked for. Restart the "
                          "box. If that does not help, check whether access for applications is allowed in the box, "
                          "under Home Network › Network › Network Settings.")},
        Entry {Tr064Error::RightMissing,
               QT_TR_NOOP("This user is not allowed to do that. Give the user the right for voice messages, faxes, "
                          "FRITZ!App Fon and the call list, in the FRITZ!Box under System › FRITZ!Box Users.")},
        Entry {Tr064Error::SecondFactorRequired,
               QT_TR_NOOP("The FRITZ!Box wants somebody to confirm this, at the box or on one of its phones.")},
        Entry {Tr064Error::SecondFactorBlocked,
               QT_TR_NOOP("There were too many tries to confirm something, and the FRITZ!Box blocks more of them. "
                          "Try again in an hour.")},
        Entry {
            Tr064Error::SecondFactorBusy,
            QT_TR_NOOP("The FRITZ!Box is waiting for somebody to confirm something else. Try again in two minutes.")},
        Entry {Tr064Error::ApplicationsOff,
               QT_TR_NOOP("The FRITZ!Box does not let programs in. Allow access for applications in the box, under "
                          "Home Network › Network › Network Settings.")},
        Entry {Tr064Error::InvalidArgument,
               QT_TR_NOOP("The FRITZ!Box does not accept this. Check what you have entered, the numbers above all.")},
        Entry {Tr064Error::NoSuchEntry,
               QT_TR_NOOP("The FRITZ!Box does not have this entry any more. Refresh to see what it has now.")},
        Entry {Tr064Error::ActionFailed, QT_TR_NOOP("The FRITZ!Box could not do that. Try again in a moment.")},
        Entry {Tr064Error::Unsupported, QT_TR_NOOP("This FRITZ!Box can't do that. A newer FRITZ!OS may help.")},
        Entry {Tr064Error::NoSuchBook,
               QT_TR_NOOP(
                   "The FRITZ!Box does not have this phone book any more. Refresh to see which ones it has now.")},
        Entry {Tr064Error::ReadOnlyBook,
               QT_TR_NOOP("This phone book can't be changed here. Change it where it comes from, such as your online "
                          "account.")},
        Entry {Tr064Error::CallListOff,
               QT_TR_NOOP(
                   "The FRITZ!Box keeps no list of calls. Switch the list on in the box, under Telephony › Calls.")},
        Entry {Tr064Error::ClickToDialOff,
               QT_TR_NOOP("The FRITZ!Box does not dial for programs yet. Switch Click to Dial on in the box, under "
                          "Telephony › Calls › Click to Dial.")},
        Entry {
            Tr064Error::PhoneBusy,
            QT_TR_NOOP("The FRITZ!Box could not dial: it may be dialling already, or the phone is in use. Hang up, "
                       "then try again.")},
    };
    const auto *const found
        = std::find_if(entries.begin(), entries.end(), [error](const Entry &entry) { return entry.error == error; });
    return found == entries.end() ? QString() : tr(found->text);
}

QString BoxErrorText::maybeDone()
{
    return tr("The connection to the FRITZ!Box broke before it answered. It may have done it all the same: "
              "refresh and check before you try again.");
}

} // namespace

QString boxErrorText(const Tr064Failure &failure)
{
    return withBoxCode(BoxErrorText::of(failure), failure);
}

QString withBoxCode(const QString &text, const Tr064Failure &failure)
{
    return failure.code() == 0 || text.isEmpty() ? text : u"%1 (%2)"_s.arg(text, QString::number(failure.code()));
}

QString boxMaybeDoneText()
{
    return BoxErrorText::maybeDone();
}

QString BoxRightText::use(BoxUse use)
{
    switch (use) {
    case BoxUse::Read:
        break;
    case BoxUse::Write:
        return tr("Change phone books, block numbers");
    case BoxUse::Dial:
        return tr("Dial");
    }
    return tr("Read phone books, call list and answering machines");
}

QString BoxRightText::howToGive(BoxRight right)
{
    switch (right) {
    case BoxRight::Phone:
        break;
    case BoxRight::Dial:
        //: The names of menus and rights are those of the box's own pages in this language
        return tr("To dial, this user also needs the right “FRITZ!Box Settings”. Somebody who has that right can "
                  "give it in the box's pages, under System › FRITZ!Box Users › Users › Edit › Rights.");
    }
    //: The names of menus and rights are those of the box's own pages in this language
    return tr("This user lacks the right “Voice messages, fax messages, FRITZ!App Fon and call list”. Somebody who "
              "may change the box's settings can give it in the box's pages, under System › FRITZ!Box Users › Users "
              "› Edit › Rights.");
}

QString BoxText::title(const FoundBox &box)
{
    return tr("%1 at %2").arg(sanitized(box.model), box.address.toString());
}

QString BoxText::details(const FoundBox &box)
{
    QStringList details;
    if (!box.name.isEmpty() && box.name != box.model) {
        details.append(tr("“%1”").arg(sanitized(box.name)));
    }
    if (!box.version.isEmpty()) {
        details.append(tr("FRITZ!OS %1").arg(sanitized(box.version)));
    }
    if (box.isGateway) {
        details.append(tr("your connection to the internet"));
    }
    return details.join(u" · "_s);
}

} // namespace Rufzeichen
