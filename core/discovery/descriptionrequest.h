// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <optional>

namespace Rufzeichen {

/**
 * Asks one device for its TR-064 description, `http://ADDRESS:49000/tr64desc.xml`. Follows no redirection, reads no
 * more than longestDescription and gives up after some seconds. Destroying it ends the request.
 */
class DescriptionRequest : public QObject
{
    Q_OBJECT
public:
    /** Begins at once. @p address must be private. */
    DescriptionRequest(QNetworkAccessManager &network, const QHostAddress &address, quint16 port,
                       QObject *parent = nullptr);
    ~DescriptionRequest() override;

Q_SIGNALS:
    /** The answer, possibly cut off; absent if nothing answered over HTTP. Once. */
    void finished(const std::optional<QByteArray> &answer);

private:
    void read();

    QPointer<QNetworkReply> m_reply; // belongs to the network, which may be gone when this is destroyed
    QByteArray m_answer;
};

} // namespace Rufzeichen
