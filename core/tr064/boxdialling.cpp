// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxdialling.h"

#include "core/tr064/tr064services.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// A box has some dozens at most.
constexpr int maximumPhones = 100;

void askNextPhone(const BoxAccess &box, const QStringList &known, QObject *context, const BoxDone<QStringList> &done)
{
    const QString index = QString::number(known.size() + 1);
    box.call(voipService, "X_AVM-DE_GetPhonePort"_L1, {{u"NewIndex"_s, index}}, context,
             [box, known, context, done](const Tr064Result &result) {
                 const bool isPastTheEnd = result.error == Tr064Error::NoSuchEntry;
                 if (isPastTheEnd || known.size() >= maximumPhones) {
                     done(boxValue(known));
                 } else if (result.error != Tr064Error::None) {
                     done(boxError<QStringList>(result));
                 } else {
                     askNextPhone(box, known + QStringList {result.value(u"NewX_AVM-DE_PhoneName")}, context, done);
                 }
             });
}

void askConfiguredPhone(const BoxAccess &box, QObject *context, const BoxDone<QString> &done)
{
    box.call(voipService, "X_AVM-DE_DialGetConfig"_L1, {}, context, [done](const Tr064Result &result) {
        const QString phone = result.value(u"NewX_AVM-DE_PhoneName");
        done({.error = result.error, .value = phone == "unconfigured"_L1 ? QString() : phone});
    });
}

void dialNow(const BoxAccess &box, const QString &digits, QObject *context, const BoxDone<Nothing> &done)
{
    box.call(voipService, "X_AVM-DE_DialNumber"_L1, {{u"NewX_AVM-DE_PhoneNumber"_s, digits}}, context,
             [done](const Tr064Result &result) {
                 BoxResult<Nothing> outcome = boxNothing(result);
                 if (result.error == Tr064Error::ActionFailed) {
                     outcome.error = Tr064Error::ClickToDialOff;
                 }
                 done(outcome);
             });
}

// The box says that all is well for some phones that can't be used for this: only what it says then is sure.
void configureAndDial(const BoxAccess &box, const QString &digits, const QString &phone, QObject *context,
                      const BoxDone<Nothing> &done)
{
    const auto dialIfSet = [box, digits, phone, context, done](const BoxResult<QString> &configured) {
        if (!configured.isOk()) {
            done({.error = configured.error});
        } else if (configured.value != phone) {
            done({.error = Tr064Error::InvalidArgument});
        } else {
            dialNow(box, digits, context, done);
        }
    };
    box.call(voipService, "X_AVM-DE_DialSetConfig"_L1, {{u"NewX_AVM-DE_PhoneName"_s, phone}}, context,
             [box, context, done, dialIfSet](const Tr064Result &result) {
                 if (result.error == Tr064Error::None) {
                     askConfiguredPhone(box, context, dialIfSet);
                 } else {
                     // Nothing is dialled, whatever became of it.
                     done({.error = result.error});
                 }
             });
}

} // namespace

void askPhones(const BoxAccess &box, QObject *context, const BoxDone<QStringList> &done)
{
    askNextPhone(box, {}, context, done);
}

void dialNumber(const BoxAccess &box, const QString &digits, const QString &phone, QObject *context,
                const BoxDone<Nothing> &done)
{
    askConfiguredPhone(box, context, [box, digits, phone, context, done](const BoxResult<QString> &configured) {
        if (!configured.isOk()) {
            done({.error = configured.error});
        } else if (digits.isEmpty()) {
            done({.error = Tr064Error::InvalidArgument});
        } else if (phone.isEmpty() && configured.value.isEmpty()) {
            done({.error = Tr064Error::ClickToDialOff});
        } else if (phone.isEmpty() || phone == configured.value) {
            dialNow(box, digits, context, done);
        } else {
            configureAndDial(box, digits, phone, context, done);
        }
    });
}

void hangUp(const BoxAccess &box, QObject *context, const BoxDone<Nothing> &done)
{
    box.call(voipService, "X_AVM-DE_DialHangup"_L1, {}, context,
             [done](const Tr064Result &result) { done(boxNothing(result)); });
}

} // namespace Rufzeichen
