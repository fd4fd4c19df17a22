// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/canonicalnumber.h"
#include "core/numbers/dialkeys.h"
#include "core/numbers/tellink.h"

#include <QList>
#include <algorithm>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

const QList<DialPlan> &plans()
{
    static const QList<DialPlan> all {
        DialPlan().with(u"49"_s, u"30"_s), DialPlan().with(u"49"_s, {}),      DialPlan().with(u"43"_s, u"1"_s),
        DialPlan().with(u"39"_s, {}),      DialPlan().with(u"352"_s, {}),     DialPlan().with(u"36"_s, u"1"_s),
        DialPlan().with(u"1"_s, u"212"_s), DialPlan().with(u"7"_s, u"495"_s), DialPlan {.countryCode = {}},
    };
    return all;
}

void checkNumber(const QString &text, const DialPlan &plan)
{
    const QString canonical = canonicalNumber(text, plan);
    require(canonicalNumber(canonical, plan) == canonical);

    const QString keys = dialKeys(text, plan);
    const QString dialled = dialString(text, plan);
    for (const QStringView code :
         {u"*31#", u"#31#", u"*121#", u"*111#", u"*112#", u"*10#", u"*11#", u"*12#", u"*30#", u"*34#"}) {
        require(!keys.startsWith(code) || dialled.isEmpty() || dialled.startsWith(code));
    }
    const bool isFirst = !otherNumbers(text, plan).isEmpty();
    require(dialled.isEmpty() || !keys.isEmpty() || isFirst);
    require(!isFirst || sentAfterAnswer(text, plan).isEmpty());
    require(std::all_of(dialled.begin(), dialled.end(),
                        [](QChar key) { return isDigit(key) || key == u'*' || key == u'#'; }));
    require(canonicalNumber(dialled, plan).isEmpty() == dialled.isEmpty());
    require(!isTelLink(QStringView(text).trimmed()) || dialled.isEmpty() || !isBoxCode(dialled, plan));
    static_cast<void>(sentAfterAnswer(text, plan));
    static_cast<void>(canonicalUserPart(canonical, plan));
}

} // namespace

/** A number as a person, a phone book or a web page may write it: what says how to call is never lost. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const DialPlan &plan : plans()) {
        checkNumber(text, plan);
    }
    static_cast<void>(numberOfTelLink(text));
    return 0;
}
