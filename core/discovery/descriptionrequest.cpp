// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/descriptionrequest.h"

#include "core/tr064/devicedescription.h"

#include <QNetworkRequest>
#include <QUrl>
#include <chrono>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds patience = 3s;

QNetworkRequest requestTo(const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(address.toString());
    url.setPort(port);
    url.setPath(u"/tr64desc.xml"_s);
    QNetworkRequest request(url);
    request.setTransferTimeout(static_cast<int>(patience.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

} // namespace

DescriptionRequest::DescriptionRequest(QNetworkAccessManager &network, const QHostAddress &address, quint16 port,
                                       QObject *parent)
    : QObject(parent)
    , m_reply(network.get(requestTo(address, port)))
{
    m_reply->setReadBufferSize(longestDescription);
    connect(m_reply, &QNetworkReply::readyRead, this, &DescriptionRequest::read);
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        const bool isHttp = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
        Q_EMIT finished(isHttp ? std::optional(m_answer) : std::nullopt);
    });
}

DescriptionRequest::~DescriptionRequest()
{
    if (m_reply) {
        m_reply->disconnect();
        m_reply->abort();
        m_reply->deleteLater(); // it may be its signal that leads here
    }
}

void DescriptionRequest::read()
{
    m_answer += m_reply->read(longestDescription - m_answer.size());
    if (m_answer.size() >= longestDescription) {
        m_reply->abort(); // what matters stands at its beginning
    }
}

} // namespace Rufzeichen
