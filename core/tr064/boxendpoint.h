// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httpexchange.h"
#include "core/settings/tlspolicy.h"
#include "core/tr064/devicedescription.h"
#include "core/tr064/soapmessage.h"
#include "core/tr064/tr064error.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <memory>
#include <optional>

namespace Rufzeichen {

/** Where the box is, and how it may be spoken to. */
struct Tr064Address {
    QString host {}; ///< name, IPv4 or IPv6 address
    quint16 port = descriptionPort; ///< where it describes itself, in plain HTTP
    TlsPolicy tls = TlsPolicy::Required;
    QString certificate {}; ///< SHA-256 of the accepted one, see readFingerprint(); empty: none

    bool operator==(const Tr064Address &) const = default;
};

/** Whether the box wants a user for something. */
enum class BoxAudience : quint8 {
    Users,
    Everybody, ///< nothing in it is secret
};

/**
 * How a request may go to the box. Nothing if it may not: the box offers no TLS. Once a certificate was accepted,
 * Preferred never goes back to plain HTTP: whoever is between could pretend that the box offers no TLS any more.
 */
[[nodiscard]] std::optional<HttpServerAddress::Security> securityFor(const Tr064Address &address, quint16 securePort,
                                                                     BoxAudience audience);

/**
 * The way to the box's TR-064 side: its address, asked once, so that nobody gives another one later; its description;
 * and its port for TLS. All of that is public: nothing secret is sent here.
 */
class BoxEndpoint : public QObject
{
    Q_OBJECT
public:
    explicit BoxEndpoint(QObject *parent = nullptr);
    ~BoxEndpoint() override;

    /** Forgets the way if it is another one. */
    void setAddress(const Tr064Address &address);
    [[nodiscard]] const Tr064Address &address() const { return m_address; }

    void setPinnedCertificate(const QString &fingerprint) { m_address.certificate = fingerprint; }
    void setTimeouts(const HttpTimeouts &timeouts) { m_timeouts = timeouts; }

    /** Looks for the way; found() or failed() follows, never from within here. */
    void find();

    /** The way is known. */
    [[nodiscard]] bool isKnown() const { return m_known; }

    /** Forgets all but the address that was set. What is being looked for is not told any more. */
    void forget();

    /** What the box says it is; empty before that is known. */
    [[nodiscard]] const DeviceDescription &description() const { return m_description; }

    /** Where to send a request for this audience; nothing: TlsMissing, or TlsGone where a certificate was accepted.
     */
    [[nodiscard]] std::optional<HttpServerAddress> server(BoxAudience audience) const;

    /** Whether a request for this audience goes through TLS. */
    [[nodiscard]] bool usesTls(BoxAudience audience) const;

    /** A certificate was accepted: not even Preferred does without TLS then. */
    [[nodiscard]] bool neverGoesWithoutTls() const { return !m_address.certificate.isEmpty(); }

    /**
     * A request for this audience has met no TLS that can be used: whether Preferred now goes on without, as if none
     * was offered. False also where it needed none.
     */
    [[nodiscard]] bool goWithoutTls(BoxAudience audience);

Q_SIGNALS:
    void found();
    void failed(const Tr064Failure &error);

private:
    void useAddresses(const QList<QHostAddress> &addresses);
    void askForDescription();
    void takeDescription(const HttpOutcome &outcome);
    void askForSecurePort();
    void takeSecurePort(const HttpOutcome &outcome);
    void askForAnything();
    void takeAnything(const HttpOutcome &outcome);
    [[nodiscard]] std::optional<HttpRequest> requestFor(const SoapRequest &soap) const;
    [[nodiscard]] HttpServerAddress connection(HttpServerAddress::Security security) const;
    void ask(const HttpRequest &request, void (BoxEndpoint::*take)(const HttpOutcome &));
    void succeed();
    void fail(const Tr064Failure &error);

    Tr064Address m_address;
    HttpTimeouts m_timeouts;
    QList<QHostAddress> m_candidates; // the private addresses of its name that were not tried; the first is used
    DeviceDescription m_description;
    quint16 m_securePort = 0; // 0: the box offers no TLS, or it was not asked because the policy is Off
    bool m_goesWithoutTls = false; // see goWithoutTls(); as long as no certificate was accepted
    bool m_known = false;
    std::unique_ptr<HttpExchange> m_exchange;
    std::unique_ptr<QObject> m_search; // the context of what is being looked for
};

} // namespace Rufzeichen
