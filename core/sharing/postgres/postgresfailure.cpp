// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/postgres/postgresfailure.h"

#include <QRegularExpression>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReason = 300;

} // namespace

QString shownLine(const QByteArray &text)
{
    QString line = QString::fromUtf8(text.left(4 * longestReason)).section(u'\n', 0, 0).left(longestReason);
    for (QChar &letter : line) {
        // Also those that turn the direction of what follows.
        if (!letter.isPrint() && !letter.isSpace()) {
            letter = QChar::ReplacementCharacter;
        }
    }
    return line.simplified();
}

ConnectionError readConnectionError(const QByteArray &text)
{
    // `… FATAL:  28P01: password authentication failed …`, where the first word may be of any language.
    static const QRegularExpression form(u":  ([0-9A-Z]{5}): ([^\n]*)"_s);
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(text.left(8192)));
    if (match.hasMatch()) {
        return {.state = match.captured(1).toLatin1(), .reason = shownLine(match.captured(2).toUtf8())};
    }
    return {.reason = shownLine(text)};
}

ShareFailure meaningOfRefusal(const QByteArray &state)
{
    if (state.startsWith("28") || state == "42501") { // invalid authorisation, no right to connect
        return ShareFailure::WrongLogin;
    }
    return state == "3D000" ? ShareFailure::NoDatabase : meaningOfError(state);
}

ShareFailure meaningOfError(const QByteArray &state)
{
    if (state == "42501" || state == "25006") { // insufficient privilege, read-only server
        return ShareFailure::Denied;
    }
    if (state == "3F000" || state == "42883" || state == "42P01") { // no schema, function, or table
        return ShareFailure::NotSetUp;
    }
    if (state == "RZ001") {
        return ShareFailure::Newer; // our own: see begin.sql
    }
    if (state == "57014" || state == "55P03") { // statement_timeout, lock_timeout
        return ShareFailure::Timeout;
    }
    return ShareFailure::Network;
}

} // namespace Rufzeichen
