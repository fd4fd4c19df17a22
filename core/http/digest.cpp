// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/digest.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRandomGenerator>
#include <algorithm>

namespace Rufzeichen {

namespace {

constexpr qsizetype longestChallenge = 4096; // bytes

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

QByteArray lower(QByteArrayView text)
{
    return text.toByteArray().toLower();
}

QByteArrayView trimmed(QByteArrayView text)
{
    return text.trimmed();
}

// Takes a value, quoted or not, off the front of the rest; nothing if a quote is not closed.
std::optional<QByteArray> takeValue(QByteArrayView &rest)
{
    if (!rest.startsWith('"')) {
        const qsizetype comma = rest.indexOf(',');
        const QByteArrayView value = comma < 0 ? rest : rest.first(comma);
        rest = rest.sliced(value.size());
        return trimmed(value).toByteArray();
    }
    QByteArray value;
    for (qsizetype at = 1; at < rest.size(); ++at) {
        if (rest[at] == '"') {
            rest = rest.sliced(at + 1);
            return value;
        }
        if (rest[at] == '\\' && at + 1 < rest.size()) {
            ++at;
        }
        value += rest[at];
    }
    return std::nullopt;
}

// The parameters after the word Digest, each of them once; nothing if they are written otherwise.
std::optional<QHash<QByteArray, QByteArray>> readParameters(QByteArrayView rest)
{
    QHash<QByteArray, QByteArray> parameters;
    while (!trimmed(rest).isEmpty()) {
        const qsizetype equals = rest.indexOf('=');
        if (equals < 0) {
            return std::nullopt;
        }
        const QByteArray name = lower(trimmed(rest.first(equals)));
        rest = trimmed(rest.sliced(equals + 1));
        const std::optional<QByteArray> value = takeValue(rest);
        rest = trimmed(rest);
        if (!value || parameters.contains(name) || !(rest.isEmpty() || rest.startsWith(','))) {
            return std::nullopt;
        }
        parameters.insert(name, *value);
        rest = rest.isEmpty() ? rest : rest.sliced(1);
    }
    return parameters;
}

// It goes back into a header, where a line end would begin another one.
bool isPrintable(const QByteArray &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte < ' ' || byte == 0x7f;
    });
}

bool listsAuth(const QByteArray &qop)
{
    const QList<QByteArray> values = qop.split(',');
    return std::any_of(values.cbegin(), values.cend(),
                       [](const QByteArray &value) { return value.trimmed().toLower() == "auth"; });
}

QByteArray quoted(QByteArray text)
{
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

QByteArray newClientNonce()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
}

} // namespace

std::optional<DigestChallenge> readChallenge(QByteArrayView header)
{
    const QByteArrayView text = trimmed(header);
    constexpr QByteArrayView scheme = "digest ";
    if (text.size() > longestChallenge || !lower(text).startsWith(scheme) || !isPrintable(text.toByteArray())) {
        return std::nullopt;
    }
    const auto parameters = readParameters(text.sliced(scheme.size()));
    if (!parameters || !parameters->contains("realm") || parameters->value("nonce").isEmpty()
        || lower(parameters->value("algorithm", "md5")) != "md5") {
        return std::nullopt;
    }
    const bool hasQop = parameters->contains("qop");
    if (hasQop && !listsAuth(parameters->value("qop"))) {
        return std::nullopt;
    }
    DigestChallenge challenge {.realm = parameters->value("realm"), .nonce = parameters->value("nonce")};
    if (parameters->contains("opaque")) {
        challenge.opaque = parameters->value("opaque");
    }
    challenge.hasQop = hasQop;
    challenge.stale = lower(parameters->value("stale")) == "true";
    return challenge;
}

QByteArray digestAuthorization(const DigestChallenge &challenge, const BoxLogin &login, const DigestAnswer &answer)
{
    const QByteArray user = login.user.toUtf8();
    const QByteArray count = QByteArray::number(answer.count, 16).rightJustified(8, '0');
    const QByteArray who = md5(user + ':' + challenge.realm + ':' + login.password.toUtf8());
    const QByteArray what = md5(answer.method + ':' + answer.path);
    const QByteArray between = challenge.hasQop ? ':' + count + ':' + answer.clientNonce + ":auth:" : QByteArray(":");
    QByteArray header = "Digest username=" + quoted(user) + ", realm=" + quoted(challenge.realm)
        + ", nonce=" + quoted(challenge.nonce) + ", uri=" + quoted(answer.path) + ", response=\""
        + md5(who + ':' + challenge.nonce + between + what) + "\", algorithm=MD5";
    if (challenge.hasQop) {
        header += ", qop=auth, nc=" + count + ", cnonce=" + quoted(answer.clientNonce);
    }
    if (challenge.opaque) {
        header += ", opaque=" + quoted(*challenge.opaque);
    }
    return header;
}

void DigestLogin::setLogin(const BoxLogin &login)
{
    if (login != m_login) {
        m_login = login;
        m_refused = false;
    }
}

void DigestLogin::forgetServer()
{
    m_challenge.reset();
    m_refused = false;
}

void DigestLogin::challenge(const DigestChallenge &challenge)
{
    if (!m_challenge || m_challenge->nonce != challenge.nonce) {
        m_count = 0;
    }
    m_challenge = challenge;
}

std::optional<QByteArray> DigestLogin::authorization(const QByteArray &method, const QByteArray &path)
{
    if (!m_challenge || m_refused || !hasLogin()) {
        return std::nullopt;
    }
    ++m_count;
    return digestAuthorization(*m_challenge, m_login,
                               {.method = method, .path = path, .count = m_count, .clientNonce = newClientNonce()});
}

} // namespace Rufzeichen
