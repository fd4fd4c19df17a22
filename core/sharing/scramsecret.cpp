// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/scramsecret.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int iterations = 4096; // PostgreSQL's own
constexpr int hashLength = 32; // bytes
constexpr auto hash = QCryptographicHash::Sha256;

} // namespace

QString makeSharePassword()
{
    constexpr QLatin1StringView letters = "abcdefghijkmnpqrstuvwxyz23456789"_L1; // 32: five bits each
    constexpr int length = 24;
    QString password;
    for (int index = 0; index < length; ++index) {
        password += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    }
    return password;
}

QByteArray scramSecret(const QByteArray &password, const QByteArray &salt)
{
    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(hash, password, salt, iterations, hashLength);
    const QByteArray clientKey = QMessageAuthenticationCode::hash("Client Key", salted, hash);
    const QByteArray serverKey = QMessageAuthenticationCode::hash("Server Key", salted, hash);
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, hash);
    return "SCRAM-SHA-256$" + QByteArray::number(iterations) + ':' + salt.toBase64() + '$' + storedKey.toBase64()
        + ':' + serverKey.toBase64();
}

} // namespace Rufzeichen
