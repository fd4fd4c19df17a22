// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/tr064client.h"

#include "core/tr064/soapmessage.h"

#include <utility>

namespace Rufzeichen {

namespace {

// An answer that is not what was asked for: its status tells more than none.
Tr064Failure unreadable(const HttpResponse &response)
{
    return {Tr064Error::BadAnswer, response.status == 200 ? 0 : response.status};
}

} // namespace

Tr064Client::Tr064Client(QObject *parent)
    : QObject(parent)
{
    m_busy.setSingleShot(true);
    connect(&m_busy, &QTimer::timeout, this, &Tr064Client::proceed);
    connect(&m_endpoint, &BoxEndpoint::found, this, &Tr064Client::proceed);
    connect(&m_endpoint, &BoxEndpoint::failed, this, [this](const Tr064Failure &error) { finish({.error = error}); });
}

Tr064Client::~Tr064Client() = default;

void Tr064Client::setAddress(const Tr064Address &address)
{
    Tr064Address newCertificate = m_endpoint.address();
    newCertificate.certificate = address.certificate;
    if (address == newCertificate) {
        setPinnedCertificate(address.certificate);
        return;
    }
    cancelAll();
    m_endpoint.setAddress(address);
    m_login.forgetServer();
}

void Tr064Client::setPinnedCertificate(const QString &fingerprint)
{
    m_endpoint.setPinnedCertificate(fingerprint);
}

void Tr064Client::setLogin(const BoxLogin &login)
{
    m_login.setLogin(login);
    if (m_job) {
        m_job->challenged = false; // what it has sent was with the old one
    }
}

void Tr064Client::setTimeouts(const Tr064Timeouts &timeouts)
{
    m_timeouts = timeouts;
    m_endpoint.setTimeouts(timeouts.http);
}

void Tr064Client::call(const SoapRequest &request, QObject *context, Done done)
{
    add({.soap = request}, context, std::move(done));
}

void Tr064Client::download(const QString &url, qint64 largest, QObject *context, Done done)
{
    add({.fileUrl = url, .largestFile = largest}, context, std::move(done));
}

void Tr064Client::describe(QObject *context, Done done)
{
    add({}, context, std::move(done));
}

void Tr064Client::add(const Tr064Request &request, QObject *context, Done done)
{
    m_waiting.append({.request = request, .context = context, .done = std::move(done)});
    QMetaObject::invokeMethod(this, &Tr064Client::startNext, Qt::QueuedConnection);
}

void Tr064Client::startNext()
{
    m_waiting.removeIf([](const Job &job) { return job.context == nullptr; });
    if (!m_job && !m_waiting.isEmpty()) {
        m_job = m_waiting.takeFirst();
        proceed();
    }
}

void Tr064Client::proceed()
{
    const Tr064Request &wanted = m_job->request;
    if (m_job->context == nullptr) {
        finish({}); // nobody wants to know any more
    } else if (!m_endpoint.isKnown()) {
        m_job->endpointIsNew = true;
        m_endpoint.find();
    } else if (wanted.isOnlyDescription()) {
        finish({});
    } else if (const std::optional<HttpRequest> request = wanted.overHttp(m_endpoint.description())) {
        send(*request);
    } else {
        finish({.error = wanted.fileUrl ? Tr064Error::BadAnswer : Tr064Error::Unsupported});
    }
}

void Tr064Client::send(HttpRequest request)
{
    const std::optional<HttpServerAddress> server = m_endpoint.server(m_job->request.audience());
    if (!server) {
        finish({.error = m_endpoint.neverGoesWithoutTls() ? Tr064Error::TlsGone : Tr064Error::TlsMissing});
        return;
    }
    if (m_job->request.audience() == BoxAudience::Users) {
        if (m_login.isRefused()) {
            finish({.error = Tr064Error::WrongPassword});
            return;
        }
        if (const auto authorization = m_login.authorization(request.method, request.path)) {
            request.headers.append({"Authorization", *authorization});
        }
    }
    m_exchange = std::make_unique<HttpExchange>(*server, request, m_timeouts.http);
    connect(m_exchange.get(), &HttpExchange::finished, this, [this](const HttpOutcome &outcome) {
        m_exchange.release()->deleteLater(); // it is its signal that leads here
        take(outcome);
    });
}

void Tr064Client::take(const HttpOutcome &outcome)
{
    if (outcome.error != HttpError::None) {
        takeFailure(outcome);
        return;
    }
    const HttpResponse &response = outcome.response;
    switch (response.status) {
    case 401:
        takeChallenge(response);
        break;
    case 503:
        waitWhileBusy();
        break;
    case 504: // "SSL needed"
        finish({.error = {Tr064Error::TlsRequired, response.status}});
        break;
    default:
        if (m_job->request.soap) {
            takeSoapAnswer(response);
        } else {
            takeFile(response);
        }
        break;
    }
}

void Tr064Client::takeFailure(const HttpOutcome &outcome)
{
    const bool isUnreachable = outcome.error == HttpError::Network || outcome.error == HttpError::Timeout;
    const bool isTlsTooWeak = outcome.error == HttpError::TlsTooWeak;
    const bool isTlsPortClosed = outcome.error == HttpError::Network && m_job->endpointIsNew;
    const bool hasNoTls = !outcome.sent && (isTlsTooWeak || isTlsPortClosed);
    if (hasNoTls && m_endpoint.goWithoutTls(m_job->request.audience())) {
        proceed();
        return;
    }
    const bool isTlsClosed = isTlsPortClosed && !outcome.sent && m_endpoint.usesTls(m_job->request.audience());
    if (isUnreachable || isTlsTooWeak) {
        m_endpoint.forget(); // the box may have another address or port for TLS by now
    }
    if (isUnreachable && !outcome.sent && !m_job->endpointIsNew) {
        proceed();
    } else {
        const Tr064Error withoutTls = m_endpoint.neverGoesWithoutTls() ? Tr064Error::TlsGone : Tr064Error::TlsClosed;
        finish({.error = isTlsClosed ? withoutTls : errorOfHttp(outcome.error),
                .fingerprint = outcome.fingerprint,
                .maybeDone = outcome.sent && m_job->request.soap.has_value()});
    }
}

void Tr064Client::takeChallenge(const HttpResponse &response)
{
    std::optional<DigestChallenge> challenge;
    for (const QByteArray &header : response.values("www-authenticate")) {
        challenge = challenge ? challenge : readChallenge(header);
    }
    if (!challenge) {
        finish({.error = Tr064Error::BadAnswer});
    } else if (m_job->request.audience() == BoxAudience::Everybody || !m_login.hasLogin()) {
        finish({.error = Tr064Error::LoginRequired});
    } else if (!m_job->challenged) {
        m_job->challenged = true;
        m_login.challenge(*challenge);
        proceed();
    } else if (challenge->stale) {
        finish({.error = Tr064Error::LoginRequired}); // a box that finds each nonce too old
    } else {
        m_login.setRefused();
        finish({.error = Tr064Error::WrongPassword});
    }
}

void Tr064Client::waitWhileBusy()
{
    if (++m_job->busyTries < m_timeouts.busyTries) {
        m_busy.start(m_timeouts.afterBusy(m_job->busyTries));
    } else {
        finish({.error = {Tr064Error::Busy, 503}});
    }
}

void Tr064Client::takeSoapAnswer(const HttpResponse &response)
{
    const SoapAnswer answer = parseSoapAnswer(response.body, m_job->request.soap->action);
    switch (answer.kind) {
    case SoapAnswer::Kind::None:
        finish({.error = unreadable(response), .maybeDone = true});
        break;
    case SoapAnswer::Kind::Response:
        finish({.arguments = answer.arguments});
        break;
    case SoapAnswer::Kind::Fault:
        finish({.error = {errorOfFault(answer.faultCode), answer.faultCode}});
        break;
    }
}

void Tr064Client::takeFile(const HttpResponse &response)
{
    if (response.status == 404) {
        finish({.error = {Tr064Error::NoSuchEntry, response.status}});
    } else if (response.status == 403 || response.isWebPage()) {
        finish({.error = Tr064Error::LoginRequired});
    } else if (response.status != 200) {
        finish({.error = unreadable(response)});
    } else {
        finish({.body = response.body});
    }
}

void Tr064Client::finish(const Tr064Result &result)
{
    const Job job = *std::exchange(m_job, std::nullopt);
    QMetaObject::invokeMethod(this, &Tr064Client::startNext, Qt::QueuedConnection);
    if (job.context) {
        job.done(result); // this may be gone afterwards
    }
}

void Tr064Client::cancelAll()
{
    Tr064Result result {.error = Tr064Error::Cancelled};
    if (m_job) {
        result.maybeDone = m_exchange != nullptr && m_job->request.soap;
        m_waiting.prepend(*std::exchange(m_job, std::nullopt));
    }
    m_exchange.reset();
    m_busy.stop();
    for (const Job &job : std::exchange(m_waiting, {})) {
        const auto tell = [job, result] {
            if (job.context) {
                job.done(result);
            }
        };
        result.maybeDone = false; // the others have only waited
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }
}

} // namespace Rufzeichen
