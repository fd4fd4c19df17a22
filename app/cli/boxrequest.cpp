// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/boxrequest.h"

#include "app/cli/boxjson.h"
#include "core/numbers/canonicalnumber.h"
#include "core/phonebook/contactentry.h"
#include "core/settings/settings.h"

#include <algorithm>
#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

struct ActionName {
    QLatin1StringView name;
    PhonebookAction action;
};

constexpr std::array actionNames {
    ActionName {"list"_L1, PhonebookAction::List},     ActionName {"show"_L1, PhonebookAction::Show},
    ActionName {"add"_L1, PhonebookAction::Add},       ActionName {"edit"_L1, PhonebookAction::Edit},
    ActionName {"delete"_L1, PhonebookAction::Delete}, ActionName {"import"_L1, PhonebookAction::Import},
    ActionName {"export"_L1, PhonebookAction::Export},
};

constexpr std::array kinds {
    ContactNumberKind::Home, ContactNumberKind::Mobile, ContactNumberKind::Work,
    ContactNumberKind::Fax,  ContactNumberKind::Other,
};

std::optional<ContactNumberKind> readKind(const QString &text)
{
    const QByteArray name = text.toLatin1();
    const auto *const found = std::find_if(kinds.begin(), kinds.end(),
                                           [&name](ContactNumberKind each) { return BoxJson::name(each) == name; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace

void BoxOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_user, m_port, m_tls, m_certificate, m_book, m_name});
}

std::optional<BoxAccessRequest> BoxOptions::readAccess(const QCommandLineParser &parser, QString &error) const
{
    BoxAccessRequest request;
    if (parser.isSet(m_user)) {
        request.user = parser.value(m_user);
        if (request.user->isEmpty()) {
            error = tr("--user needs the name of a user of the box.");
        }
    }
    if (parser.isSet(m_port)) {
        request.port = readPort(parser.value(m_port));
        if (!request.port) {
            error = tr("A port is a number from 1 to 65535, not “%1”.").arg(parser.value(m_port));
        }
    }
    if (parser.isSet(m_tls)) {
        request.tls = readTlsPolicy(parser.value(m_tls));
        if (!request.tls) {
            error = tr("TLS is required, preferred or off, not “%1”.").arg(parser.value(m_tls));
        }
    }
    if (parser.isSet(m_certificate)) {
        request.certificate = readFingerprint(parser.value(m_certificate));
        if (!request.certificate) {
            error = tr("--trust-certificate needs a SHA-256 fingerprint, 64 hexadecimal digits, not “%1”.")
                        .arg(parser.value(m_certificate));
        }
    }
    return error.isEmpty() ? std::optional(request) : std::nullopt;
}

std::optional<PhonebookRequest> BoxOptions::readPhonebook(const QCommandLineParser &parser, const QString &action,
                                                          QString &error) const
{
    const auto *const found = std::find_if(actionNames.begin(), actionNames.end(),
                                           [&action](const ActionName &each) { return each.name == action; });
    if (found == actionNames.end()) {
        error = action.isEmpty()
            ? tr("phonebook does what? There are list, show, add, edit, delete, import and export.")
            : tr("There is no “phonebook %1”, only list, show, add, edit, delete, import and export.").arg(action);
        return std::nullopt;
    }
    PhonebookRequest request {.action = found->action, .book = parser.value(m_book)};
    error = misplaced(parser, request.action);
    if (error.isEmpty()) {
        request.name = readName(parser, error);
    }
    if (error.isEmpty()) {
        request.numbers = readNumbers(parser.values(u"number"_s), error);
    }
    const bool isNamed = request.name.has_value();
    if (error.isEmpty() && request.action == PhonebookAction::Add && (!isNamed || request.numbers.isEmpty())) {
        error = tr("A new contact needs --name NAME and --number NUMBER, several if you like.");
    }
    if (error.isEmpty() && request.action == PhonebookAction::Edit && !isNamed && request.numbers.isEmpty()) {
        error = tr("What shall be changed? Say --name NAME, or --number NUMBER for each number to have.");
    }
    return error.isEmpty() ? std::optional(request) : std::nullopt;
}

std::optional<QString> BoxOptions::readName(const QCommandLineParser &parser, QString &error) const
{
    if (!parser.isSet(m_name)) {
        return std::nullopt;
    }
    const QString name = parser.value(m_name).trimmed();
    if (name.isEmpty()) {
        error = tr("--name needs a name.");
    }
    return name;
}

QList<GivenNumber> BoxOptions::readNumbers(const QStringList &texts, QString &error)
{
    QList<GivenNumber> numbers;
    for (const QString &text : texts) {
        GivenNumber number {.number = text.section(u'=', 0, 0).trimmed()};
        if (canonicalNumber(number.number, DialPlan()).isEmpty()) {
            error = tr("“%1” is no phone number.").arg(number.number);
        }
        if (text.contains(u'=')) {
            number.kind = readKind(text.section(u'=', 1));
            if (!number.kind) {
                error = tr("A number is for home, mobile, work, fax or other, not “%1”.").arg(text.section(u'=', 1));
            }
        }
        numbers.append(number);
    }
    if (numbers.size() > maximumNumbersOfEntry) {
        error = tr("The box keeps at most %1 numbers in one contact.").arg(maximumNumbersOfEntry);
    }
    return numbers;
}

// An option that means nothing here is more likely a mistake than a habit.
QString BoxOptions::misplaced(const QCommandLineParser &parser, PhonebookAction action) const
{
    const bool writesContact = action == PhonebookAction::Add || action == PhonebookAction::Edit;
    if (!writesContact && (parser.isSet(m_name) || parser.isSet(u"number"_s))) {
        return tr("--name and --number go with phonebook add and phonebook edit only.");
    }
    if (parser.isSet(m_book) && action == PhonebookAction::List) {
        return tr("--book goes with all of phonebook but list.");
    }
    if (parser.isSet(m_book) && parser.value(m_book).isEmpty()) {
        return tr("--book needs the name of a phone book.");
    }
    return {};
}

} // namespace Rufzeichen
