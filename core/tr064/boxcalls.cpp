// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxaccess.h"
#include "core/tr064/fritzbox.h"
#include "core/tr064/listxml.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

/** What is known so far of a dial plan. */
struct DialPlanAnswers {
    DialPlan plan {};
    bool isOld
        = false; ///< the box knows the old actions only, which tell the codes with the prefixes in front of them
};

using PlanSteps = BoxSteps<DialPlanAnswers, DialPlan>;

void askForCountry(PlanSteps &steps)
{
    steps.ask(voipService, "X_AVM-DE_GetVoIPCommonCountryCode"_L1, {}, [&steps](const Tr064Result &result) {
        // The box reports an action that it does not know in the same way.
        steps.state.isOld = result.error == Tr064Error::ApplicationsOff;
        if (result.error != Tr064Error::None && !steps.state.isOld) {
            steps.fail(result.error);
        }
        steps.state.plan.countryCode = result.value(u"NewX_AVM-DE_LKZ");
        steps.state.plan.countryPrefix = result.value(u"NewX_AVM-DE_LKZPrefix");
    });
}

void askForArea(PlanSteps &steps)
{
    if (steps.state.isOld) {
        steps.next();
        return;
    }
    steps.call(voipService, "X_AVM-DE_GetVoIPCommonAreaCode"_L1, {}, [&steps](const Tr064Result &result) {
        steps.state.plan.areaCode = result.value(u"NewX_AVM-DE_OKZ");
        steps.state.plan.areaPrefix = result.value(u"NewX_AVM-DE_OKZPrefix");
        steps.end(boxValue(steps.state.plan.tidied()));
    });
}

void askForOldCountry(PlanSteps &steps)
{
    steps.call(voipService, "GetVoIPCommonCountryCode"_L1, {}, [&steps](const Tr064Result &result) {
        steps.state.plan = {.countryCode = result.value(u"NewVoIPCountryCode")};
    });
}

void askForOldArea(PlanSteps &steps)
{
    steps.call(voipService, "GetVoIPCommonAreaCode"_L1, {}, [&steps](const Tr064Result &result) {
        steps.state.plan.areaCode = result.value(u"NewVoIPAreaCode");
        steps.end(boxValue(steps.state.plan.tidied()));
    });
}

BoxResult<BoxCallList> callListOf(const BoxResult<QByteArray> &fetched)
{
    if (!fetched.isOk()) {
        return {.error = fetched.error};
    }
    if (fetched.value.isEmpty()) {
        return {.error = Tr064Error::CallListOff};
    }
    std::optional<BoxCallList> list = readCallList(fetched.value);
    return list ? boxValue(*std::move(list)) : BoxResult<BoxCallList> {.error = Tr064Error::BadAnswer};
}

} // namespace

void FritzBox::callList(std::optional<BoxListPosition> since, QObject *context,
                        const BoxDone<BoxCallList> &done) const
{
    const QString query = since ? u"&id=%1&timestamp="_s.arg(since->id) + since->timestamp : QString();
    access().fetch(
        {.service = telephonyService, .action = "GetCallList"_L1, .urlArgument = u"NewCallListURL"_s, .query = query},
        context, [done](const BoxResult<QByteArray> &fetched) { done(callListOf(fetched)); });
}

void FritzBox::dialPlan(QObject *context, const BoxDone<DialPlan> &done) const
{
    PlanSteps::run(access(), context, done, {}, {askForCountry, askForArea, askForOldCountry, askForOldArea});
}

void FritzBox::ownNumbers(QObject *context, const BoxDone<QList<OwnNumber>> &done) const
{
    access().call(voipService, "X_AVM-DE_GetNumbers"_L1, {}, context, [done](const Tr064Result &result) {
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
