// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/boxlogin.h"
#include "core/http/digest.h"
#include "core/http/httpexchange.h"
#include "core/tr064/boxroute.h"
#include "core/tr064/devicedescription.h"
#include "core/tr064/soapmessage.h"
#include "core/tr064/tr064address.h"
#include "core/tr064/tr064question.h"
#include "core/tr064/tr064result.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Rufzeichen {

/** How patient a Tr064Client is. */
struct Tr064Patience {
    HttpPatience http {};
    std::chrono::milliseconds busyDelay {2000}; ///< after the first answer that the box is busy; doubled each time
    int busyTries = 3; ///< in all

    bool operator==(const Tr064Patience &) const = default;
};

/**
 * Asks the box over TR-064, one question after the other. Logs in where the box wants that, and tries a password that
 * was refused never again. No password goes to an address that is not private, and none through TLS with a
 * certificate that is not the accepted one. Nothing is ever sent twice that the box may have got.
 *
 * Answers come always later, never from within the question, never after the question's context is gone, and not at
 * all once this object is gone.
 */
class Tr064Client : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Tr064Result &)>;
    using ActionsDone = std::function<void(const Tr064Result &, const QSet<QString> &)>;

    /** Asks nothing by itself. */
    explicit Tr064Client(QObject *parent = nullptr);
    ~Tr064Client() override;

    /** If it is another one, questions that wait are Cancelled, and all that is known of the old box is forgotten. */
    void setAddress(const Tr064Address &address);
    [[nodiscard]] const Tr064Address &address() const { return m_route.address(); }

    /** The certificate to accept from now on, as in Tr064Address; questions that wait go on. */
    void setPinnedCertificate(const QString &fingerprint);

    /** Others than before are tried even if those were refused. */
    void setLogin(const BoxLogin &login);

    void setPatience(const Tr064Patience &patience);

    /** Lets the box do something. */
    void call(const SoapRequest &request, QObject *context, Done done);

    /**
     * Fetches a file of the box: of a URL in one of its answers only path and query count, so that it can lead
     * nowhere else. LoginRequired where the box sends a web page instead: the URL's session is over.
     */
    void download(const QString &url, QObject *context, Done done);

    /** Reads what the box says it is, unless that is known; description() has it when that is done. */
    void describe(QObject *context, Done done);

    /** What the box says it is; empty until it was asked anything. */
    [[nodiscard]] const DeviceDescription &description() const { return m_route.description(); }

    /** The actions that a service of the box has; asked once. Unsupported if it has no such service. */
    void actions(const QString &service, QObject *context, const ActionsDone &done);

private:
    /** A question and what became of it so far. */
    struct Job {
        Tr064Question question {};
        QPointer<QObject> context {};
        Done done {};
        bool routeIsNew = false; // the way was looked for on its behalf
        bool challenged = false; // so what is sent now answers the newest challenge
        int busyTries = 0;
    };

    void add(const Tr064Question &question, QObject *context, Done done);
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

    BoxRoute m_route;
    DigestLogin m_login;
    Tr064Patience m_patience;
    QList<Job> m_waiting;
    std::optional<Job> m_job; // the one that is being asked
    std::unique_ptr<HttpExchange> m_exchange;
    QTimer m_busy; // single shot: until the box is asked again
    QHash<QString, QSet<QString>> m_actions; // of services
};

} // namespace Rufzeichen
