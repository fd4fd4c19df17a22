// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/phonenumber.h"

#include "core/numbers/canonicalnumber.h"
#include "core/numbers/dialplan.h"

#include <array>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

struct KindOfPrefix {
    QLatin1StringView prefix;
    NumberKind kind;
};

// The first that fits counts.
constexpr std::array kindsOfPrefixes {
    KindOfPrefix {"+49137"_L1, NumberKind::Premium},   KindOfPrefix {"+49138"_L1, NumberKind::Premium},
    KindOfPrefix {"+49180"_L1, NumberKind::Premium},   KindOfPrefix {"+49900"_L1, NumberKind::Premium},
    KindOfPrefix {"+49800"_L1, NumberKind::Freephone}, KindOfPrefix {"+4915"_L1, NumberKind::Mobile},
    KindOfPrefix {"+4916"_L1, NumberKind::Mobile},     KindOfPrefix {"+4917"_L1, NumberKind::Mobile},
    KindOfPrefix {"+491"_L1, NumberKind::Unknown},     KindOfPrefix {"+49700"_L1, NumberKind::Unknown},
    KindOfPrefix {"+49"_L1, NumberKind::Fixed},        KindOfPrefix {"+800"_L1, NumberKind::Freephone},
    KindOfPrefix {"+979"_L1, NumberKind::Premium},
};

NumberKind kindOf(const QString &canonical, const DialPlan &plan)
{
    if (canonical.isEmpty() || canonical.contains(u'@') || isWildcard(canonical)) {
        return NumberKind::Unknown;
    }
    if (canonical.startsWith("**"_L1)) {
        return NumberKind::Internal;
    }
    for (const KindOfPrefix &known : kindsOfPrefixes) {
        if (canonical.startsWith(known.prefix)) {
            return known.kind;
        }
    }
    const bool isCode = canonical.startsWith(u'*') || canonical.startsWith(u'#');
    return isCode || isServiceNumber(canonical, plan) ? NumberKind::Service : NumberKind::Unknown;
}

bool isWithheld(const QString &text)
{
    return text.trimmed().isEmpty() || text.compare("anonymous"_L1, Qt::CaseInsensitive) == 0
        || text.startsWith("anonymous@"_L1, Qt::CaseInsensitive);
}

} // namespace

PhoneNumber::PhoneNumber(QString text, const DialPlan &plan)
    : m_text(std::move(text))
{
    if (isWithheld(m_text)) {
        return;
    }
    m_canonical = canonicalNumber(m_text, plan);
    m_userPart = canonicalUserPart(m_canonical, plan);
    m_kind = kindOf(m_canonical, plan);
}

} // namespace Rufzeichen
