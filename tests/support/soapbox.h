// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testdata.h"
#include "tests/support/webserver.h"

namespace Rufzeichen {

/**
 * The TR-064 side of a box as far as a client's way to it goes: describes itself in plain HTTP and tells its port for
 * TLS. All other requests, at either port, get what a test says.
 */
class SoapBox
{
public:
    static QByteArray response(const QByteArray &action, const QByteArray &arguments = {})
    {
        return WebServer::http(
            "200 OK",
            envelope("<u:" + action + "Response xmlns:u=\"x\">" + arguments + "</u:" + action + "Response>"));
    }

    static QByteArray fault(const QByteArray &code)
    {
        return WebServer::http("500 Internal Server Error",
                               envelope("<s:Fault><detail><UPnPError>\n<errorCode>" + code
                                        + "</errorCode>\n</UPnPError></detail></s:Fault>"));
    }

    static QByteArray challenge(const QByteArray &nonce, const QByteArray &more = {})
    {
        return WebServer::http("401 Unauthorized", "<HTML>401 Unauthorized (ERR_NONE)</HTML>",
                               "Content-Type: text/html\r\nWWW-Authenticate: Digest realm=\"HTTPS Access\",nonce=\""
                                   + nonce + "\",algorithm=MD5,qop=\"auth\"" + more + "\r\n");
    }

    SoapBox()
    {
        plain.answer = [this](const WebRequest &request) { return answerPlain(request); };
        secure.answer = [this](const WebRequest &request) { return takeOther(request); };
    }

    /** The paths of all requests but those for the way to the box. */
    [[nodiscard]] QList<QByteArray> paths() const
    {
        QList<QByteArray> all;
        for (const WebRequest &request : others) {
            all.append(request.path());
        }
        return all;
    }

    WebServer plain;
    WebServer secure {QStringLiteral("box.pem")};
    QByteArray description = testData(QStringLiteral("tr64desc.xml"));
    quint16 securePort = secure.serverPort(); ///< as it tells; 0: none
    QByteArray securePortFault = "820"; ///< what it says where there is none
    QByteArray securePortAnswer; ///< what it says in place of both, unless that is empty
    std::function<QByteArray(const WebRequest &)> answer;
    QList<WebRequest> others; ///< requests that got that answer

private:
    static QByteArray envelope(const QByteArray &body)
    {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n<s:Body>\n" + body
            + "\n</s:Body>\n</s:Envelope>";
    }

    QByteArray answerPlain(const WebRequest &request)
    {
        if (request.path() == "/tr64desc.xml") {
            return WebServer::http("200 OK", description);
        }
        if (request.header("SOAPAction").contains("#GetSecurityPort")) {
            return !securePortAnswer.isEmpty() ? securePortAnswer
                : securePort != 0              ? response(
                                   "GetSecurityPort", "<NewSecurityPort>" + QByteArray::number(securePort) + "</NewSecurityPort>")
                                  : fault(securePortFault);
        }
        return takeOther(request);
    }

    QByteArray takeOther(const WebRequest &request)
    {
        others.append(request);
        return answer(request);
    }
};

} // namespace Rufzeichen
