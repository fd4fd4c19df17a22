// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/callclaim.h"

#include "core/sharing/shareaccess.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 256;

} // namespace

ClaimAnswer askClaim(ShareLink &link, const ClaimWish &wish)
{
    const QJsonObject argument {{"key"_L1, wish.key}, {"by"_L1, wish.by}};
    const ShareAnswer answer = link.ask(wish.kind == ClaimWish::Kind::Claim ? "claim" : "release",
                                        QJsonDocument(argument).toJson(QJsonDocument::Compact));
    if (answer.failure) {
        return {.wish = wish, .failure = answer.failure};
    }
    const QJsonDocument json = QJsonDocument::fromJson(answer.json);
    const QString claimant = json[u"claimant"].toString();
    if (!json.isObject() || claimant.size() > longestName) {
        return {.wish = wish, .failure = ShareFailure::Misbehaves};
    }
    return {.wish = wish, .claimant = claimant};
}

ClaimAnswer askClaim(const ShareAddress &address, const QString &library, const ClaimWish &wish)
{
    ShareLibrary *const loaded = loadShareLibrary(library);
    if (loaded == nullptr) {
        return {.wish = wish, .failure = ShareFailure::NoLibrary};
    }
    const ShareConnection connection = loaded->connect(address);
    return connection.link ? askClaim(*connection.link, wish)
                           : ClaimAnswer {.wish = wish, .failure = connection.failure};
}

} // namespace Rufzeichen
