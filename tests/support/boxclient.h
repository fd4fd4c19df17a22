// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/tr064/tr064server.h"
#include "core/phonebook/xmlnode.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

namespace Rufzeichen {

/** What a box has answered. */
struct BoxReply {
    int status = 0;
    QByteArray contentType {};
    QByteArray challenge {};
    QByteArray body {};
    qint64 promisedLength = 0; ///< bytes of the body, after the header

    /** The connection ended within the body. (QNetworkReply's error does not always tell.) */
    [[nodiscard]] bool isCutOff() const { return body.size() < promisedLength; }

    /** A value of an action's answer. */
    [[nodiscard]] QString value(const QString &name) const
    {
        const std::optional<XmlNode> envelope = XmlNode::read(QString::fromUtf8(body));
        return envelope ? textOf(*envelope, name) : QString();
    }

    /** The code of a fault; 0 if it is none. */
    [[nodiscard]] int fault() const { return value(QStringLiteral("errorCode")).toInt(); }

private:
    [[nodiscard]] static QString textOf(const XmlNode &node, const QString &name)
    {
        if (node.name == name) {
            return node.ownText();
        }
        for (const XmlNode &child : node.children) {
            if (const QString text = textOf(child, name); !text.isNull()) {
                return text;
            }
        }
        return {};
    }
};

/** A client of a simulated box that is made of nothing but raw requests, so that it tests the box and not itself. */
class BoxClient
{
public:
    explicit BoxClient(const Simulation::Tr064Server &server)
        : m_server(server)
    {
        setUser(QStringLiteral("fritz1234"), QStringLiteral("geheim1!"));
    }

    void setTransport(Simulation::Transport transport) { m_transport = transport; }
    void setToken(const QString &token) { m_token = token; }
    [[nodiscard]] QSslCertificate certificate() const { return m_certificate; }

    /** An empty name: no login. */
    void setUser(const QString &name, const QString &password)
    {
        m_user = name.toUtf8();
        m_password = password.toUtf8();
        m_nonce.clear();
    }

    /** The next request uses the count of the last one again. */
    void repeatCount() { --m_count; }

    /** Asks, and again with a new nonce where the box wants a login. */
    BoxReply ask(QLatin1StringView service, const QString &action, const Simulation::NamedValues &arguments = {})
    {
        const BoxReply reply = askOnce(service, action, arguments);
        if (reply.status != 401 || m_user.isEmpty()) {
            return reply;
        }
        m_nonce = Simulation::readDigest(reply.challenge).value("nonce");
        m_count = 0;
        return askOnce(service, action, arguments);
    }

    /** Asks with the nonce of before, or without a login. */
    BoxReply askOnce(QLatin1StringView service, const QString &action, const Simulation::NamedValues &arguments = {})
    {
        const QString type = QStringLiteral("urn:dslforum-org:service:%1:1").arg(service);
        QNetworkRequest request(url(controlPath(service)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("text/xml; charset=\"utf-8\""));
        request.setRawHeader("SOAPAction", (type + u'#' + action).toUtf8());
        if (!m_nonce.isEmpty()) {
            request.setRawHeader("Authorization", authorization(controlPath(service).toUtf8()));
        }
        return wait(m_network.post(request, envelope(type, action, arguments)));
    }

    BoxReply get(const QString &target) { return wait(m_network.get(QNetworkRequest(url(target)))); }
    BoxReply getUrl(const QString &address) { return wait(m_network.get(QNetworkRequest(QUrl(address)))); }

    /** The file of a phone book. */
    BoxReply fetchedBook(int id)
    {
        const BoxReply reply = ask(QLatin1StringView("X_AVM-DE_OnTel"), QStringLiteral("GetPhonebook"),
                                   {{QStringLiteral("NewPhonebookID"), QString::number(id)}});
        return getUrl(reply.value(QStringLiteral("NewPhonebookURL")));
    }

    /** The first call of the box's list. */
    QByteArray newestCall()
    {
        const BoxReply reply = ask(QLatin1StringView("X_AVM-DE_OnTel"), QStringLiteral("GetCallList"));
        const QByteArray list = getUrl(reply.value(QStringLiteral("NewCallListURL"))).body;
        const qsizetype begin = list.indexOf("<Call>");
        return begin < 0 ? QByteArray() : list.mid(begin, list.indexOf("</Call>") - begin);
    }

private:
    [[nodiscard]] static QString controlPath(QLatin1StringView service)
    {
        QString path = QString(service).toLower().replace(QStringLiteral("_avm-de"), QString());
        path.replace(QStringLiteral("x_ontel"), QStringLiteral("x_contact"));
        return QStringLiteral("/upnp/control/") + path;
    }

    [[nodiscard]] QUrl url(const QString &target) const
    {
        const bool isSecure = m_transport == Simulation::Transport::Tls;
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                        .arg(isSecure ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(isSecure ? m_server.tlsPort() : m_server.port())
                        .arg(target));
    }

    [[nodiscard]] QByteArray envelope(const QString &type, const QString &action,
                                      const Simulation::NamedValues &arguments) const
    {
        QString text = QStringLiteral("<?xml version=\"1.0\"?><s:Envelope "
                                      "xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">");
        if (!m_token.isEmpty()) {
            text
                += QStringLiteral("<s:Header><avm:token xmlns:avm=\"avm.de\">%1</avm:token></s:Header>").arg(m_token);
        }
        text += QStringLiteral("<s:Body><u:%1 xmlns:u=\"%2\">").arg(action, type);
        for (const auto &[name, value] : arguments) {
            text += QStringLiteral("<%1>%2</%1>").arg(name, value.toHtmlEscaped());
        }
        return (text + QStringLiteral("</u:%1></s:Body></s:Envelope>").arg(action)).toUtf8();
    }

    QByteArray authorization(const QByteArray &path)
    {
        const auto md5
            = [](const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex(); };
        const QByteArray count = QByteArray::number(++m_count, 16).rightJustified(8, '0');
        const QByteArray response = md5(md5(m_user + ":HTTPS Access:" + m_password) + ':' + m_nonce + ':' + count
                                        + ":f00dcafe:auth:" + md5("POST:" + path));
        return "Digest username=\"" + m_user + "\", realm=\"HTTPS Access\", nonce=\"" + m_nonce + "\", uri=\"" + path
            + "\", algorithm=\"MD5\", qop=\"auth\", nc=" + count + ", cnonce=\"f00dcafe\", response=\"" + response
            + '"';
    }

    BoxReply wait(QNetworkReply *reply)
    {
        reply->ignoreSslErrors();
        QEventLoop loop; // quicker than looking again and again
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(15000, &loop, [] { qFatal("The box does not answer."); });
        loop.exec();
        const QList<QSslCertificate> chain = reply->sslConfiguration().peerCertificateChain();
        m_certificate = chain.isEmpty() ? QSslCertificate() : chain.constFirst();
        const BoxReply result {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                               .contentType = reply->rawHeader("Content-Type"),
                               .challenge = reply->rawHeader("WWW-Authenticate"),
                               .body = reply->readAll(),
                               .promisedLength = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()};
        reply->deleteLater();
        return result;
    }

    const Simulation::Tr064Server &m_server;
    Simulation::Transport m_transport = Simulation::Transport::Plain;
    QNetworkAccessManager m_network;
    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_nonce;
    quint32 m_count = 0;
    QString m_token;
    QSslCertificate m_certificate;
};

} // namespace Rufzeichen
