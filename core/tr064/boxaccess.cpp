// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxaccess.h"

namespace Rufzeichen {

namespace {

enum class Try : quint8 {
    First,
    Last,
};

void fetchFile(const BoxAccess &box, const BoxFile &file, Try thisTry, QObject *context, const BoxAccess::Done &done)
{
    const auto takeBody = [box, file, thisTry, context, done](const Tr064Result &body) {
        const bool isWebPage = body.error == Tr064Error::LoginRequired || body.error == Tr064Error::BadAnswer;
        if (isWebPage && thisTry == Try::First) {
            fetchFile(box, file, Try::Last, context, done);
        } else {
            done(body);
        }
    };
    const auto takeUrl = [box, file, context, done, takeBody](const Tr064Result &result) {
        const QString url = result.value(file.urlArgument);
        if (result.error != Tr064Error::None || url.isEmpty()) {
            done(result);
        } else {
            box.client->download(url + file.query, context, takeBody);
        }
    };
    box.call(file.service, file.action, file.arguments, context, takeUrl);
}

} // namespace

void BoxAccess::call(QLatin1StringView service, QLatin1StringView action, const Arguments &arguments,
                     QObject *context, Done done) const
{
    client->call({.service = service, .action = action, .arguments = arguments, .token = token}, context,
                 std::move(done));
}

void BoxAccess::fetch(const BoxFile &file, QObject *context, const Done &done) const
{
    fetchFile(*this, file, Try::First, context, done);
}

BoxResult<Nothing> boxNothing(const Tr064Result &result)
{
    return boxError<Nothing>(result);
}

} // namespace Rufzeichen
