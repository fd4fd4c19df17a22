// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/boxresult.h"
#include "core/tr064/tr064client.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <utility>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Rufzeichen {

/** A file of the box, by the action that tells its URL. */
struct BoxFile {
    QLatin1StringView service {};
    QLatin1StringView action {};
    QList<std::pair<QString, QString>> arguments {};
    QString urlArgument {}; ///< of the answer
    QString query {}; ///< added to the URL: `&timestamp=1790000123`; may be empty
};

/** How the operations in this room reach the box. A value: an operation of several steps keeps a copy. */
struct BoxAccess {
    Tr064Client *client = nullptr;
    QString token {}; ///< of the second factor; empty: none
    QDeadlineTimer deadline {QDeadlineTimer::Forever}; ///< after it nothing more is asked: the answer is Timeout

    using Done = Tr064Client::Done;
    using Arguments = QList<std::pair<QString, QString>>;

    void call(QLatin1StringView service, QLatin1StringView action, const Arguments &arguments, QObject *context,
              Done done) const;

    /**
     * Asks for a URL and for what is there. The URL holds a session that does not live long: where the box sends a
     * web page instead, both are asked for once more. An empty URL gives an empty file.
     */
    void fetch(const BoxFile &file, QObject *context, const BoxDone<QByteArray> &done) const;
};

/** An error of an action with the type of another answer. */
template <typename T> [[nodiscard]] BoxResult<T> boxError(const Tr064Result &result)
{
    return {.error = result.error, .maybeDone = result.maybeDone};
}

/** The answer to an action that tells no value. */
[[nodiscard]] inline BoxResult<Nothing> boxNothing(const Tr064Result &result)
{
    return boxError<Nothing>(result);
}

} // namespace Rufzeichen
