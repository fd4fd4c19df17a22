// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxcalls.h"

#include "core/tr064/calllistxml.h"
#include "core/tr064/listxml.h"
#include "core/tr064/tr064services.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

BoxResult<BoxCallList> callListOf(const Tr064Result &result)
{
    if (result.error != Tr064Error::None) {
        return boxError<BoxCallList>(result);
    }
    if (result.body.isEmpty()) {
        return {.error = Tr064Error::CallListOff};
    }
    std::optional<BoxCallList> list = readCallList(result.body);
    return list ? boxValue(*std::move(list)) : BoxResult<BoxCallList> {.error = Tr064Error::BadAnswer};
}

// Old boxes have these actions only, which tell the codes with the prefixes in front of them.
void askOldAreaCode(const BoxAccess &box, const DialPlan &plan, QObject *context, const BoxDone<DialPlan> &done)
{
    box.call(voipService, "GetVoIPCommonAreaCode"_L1, {}, context, [plan, done](const Tr064Result &result) {
        DialPlan whole = plan;
        whole.areaCode = result.value(u"NewVoIPAreaCode");
        done(result.error == Tr064Error::None ? boxValue(whole.tidied()) : boxError<DialPlan>(result));
    });
}

void askOldDialPlan(const BoxAccess &box, QObject *context, const BoxDone<DialPlan> &done)
{
    box.call(voipService, "GetVoIPCommonCountryCode"_L1, {}, context,
             [box, context, done](const Tr064Result &result) {
                 if (result.error != Tr064Error::None) {
                     done(boxError<DialPlan>(result));
                     return;
                 }
                 askOldAreaCode(box, {.countryCode = result.value(u"NewVoIPCountryCode")}, context, done);
             });
}

void askAreaCode(const BoxAccess &box, const DialPlan &plan, QObject *context, const BoxDone<DialPlan> &done)
{
    box.call(voipService, "X_AVM-DE_GetVoIPCommonAreaCode"_L1, {}, context, [plan, done](const Tr064Result &result) {
        DialPlan whole = plan;
        whole.areaCode = result.value(u"NewX_AVM-DE_OKZ");
        whole.areaPrefix = result.value(u"NewX_AVM-DE_OKZPrefix");
        done(result.error == Tr064Error::None ? boxValue(whole.tidied()) : boxError<DialPlan>(result));
    });
}

} // namespace

void fetchCallList(const BoxAccess &box, std::optional<BoxListPosition> since, QObject *context,
                   const BoxDone<BoxCallList> &done)
{
    const QString query = since ? u"&id=%1&timestamp="_s.arg(since->id) + since->timestamp : QString();
    box.fetch(
        {.service = telephonyService, .action = "GetCallList"_L1, .urlArgument = u"NewCallListURL"_s, .query = query},
        context, [done](const Tr064Result &result) { done(callListOf(result)); });
}

void askDialPlan(const BoxAccess &box, QObject *context, const BoxDone<DialPlan> &done)
{
    box.call(voipService, "X_AVM-DE_GetVoIPCommonCountryCode"_L1, {}, context,
             [box, context, done](const Tr064Result &result) {
                 if (result.error == Tr064Error::ApplicationsOff) {
                     // It says the same of an action that it does not know.
                     askOldDialPlan(box, context, done);
                 } else if (result.error != Tr064Error::None) {
                     done(boxError<DialPlan>(result));
                 } else {
                     const DialPlan plan {.countryCode = result.value(u"NewX_AVM-DE_LKZ"),
                                          .countryPrefix = result.value(u"NewX_AVM-DE_LKZPrefix")};
                     askAreaCode(box, plan, context, done);
                 }
             });
}

void askOwnNumbers(const BoxAccess &box, QObject *context, const BoxDone<QList<OwnNumber>> &done)
{
    box.call(voipService, "X_AVM-DE_GetNumbers"_L1, {}, context, [done](const Tr064Result &result) {
        if (result.error != Tr064Error::None) {
            done(boxError<QList<OwnNumber>>(result));
            return;
        }
        const auto list = readRecords(result.value(u"NewNumberList").toUtf8(), "List"_L1, "Item"_L1);
        if (!list) {
            done({.error = Tr064Error::BadAnswer});
            return;
        }
        QList<OwnNumber> numbers;
        for (const ListRecord &record : list->records) {
            const QString number = record.value(u"Number"_s);
            if (!number.isEmpty()) {
                numbers.append({.number = number, .name = record.value(u"Name"_s)});
            }
        }
        done(boxValue(numbers));
    });
}

} // namespace Rufzeichen
