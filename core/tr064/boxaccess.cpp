// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxaccess.h"

namespace Rufzeichen {

void BoxAccess::call(QLatin1StringView service, QLatin1StringView action, const Arguments &arguments,
                     QObject *context, Done done) const
{
    if (deadline.hasExpired()) {
        QMetaObject::invokeMethod(
            context, [done] { done({.error = Tr064Error::Timeout}); }, Qt::QueuedConnection);
        return;
    }
    client->call({.service = service, .action = action, .arguments = arguments, .token = token}, context,
                 std::move(done));
}

void BoxAccess::fetch(const BoxFile &file, QObject *context, const BoxDone<QByteArray> &done) const
{
    using Steps = BoxSteps<QString, QByteArray>; // the URL
    const auto askForUrl = [file](Steps &steps) {
        steps.call(file.service, file.action, file.arguments, [&steps, &file](const Tr064Result &result) {
            steps.state = result.value(file.urlArgument);
            if (steps.state.isEmpty()) {
                steps.end({});
            }
        });
    };
    const auto download = [file](Steps &steps, const Steps::Take &take) {
        steps.box.client->download(steps.state + file.query, largestBoxFile, steps.context, steps.taking(take));
    };
    const auto tryDownload = [download](Steps &steps) {
        download(steps, [&steps](const Tr064Result &result) {
            const bool isOver = result.error == Tr064Error::LoginRequired || result.error == Tr064Error::BadAnswer
                || result.error == Tr064Error::NoSuchEntry;
            if (!isOver) {
                steps.end({.error = result.error, .value = result.body});
            }
        });
    };
    const auto downloadOnce = [download](Steps &steps) {
        download(steps, [&steps](const Tr064Result &result) {
            const bool isRefused = result.error == Tr064Error::LoginRequired; // but not the login, which gave the URL
            steps.end(
                {.error = isRefused ? Tr064Failure(Tr064Error::FileRefused) : result.error, .value = result.body});
        });
    };
    Steps::run(*this, context, done, {}, {askForUrl, tryDownload, askForUrl, downloadOnce});
}

} // namespace Rufzeichen
