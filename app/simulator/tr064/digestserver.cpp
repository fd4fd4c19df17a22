// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/digestserver.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <algorithm>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNonces = 100;
constexpr const char *realm = "HTTPS Access";

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

// Whether the header answers the nonce that it names with the password of the user that it names.
bool isRight(const QHash<QByteArray, QByteArray> &digest, const BoxUser &user, const HttpRequest &request)
{
    const QByteArray algorithm = digest.value("algorithm", "MD5");
    if (digest.value("realm") != realm || digest.value("qop") != "auth" || digest.value("uri") != request.target
        || algorithm.toUpper() != "MD5") {
        return false;
    }
    const QByteArray secret = md5(user.name.toUtf8() + ':' + realm + ':' + user.password.toUtf8());
    const QByteArray what = md5(request.method + ':' + request.target);
    return digest.value("response")
        == md5(secret + ':' + digest.value("nonce") + ':' + digest.value("nc") + ':' + digest.value("cnonce")
               + ":auth:" + what);
}

} // namespace

DigestServer::DigestServer() = default;

LoginResult DigestServer::check(const HttpRequest &request, const QList<BoxUser> &users)
{
    if (users.isEmpty()) {
        return {.user = BoxUser {.rights = Rights(Right::Config) | Right::Nas | Right::HomeAutomation}};
    }
    if (m_wrongLogins >= wrongLoginsAllowed) {
        return {.refusal = HttpAnswer::page(503, "503 Service Unavailable")};
    }
    const QByteArray header = request.header("authorization");
    if (!header.toLower().startsWith("digest ")) {
        return refuse(NonceChange::Silent);
    }
    const QHash<QByteArray, QByteArray> digest = readDigest(header);
    const QString name = QString::fromUtf8(digest.value("username"));
    const auto user
        = std::find_if(users.begin(), users.end(), [&name](const BoxUser &each) { return each.name == name; });
    const bool isKnown = user != users.end() && isRight(digest, *user, request);
    if (!isKnown) {
        ++m_wrongLogins;
        return refuse(NonceChange::Silent);
    }
    Nonce *const nonce = find(digest.value("nonce"));
    if (nonce == nullptr) {
        return refuse(m_change);
    }
    bool isNumber = false;
    const quint32 count = digest.value("nc").toUInt(&isNumber, 16);
    if (!isNumber || count <= nonce->count) {
        return refuse(NonceChange::Silent);
    }
    nonce->count = count;
    m_wrongLogins = 0;
    return {.user = *user};
}

void DigestServer::changeNonce(NonceChange change)
{
    m_nonces.clear();
    m_change = change;
}

LoginResult DigestServer::refuse(NonceChange change)
{
    const QByteArray nonce
        = QByteArray::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, '0').toUpper();
    m_nonces.append({.value = nonce});
    if (m_nonces.size() > mostNonces) {
        m_nonces.removeFirst();
    }
    HttpAnswer refusal = HttpAnswer::page(401, "401 Unauthorized (ERR_NONE)");
    const QByteArray stale = change == NonceChange::Stale ? ",stale=true"_ba : QByteArray();
    refusal.headers.append(
        {"WWW-Authenticate",
         QByteArray("Digest realm=\"") + realm + "\",nonce=\"" + nonce + "\",algorithm=MD5,qop=\"auth\"" + stale});
    return {.refusal = refusal};
}

DigestServer::Nonce *DigestServer::find(const QByteArray &value)
{
    const auto found = std::find_if(m_nonces.begin(), m_nonces.end(),
                                    [&value](const Nonce &nonce) { return nonce.value == value; });
    return found == m_nonces.end() ? nullptr : &*found;
}

QHash<QByteArray, QByteArray> readDigest(const QByteArray &header)
{
    QHash<QByteArray, QByteArray> values;
    qsizetype at = header.indexOf(' ') + 1;
    while (at < header.size()) {
        const qsizetype equals = header.indexOf('=', at);
        if (equals < 0) {
            break;
        }
        const QByteArray name = header.mid(at, equals - at).trimmed().toLower();
        const bool isQuoted = header.mid(equals + 1, 1) == "\"";
        QByteArray value;
        at = equals + (isQuoted ? 2 : 1);
        for (const char end = isQuoted ? '"' : ','; at < header.size() && header[at] != end; ++at) {
            at += isQuoted && header[at] == '\\' && at + 1 < header.size() ? 1 : 0;
            value += header[at];
        }
        values.insert(name, isQuoted ? value : value.trimmed());
        at = header.indexOf(',', at);
        at = at < 0 ? header.size() : at + 1;
    }
    return values;
}

} // namespace Rufzeichen::Simulation
