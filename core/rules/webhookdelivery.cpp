// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/webhookdelivery.h"

#include "core/http/hostaddress.h"

#include <QMessageAuthenticationCode>
#include <QUuid>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestWebhookAnswer = 1 << 16; // bytes; nobody reads them

HttpServerAddress serverOf(const QUrl &url, const QHostAddress &address)
{
    const bool isTls = url.scheme() == "https"_L1;
    QUrl place = url; // without its port where it is the usual one, as browsers do
    place.setPort(url.port() == (isTls ? 443 : 80) ? -1 : url.port());
    return {.address = address,
            .port = static_cast<quint16>(url.port(isTls ? 443 : 80)),
            .security = isTls ? HttpServerAddress::Security::Trusted : HttpServerAddress::Security::Plain,
            .name = url.host(QUrl::FullyEncoded),
            .host = place.authority(QUrl::FullyEncoded).toLatin1()};
}

HttpRequest deliveryRequest(const WebhookMessage &message, const QByteArray &delivery)
{
    const QByteArray path
        = message.address.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    HttpRequest request {.method = "POST",
                         .path = path.startsWith('/') ? path : '/' + path,
                         .headers = {{"Content-Type", "application/json"},
                                     {"User-Agent", "Rufzeichen"},
                                     {"X-Rufzeichen-Event", message.event},
                                     {"X-Rufzeichen-Delivery", delivery}},
                         .body = message.body,
                         .largestAnswer = largestWebhookAnswer};
    if (!message.secret.isEmpty()) {
        request.headers.append({"X-Rufzeichen-Signature", webhookSignature(message.body, message.secret)});
    }
    return request;
}

} // namespace

QByteArray webhookSignature(const QByteArray &body, const QString &secret)
{
    return "sha256=" + QMessageAuthenticationCode::hash(body, secret.toUtf8(), QCryptographicHash::Sha256).toHex();
}

WebhookDelivery::WebhookDelivery(WebhookMessage message, WebhookTimes times, QObject *parent)
    : QObject(parent)
    , m_message(std::move(message))
    , m_times(std::move(times))
    , m_delivery(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WebhookDelivery::prepare);
    m_pause.start(0);
}

WebhookDelivery::~WebhookDelivery() = default;

// An address that does not answer may have another one beside it: the next try is for that.
void WebhookDelivery::prepare()
{
    lookUpHost(m_message.address.host(), this, [this](const QList<QHostAddress> &addresses) {
        if (addresses.isEmpty()) {
            take(0);
        } else {
            send(addresses.at(m_tries % addresses.size()));
        }
    });
}

void WebhookDelivery::send(const QHostAddress &address)
{
    const HttpTimeouts timeouts {.silence = m_times.answer, .whole = m_times.answer};
    m_exchange = std::make_unique<HttpExchange>(serverOf(m_message.address, address),
                                                deliveryRequest(m_message, m_delivery), timeouts);
    connect(m_exchange.get(), &HttpExchange::finished, this,
            [this](const HttpOutcome &outcome) { take(outcome.response.status); });
}

void WebhookDelivery::take(int status)
{
    const bool isDelivered = status >= 200 && status < 300;
    if (isDelivered || m_tries >= m_times.pauses.size()) {
        Q_EMIT finished(isDelivered, status);
    } else {
        m_pause.start(m_times.pauses.at(m_tries));
        ++m_tries;
    }
}

} // namespace Rufzeichen
