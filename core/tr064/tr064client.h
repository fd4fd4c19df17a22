// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/digest.h"
#include "core/http/httpexchange.h"
#include "core/tr064/boxendpoint.h"
#include "core/tr064/devicedescription.h"
#include "core/tr064/soapmessage.h"
#include "core/tr064/tr064request.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Rufzeichen {

/** The time limits of a Tr064Client. */
struct Tr064Timeouts {
    HttpTimeouts http {};
    std::chrono::milliseconds busyDelay {2000}; ///< after the first answer that the box is busy; doubled each time
    int busyTries = 3; ///< in all

    /** How long to wait after the answer of the try with this number, from 1, that the box is busy. */
    [[nodiscard]] std::chrono::milliseconds afterBusy(int tries) const { return busyDelay * (1 << (tries - 1)); }

    bool operator==(const Tr064Timeouts &) const = default;
};

/**
 * Asks the box over TR-064, one request after the other. Logs in where the box wants that, and tries a password that
 * was refused never again. No password goes to an address that is not private, and none through TLS with a
 * certificate that is not the accepted one. Nothing is ever sent twice that the box may have got.
 *
 * Answers come always later, never from within the request, never after the request's context is gone, and not at
 * all once this object is gone.
 */
class Tr064Client : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Tr064Result &)>;

    /** Asks nothing by itself. */
    explicit Tr064Client(QObject *parent = nullptr);
    ~Tr064Client() override;

    /** If it is another one, requests that wait are Cancelled, and all that is known of the old box is forgotten. */
    void setAddress(const Tr064Address &address);
    [[nodiscard]] const Tr064Address &address() const { return m_endpoint.address(); }

    /** The certificate to accept from now on, as in Tr064Address; requests that wait go on. */
    void setPinnedCertificate(const QString &fingerprint);

    /** Others than before are tried even if those were refused. */
    void setLogin(const BoxLogin &login);

    void setTimeouts(const Tr064Timeouts &timeouts);

    /** Lets the box do something. */
    void call(const SoapRequest &request, QObject *context, Done done);

    /**
     * Fetches a file of the box: of a URL in one of its answers only path and query count, so that it can lead
     * nowhere else. At most @p largest bytes. LoginRequired where the box sends a web page instead: the URL's session
     * is over. NoSuchEntry where it has no such file.
     */
    void download(const QString &url, qint64 largest, QObject *context, Done done);

    /** Reads what the box says it is, unless that is known; description() has it when that is done. */
    void describe(QObject *context, Done done);

    /** Whether requests of a user go to the box without TLS. False until it was asked anything. */
    [[nodiscard]] bool goesWithoutTls() const
    {
        return m_endpoint.isKnown() && !m_endpoint.usesTls(BoxAudience::Users);
    }

    /** What the box says it is; empty until it was asked anything. */
    [[nodiscard]] const DeviceDescription &description() const { return m_endpoint.description(); }

private:
    /** A request and what became of it so far. */
    struct Job {
        Tr064Request request {};
        QPointer<QObject> context {};
        Done done {};
        bool endpointIsNew = false; // the way was looked for on its behalf
        bool challenged = false; // the box has asked for a login, which is now sent along
        int busyTries = 0;
    };

    void add(const Tr064Request &request, QObject *context, Done done);
    void startNext();
    void proceed();
    void send(HttpRequest request);
    void take(const HttpOutcome &outcome);
    void takeFailure(const HttpOutcome &outcome);
    void takeChallenge(const HttpResponse &response);
    void waitWhileBusy();
    void takeSoapAnswer(const HttpResponse &response);
    void takeFile(const HttpResponse &response);
    void finish(const Tr064Result &result);
    void cancelAll();

    BoxEndpoint m_endpoint;
    DigestLogin m_login;
    Tr064Timeouts m_timeouts;
    QList<Job> m_waiting;
    std::optional<Job> m_job; // the one that is being asked
    std::unique_ptr<HttpExchange> m_exchange;
    QTimer m_busy {this}; // single shot: until the box is asked again
};

} // namespace Rufzeichen
