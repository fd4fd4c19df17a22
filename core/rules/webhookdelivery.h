// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httpexchange.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <memory>

namespace Rufzeichen {

/** What a server is told. */
struct WebhookMessage {
    QUrl address {};
    QByteArray event {}; ///< a word of RuleEvent
    QByteArray body {}; ///< JSON
    QString secret {}; ///< empty: it is not signed

    bool operator==(const WebhookMessage &) const = default;
};

/** How long a server may take, and how often it is tried. */
struct WebhookTimes {
    std::chrono::milliseconds answer {10000};
    QList<std::chrono::milliseconds> pauses {std::chrono::milliseconds(2000), std::chrono::milliseconds(10000)};

    bool operator==(const WebhookTimes &) const = default;
};

/** `sha256=` and the HMAC of @p body with @p secret, in hexadecimal digits. */
[[nodiscard]] QByteArray webhookSignature(const QByteArray &body, const QString &secret);

/**
 * Sends a message by POST, and again after each of the pauses until the server answers that it has it (2xx). All
 * tries have the same `X-Rufzeichen-Delivery`. Follows no redirection and reads no more of an answer than its head.
 * HttpExchange is for boxes, whose certificates nobody has signed; here those count that the system trusts.
 */
class WebhookDelivery : public QObject
{
    Q_OBJECT
public:
    /** Begins at once; finished() follows, never from within here. */
    explicit WebhookDelivery(WebhookMessage message, WebhookTimes times = {}, QObject *parent = nullptr);
    ~WebhookDelivery() override;

Q_SIGNALS:
    /** Once. @p status is that of the last answer; 0: there was none. */
    void finished(bool isDelivered, int status);

private:
    void prepare();
    void send(const QHostAddress &address);
    void take(int status);

    const WebhookMessage m_message;
    const WebhookTimes m_times;
    const QByteArray m_delivery;
    qsizetype m_tries = 0;
    QTimer m_pause;
    std::unique_ptr<HttpExchange> m_exchange; // that runs
};

} // namespace Rufzeichen
