// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/shareurl.h"

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <optional>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar letter) { return letter.isPrint() && letter != QChar::ReplacementCharacter; });
}

// The folder of the socket; empty: none is named. Nothing, with the problem, if anything else is asked for.
std::variant<QString, ShareUrlProblem> folderOf(const QUrl &url)
{
    QString folder;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name == "password"_L1) {
            return ShareUrlProblem::Password;
        }
        if (name != "host"_L1 || !value.startsWith(u'/') || !folder.isEmpty() || !url.host().isEmpty()) {
            return ShareUrlProblem::Parameter;
        }
        folder = value;
    }
    return folder;
}

} // namespace

std::variant<ShareAddress, ShareUrlProblem> readShareUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isOurs = url.scheme() == "postgresql"_L1 || url.scheme() == "postgres"_L1;
    if (!url.isValid() || !isOurs || url.hasFragment() || url.port(1) == 0) {
        return ShareUrlProblem::NoUrl;
    }
    if (!url.password().isEmpty()) {
        return ShareUrlProblem::Password;
    }
    const auto folder = folderOf(url);
    if (const auto *problem = std::get_if<ShareUrlProblem>(&folder)) {
        return *problem;
    }
    const QString socket = std::get<QString>(folder);
    const ShareAddress address {.host = socket.isEmpty() ? url.host(QUrl::FullyDecoded) : socket,
                                .port = static_cast<quint16>(url.port(5432)),
                                .database = url.path(QUrl::FullyDecoded).mid(1),
                                .user = url.userName(QUrl::FullyDecoded)};
    if (address.host.isEmpty()) {
        return ShareUrlProblem::NoHost;
    }
    if (address.database.isEmpty()) {
        return ShareUrlProblem::NoDatabase;
    }
    if (!isPlain(address.host) || !isPlain(address.database) || !isPlain(address.user)) {
        return ShareUrlProblem::NoUrl;
    }
    return address;
}

} // namespace Rufzeichen
