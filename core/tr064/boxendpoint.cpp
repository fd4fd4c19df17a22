// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxendpoint.h"

#include "core/http/hostaddress.h"
#include "core/tr064/soapmessage.h"

#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

using Security = HttpServerAddress::Security;

namespace {

// Why a question has no answer that could be read.
Tr064Failure failureToAnswer(const HttpOutcome &outcome)
{
    if (outcome.error != HttpError::None) {
        return errorOfHttp(outcome.error);
    }
    constexpr int busy = 503;
    return outcome.response.status == busy ? Tr064Failure(Tr064Error::Busy, busy) : Tr064Failure();
}

// Old firmware lacks some actions: a fault says so, or a page for people.
bool isUnknownAction(const HttpResponse &response, const SoapAnswer &answer)
{
    return answer.kind == SoapAnswer::Kind::Fault ? errorOfFault(answer.faultCode) == Tr064Error::ApplicationsOff
                                                  : answer.kind == SoapAnswer::Kind::None && response.status >= 400;
}

} // namespace

std::optional<Security> securityFor(const Tr064Address &address, quint16 securePort, BoxAudience audience)
{
    if (address.tls == TlsPolicy::Off) {
        return Security::Plain;
    }
    const bool hasCertificate = !address.certificate.isEmpty();
    const bool offersTls = securePort != 0;
    if (audience == BoxAudience::Everybody) {
        return hasCertificate && offersTls ? Security::Pinned : Security::Plain;
    }
    if (offersTls) {
        return Security::Pinned;
    }
    return address.tls == TlsPolicy::Preferred && !hasCertificate ? std::optional(Security::Plain) : std::nullopt;
}

BoxEndpoint::BoxEndpoint(QObject *parent)
    : QObject(parent)
{
}

BoxEndpoint::~BoxEndpoint() = default;

void BoxEndpoint::setAddress(const Tr064Address &address)
{
    if (address != m_address) {
        m_address = address;
        forget();
    }
}

void BoxEndpoint::forget()
{
    m_known = false;
    m_candidates.clear();
    m_description = {};
    m_securePort = 0;
    m_goesWithoutTls = false;
    m_exchange.reset();
    m_search.reset();
}

void BoxEndpoint::find()
{
    forget();
    m_search = std::make_unique<QObject>();
    lookUpHost(m_address.host, m_search.get(),
               [this](const QList<QHostAddress> &addresses) { useAddresses(addresses); });
}

std::optional<HttpServerAddress> BoxEndpoint::server(BoxAudience audience) const
{
    const bool isWithoutTls = m_goesWithoutTls && m_address.certificate.isEmpty();
    const std::optional<Security> security = securityFor(m_address, isWithoutTls ? 0 : m_securePort, audience);
    return security ? std::optional(connection(*security)) : std::nullopt;
}

HttpServerAddress BoxEndpoint::connection(Security security) const
{
    return {.address = m_candidates.first(),
            .port = security == Security::Plain ? m_address.port : m_securePort,
            .security = security,
            .name = m_address.host,
            .certificate = m_address.certificate};
}

void BoxEndpoint::useAddresses(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty()) {
        fail(Tr064Error::HostNotFound);
        return;
    }
    m_candidates = addresses;
    m_candidates.removeIf([](const QHostAddress &address) { return !isPrivate(address); });
    if (m_candidates.isEmpty()) {
        fail(Tr064Error::NotPrivate);
        return;
    }
    askForDescription();
}

void BoxEndpoint::askForDescription()
{
    ask(descriptionRequest(), &BoxEndpoint::takeDescription);
}

void BoxEndpoint::takeDescription(const HttpOutcome &outcome)
{
    const bool isUnreachable = outcome.error == HttpError::Network || outcome.error == HttpError::Timeout;
    if (isUnreachable && m_candidates.size() > 1) {
        m_candidates.removeFirst();
        askForDescription();
        return;
    }
    if (outcome.error != HttpError::None) {
        fail(errorOfHttp(outcome.error));
        return;
    }
    m_description = parseDescription(outcome.response.body);
    if (outcome.response.status != 200 || !m_description.offersCallList()) {
        const int status = outcome.response.status;
        fail(status == 503 ? Tr064Failure(Tr064Error::Busy, status)
                           : Tr064Failure(Tr064Error::NotFritzBox, status == 200 ? 0 : status));
    } else if (m_address.tls == TlsPolicy::Off) {
        succeed();
    } else {
        askForSecurePort();
    }
}

std::optional<HttpRequest> BoxEndpoint::requestFor(const SoapRequest &soap) const
{
    const DescribedService *const service = m_description.service(serviceType(soap.service));
    return service == nullptr ? std::nullopt : soapOverHttp(soap, service->controlUrl);
}

void BoxEndpoint::askForSecurePort()
{
    const SoapRequest soap {.service = u"DeviceInfo:1"_s, .action = u"GetSecurityPort"_s};
    if (const std::optional<HttpRequest> request = requestFor(soap)) {
        ask(*request, &BoxEndpoint::takeSecurePort);
    } else {
        succeed();
    }
}

void BoxEndpoint::takeSecurePort(const HttpOutcome &outcome)
{
    const SoapAnswer answer = parseSoapAnswer(outcome.response.body, u"GetSecurityPort");
    if (const Tr064Failure failure = failureToAnswer(outcome); failure != Tr064Error::None) {
        fail(failure);
    } else if (isUnknownAction(outcome.response, answer)) {
        askForAnything();
    } else if (answer.kind == SoapAnswer::Kind::None) {
        fail(Tr064Error::BadAnswer); // which tells nothing about TLS
    } else {
        m_securePort = valueOf(answer.arguments, u"NewSecurityPort").toUShort();
        succeed();
    }
}

// A very old box does not know its port for TLS; one that lets no program in knows no action at all.
void BoxEndpoint::askForAnything()
{
    const SoapRequest soap {.service = u"LANConfigSecurity:1"_s, .action = u"GetInfo"_s};
    if (const std::optional<HttpRequest> request = requestFor(soap)) {
        ask(*request, &BoxEndpoint::takeAnything);
    } else {
        succeed();
    }
}

void BoxEndpoint::takeAnything(const HttpOutcome &outcome)
{
    const SoapAnswer answer = parseSoapAnswer(outcome.response.body, u"GetInfo");
    if (const Tr064Failure failure = failureToAnswer(outcome); failure != Tr064Error::None) {
        fail(failure);
    } else if (answer.kind == SoapAnswer::Kind::None) {
        fail({Tr064Error::BadAnswer, outcome.response.status == 200 ? 0 : outcome.response.status});
    } else if (isUnknownAction(outcome.response, answer)) {
        fail({Tr064Error::ApplicationsOff, answer.faultCode});
    } else {
        succeed();
    }
}

bool BoxEndpoint::usesTls(BoxAudience audience) const
{
    const std::optional<HttpServerAddress> used = server(audience);
    return used && used->security == Security::Pinned;
}

bool BoxEndpoint::goWithoutTls(BoxAudience audience)
{
    const bool goesNow = usesTls(audience) && m_address.tls == TlsPolicy::Preferred && !neverGoesWithoutTls();
    m_goesWithoutTls = m_goesWithoutTls || goesNow;
    return goesNow;
}

void BoxEndpoint::ask(const HttpRequest &request, void (BoxEndpoint::*take)(const HttpOutcome &))
{
    m_exchange = std::make_unique<HttpExchange>(connection(Security::Plain), request, m_timeouts);
    connect(m_exchange.get(), &HttpExchange::finished, this, [this, take](const HttpOutcome &outcome) {
        m_exchange.release()->deleteLater(); // it is its signal that leads here
        (this->*take)(outcome);
    });
}

void BoxEndpoint::succeed()
{
    m_known = true;
    Q_EMIT found();
}

void BoxEndpoint::fail(const Tr064Failure &error)
{
    forget();
    Q_EMIT failed(error);
}

} // namespace Rufzeichen
