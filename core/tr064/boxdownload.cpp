// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxdownload.h"

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

/** What a download knows of its way. */
struct FileSteps {
    QString path {}; ///< in the box
    QString session {};
};

using DownloadSteps = BoxSteps<FileSteps, QByteArray>;

bool isSession(QStringView text)
{
    const auto isHex = [](QChar character) {
        return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f');
    };
    return text.size() == 16 && std::all_of(text.begin(), text.end(), isHex);
}

void askForSession(DownloadSteps &steps)
{
    if (steps.state.path.isEmpty()) {
        steps.fail(Tr064Error::BadAnswer);
        return;
    }
    steps.call("DeviceConfig:1"_L1, "X_AVM-DE_CreateUrlSID"_L1, {}, [&steps](const Tr064Result &result) {
        steps.state.session = result.value(u"NewX_AVM-DE_UrlSID").section(u'=', -1);
        if (!isSession(steps.state.session)) {
            steps.fail(Tr064Error::BadAnswer);
        }
    });
}

bool isMissing(const Tr064Result &file)
{
    return file.error == Tr064Error::NoSuchEntry;
}

// The box has let the user in, so it is not the login that it lacks.
BoxResult<QByteArray> told(const Tr064Result &file)
{
    const bool isRefused = file.error == Tr064Error::LoginRequired;
    return {.error = isRefused ? Tr064Failure(Tr064Error::FileRefused) : file.error, .value = file.body};
}

} // namespace

QString boxFilePath(const QString &address)
{
    const QUrl url(address);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || (!isWeb && !address.startsWith(u'/'))) {
        return {};
    }
    if (url.path() == "/download.lua"_L1) {
        return QUrlQuery(url).queryItemValue(u"path"_s, QUrl::FullyEncoded);
    }
    const bool isBare = !isWeb && url.host().isEmpty() && !url.hasQuery() && url.path().size() > 1;
    return isBare ? url.path(QUrl::FullyEncoded) : QString();
}

void downloadBoxFile(const BoxAccess &box, const QString &address, qint64 largest, QObject *context,
                     const BoxDone<QByteArray> &done)
{
    const auto download = [largest](DownloadSteps &steps) {
        const QString url = u"/download.lua?path=%1&sid=%2"_s.arg(steps.state.path, steps.state.session);
        steps.box.client->download(url, largest, steps.context, steps.taking([&steps](const Tr064Result &file) {
            if (!isMissing(file)) {
                steps.end(told(file));
            }
        }));
    };
    // Some boxes since FRITZ!OS 7.5 have recordings only there.
    const auto downloadElsewhere = [largest](DownloadSteps &steps) {
        const QString url = u"/cgi-bin/luacgi_notimeout?sid=%2&script=/lua/photo.lua&myabfile=%1"_s.arg(
            steps.state.path, steps.state.session);
        steps.box.client->download(url, largest, steps.context,
                                   steps.taking([&steps](const Tr064Result &file) { steps.end(told(file)); }));
    };
    DownloadSteps::run(box, context, done, {.path = boxFilePath(address)},
                       {askForSession, download, downloadElsewhere});
}

} // namespace Rufzeichen
