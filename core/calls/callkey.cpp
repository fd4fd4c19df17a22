// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callkey.h"

#include "core/calls/call.h"

#include <QCryptographicHash>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostIds = 1024; // a box has some ten; whoever sends more gets keys that nothing else has

} // namespace

// What is hashed must never change: other versions of the program make the same of it.
QString callKey(const CallIdentity &identity)
{
    constexpr qsizetype bytes = 10; // a million calls meet by chance once in 10^12 histories
    const QByteArray text = identity.box.toUtf8() + '\n' + QByteArray::number(identity.connectionId) + '\n'
        + identity.begun.toIso() + '\n' + QByteArray::number(static_cast<int>(identity.direction));
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return u"c-"_s + QString::fromLatin1(hash.first(bytes).toHex());
}

CallKeys::CallKeys()
    : m_prefix(randomKeyPrefix())
{
}

QString CallKeys::keyOf(const CallMonitorLine &line)
{
    const QString box = m_box ? m_box() : QString();
    const bool isNamed = !box.isEmpty() && line.time && canBeTrue(*line.time)
        && (m_given.contains(*line.id) || m_given.size() < mostIds);
    if (!isNamed) {
        return m_prefix + u'-' + QString::number(++m_last);
    }
    const CallIdentity identity {
        .box = box, .connectionId = *line.id, .begun = *line.time, .direction = callDirection(line.event)};
    Given &given = m_given[*line.id];
    given = given.identity == identity ? Given {identity, given.times + 1} : Given {identity, 1};
    const QString key = callKey(identity);
    return given.times == 1 ? key : key + u'-' + QString::number(given.times);
}

} // namespace Rufzeichen
