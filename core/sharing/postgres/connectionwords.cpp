// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/postgres/connectionwords.h"

#include <QFile>
#include <array>
#include <libpq-fe.h>
#include <memory>
#include <pwd.h>
#include <unistd.h>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

const QByteArray nowhere = "/dev/null/none"_ba; // a file that can never be

struct FreeOptions {
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

QByteArray ownName()
{
    std::array<char, 4096> space {};
    passwd entry {};
    passwd *found = nullptr;
    return ::getpwuid_r(::geteuid(), &entry, space.data(), space.size(), &found) == 0 && found != nullptr
        ? QByteArray(found->pw_name)
        : QByteArray();
}

// Where distributions keep the certificates of those whom everybody trusts.
QByteArray systemAuthorities()
{
    for (const QByteArray &file : {
             "/etc/ssl/certs/ca-certificates.crt"_ba, // Debian, Arch, Gentoo
             "/etc/pki/tls/certs/ca-bundle.crt"_ba, // Fedora
             "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"_ba,
             "/etc/ssl/ca-bundle.pem"_ba, // openSUSE
             "/etc/ssl/cert.pem"_ba,
         }) {
        if (QFile::exists(QFile::decodeName(file))) {
            return file;
        }
    }
    return nowhere; // then no certificate is trusted
}

} // namespace

bool isOnThisComputer(const QString &host, const QHostAddress &peer)
{
    return peer.isNull()
        || (peer.isLoopback()
            && (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host) == peer));
}

ConnectionWords::ConnectionWords(const ShareAddress &address, const QHostAddress &peer)
    : m_words {
        {"host"_ba, address.host.toUtf8()},
        {"port"_ba, QByteArray::number(address.port)},
        {"dbname"_ba, address.database.isEmpty() ? "rufzeichen"_ba : address.database.toUtf8()},
        {"user"_ba, address.user.isEmpty() ? ownName() : address.user.toUtf8()},
        {"passfile"_ba, nowhere},
        {"client_encoding"_ba, "UTF8"_ba},
        // Nothing is taken from a schema where others may put functions.
        {"options"_ba, "-csearch_path=pg_catalog,pg_temp"_ba},
        {"application_name"_ba, "rufzeichen"_ba},
        {"gssencmode"_ba, "disable"_ba},
        {"target_session_attrs"_ba, "any"_ba},
        // A server that is gone is noticed within half a minute.
        {"keepalives"_ba, "1"_ba},
        {"keepalives_idle"_ba, "15"_ba},
        {"keepalives_interval"_ba, "5"_ba},
        {"keepalives_count"_ba, "3"_ba},
        {"tcp_user_timeout"_ba, "30000"_ba},
        {"connect_timeout"_ba, "10"_ba},
    }
{
    if (!peer.isNull()) {
        m_words.insert("hostaddr"_ba,
                       peer.toString().toLatin1()); // which was looked at; the name stays for its proof
    }
    if (!address.password.isEmpty()) {
        m_words.insert("password"_ba, address.password.toUtf8());
    } else if (qEnvironmentVariableIsSet("PGPASSWORD")) {
        m_words.insert("password"_ba, "-"_ba); // since libpq takes an empty one for none, and then that
    }
    setTls(address, peer);
    overruleEnvironment();
}

void ConnectionWords::setTls(const ShareAddress &address, const QHostAddress &peer)
{
    QByteArray mode = "verify-full"_ba;
    QByteArray authorities
        = address.authorities.isEmpty() ? systemAuthorities() : QFile::encodeName(address.authorities);
    QByteArray binding = "prefer"_ba;
    QByteArray logins = "password,md5,scram-sha-256,none"_ba; // no Kerberos, which asks servers of its own
    if (isOnThisComputer(address.host, peer) && (peer.isNull() || address.authorities.isEmpty())) {
        mode = "prefer"_ba;
        authorities = nowhere;
    } else if (address.trust == ShareTrust::Encrypted) {
        mode = "require"_ba;
        authorities = nowhere; // else libpq would verify by ~/.postgresql/root.crt
        if (!address.password.isEmpty()) {
            // Nobody in between learns the password or gets in with it, whatever certificate he shows.
            binding = "require"_ba;
            logins = "scram-sha-256"_ba;
        }
    }
    m_words.insert({
        {"sslmode"_ba, mode},
        {"sslrootcert"_ba, authorities},
        {"channel_binding"_ba, binding},
        {"require_auth"_ba, logins}, // from libpq 16 on
        {"ssl_min_protocol_version"_ba, "TLSv1.2"_ba},
        {"sslcert"_ba, nowhere},
        {"sslkey"_ba, nowhere},
        {"sslcrl"_ba, nowhere},
        {"sslcrldir"_ba, nowhere},
    });
}

// libpq takes from the environment whatever it was not told. What it would do without is told it, then.
void ConnectionWords::overruleEnvironment()
{
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(PQconndefaults());
    QHash<QByteArray, QByteArray> known;
    for (const PQconninfoOption *option = options.get(); option != nullptr && option->keyword != nullptr; ++option) {
        const QByteArray keyword(option->keyword);
        if (const QByteArray value = m_words.value(keyword); !value.isEmpty()) {
            known.insert(keyword, value);
        } else if (option->envvar != nullptr && qEnvironmentVariableIsSet(option->envvar)) {
            if (option->compiled != nullptr && *option->compiled != '\0') {
                known.insert(keyword, option->compiled);
            } else if (keyword != "hostaddr" || m_words.contains("host"_ba)) {
                m_obstacle = option->envvar;
            }
        }
    }
    m_words = known; // an option that this libpq doesn't know would be an error
    m_order = m_words.keys();
}

std::vector<const char *> ConnectionWords::keywords() const
{
    std::vector<const char *> found;
    for (const QByteArray &keyword : m_order) {
        found.push_back(keyword.constData());
    }
    found.push_back(nullptr);
    return found;
}

std::vector<const char *> ConnectionWords::values() const
{
    std::vector<const char *> found;
    for (const QByteArray &keyword : m_order) {
        found.push_back(m_words.constFind(keyword)->constData());
    }
    found.push_back(nullptr);
    return found;
}

} // namespace Rufzeichen
