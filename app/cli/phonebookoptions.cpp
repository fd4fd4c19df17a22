// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/phonebookoptions.h"

#include "app/cli/jsonlines.h"
#include "app/cli/options.h"
#include "core/numbers/canonicalnumber.h"
#include "core/phonebook/contactentry.h"

namespace Rufzeichen::PhonebookOptions {

using namespace Qt::StringLiterals;

std::optional<GivenNumber> readNumber(const QString &text)
{
    const GivenNumber given {.number = text.section(u'=', 0, 0).trimmed(),
                             .kind = valueOf(JsonLines::contactNumberKindNames, text.section(u'=', 1))};
    const bool isNumber = !canonicalNumber(given.number, DialPlan()).isEmpty();
    return isNumber && text.contains(u'=') == given.kind.has_value() ? std::optional(given) : std::nullopt;
}

QString problemOfAdd(const Arguments &arguments)
{
    if (!arguments.has(Options::name) || !arguments.has(number)) {
        return QCoreApplication::translate(
            "Commands", "A new contact needs --name NAME and --number NUMBER, several if you like.");
    }
    return problemOfEdit(arguments);
}

QString problemOfEdit(const Arguments &arguments)
{
    if (!arguments.has(Options::name) && !arguments.has(number)) {
        return QCoreApplication::translate("Commands",
                                           "What should be changed? Use --name NAME, or --number NUMBER for each "
                                           "number that the contact should have.");
    }
    if (arguments.values(number).size() > maximumNumbersOfEntry) {
        return QCoreApplication::translate("Commands", "The box keeps at most %1 numbers in one contact.")
            .arg(maximumNumbersOfEntry);
    }
    return {};
}

QList<GivenNumber> givenNumbers(const Arguments &arguments)
{
    QList<GivenNumber> numbers;
    for (const QString &text : arguments.values(number)) {
        numbers.append(readNumber(text).value_or(GivenNumber()));
    }
    return numbers;
}

} // namespace Rufzeichen::PhonebookOptions
