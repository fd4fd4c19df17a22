// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/dialkeys.h"
#include "core/tr064/boxaccess.h"
#include "core/tr064/fritzbox.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// A box has some dozens at most.
constexpr qsizetype maximumPhones = 100;

/** The way to a call that the box makes. */
struct Dialling {
    QString digits {};
    QString phone {}; ///< that is to ring; empty: the one that is set in the box
    QString setPhone {}; ///< in the box; empty: none
};

using DialSteps = BoxSteps<Dialling, Nothing>;

void askForSetPhone(DialSteps &steps)
{
    steps.call(voipService, "X_AVM-DE_DialGetConfig"_L1, {}, [&steps](const Tr064Result &result) {
        const QString phone = result.value(u"NewX_AVM-DE_PhoneName");
        steps.state.setPhone = phone == "unconfigured"_L1 ? QString() : phone;
    });
}

void setPhone(DialSteps &steps)
{
    const auto &[digits, phone, setPhone] = steps.state;
    if (digits.isEmpty()) {
        steps.fail(Tr064Error::InvalidArgument);
    } else if (phone.isEmpty() && setPhone.isEmpty()) {
        steps.fail(Tr064Error::ClickToDialOff);
    } else if (phone.isEmpty() || phone == setPhone) {
        steps.next();
    } else {
        steps.call(voipService, "X_AVM-DE_DialSetConfig"_L1, {{u"NewX_AVM-DE_PhoneName"_s, phone}});
    }
}

// The box accepts some phones that can't dial. Only the phone that it reports afterwards counts.
void checkPhone(DialSteps &steps)
{
    if (steps.state.phone.isEmpty() || steps.state.phone == steps.state.setPhone) {
        steps.next();
    } else {
        askForSetPhone(steps);
    }
}

void dialDigits(DialSteps &steps)
{
    const auto &[digits, phone, setPhone] = steps.state;
    if (!phone.isEmpty() && phone != setPhone) {
        steps.fail(Tr064Error::InvalidArgument);
        return;
    }
    steps.ask(voipService, "X_AVM-DE_DialNumber"_L1, {{u"NewX_AVM-DE_PhoneNumber"_s, digits}},
              [&steps](const Tr064Result &result) {
                  BoxResult<Nothing> outcome = boxNothing(result);
                  if (result.error == Tr064Error::ActionFailed) {
                      outcome.error = {Tr064Error::PhoneBusy, result.error.code()}; // a phone is set up for it
                  }
                  steps.end(outcome);
              });
}

} // namespace

void FritzBox::phones(QObject *context, const BoxDone<QStringList> &done) const
{
    using Steps = BoxSteps<QStringList, QStringList>;
    const auto askForNext = [](Steps &steps) {
        const QString index = QString::number(steps.state.size() + 1);
        steps.ask(voipService, "X_AVM-DE_GetPhonePort"_L1, {{u"NewIndex"_s, index}},
                  [&steps](const Tr064Result &result) {
                      if (result.error == Tr064Error::NoSuchEntry || steps.state.size() >= maximumPhones) {
                          steps.end(boxValue(steps.state));
                      } else if (result.error != Tr064Error::None) {
                          steps.fail(result.error);
                      } else {
                          steps.state.append(result.value(u"NewX_AVM-DE_PhoneName"));
                          steps.repeat();
                      }
                  });
    };
    Steps::run(access(), context, done, {}, {askForNext});
}

void FritzBox::dial(const QString &number, const DialPlan &plan, const QString &phone, QObject *context,
                    const BoxDone<Nothing> &done) const
{
    DialSteps::run(access(), context, done, {.digits = dialString(number, plan), .phone = phone},
                   {askForSetPhone, setPhone, checkPhone, dialDigits});
}

void FritzBox::hangUp(QObject *context, const BoxDone<Nothing> &done) const
{
    access().call(voipService, "X_AVM-DE_DialHangup"_L1, {}, context,
                  [done](const Tr064Result &result) { done(boxNothing(result)); });
}

} // namespace Rufzeichen
