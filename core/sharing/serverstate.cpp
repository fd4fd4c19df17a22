// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/serverstate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestState = 4096;
constexpr qsizetype longestWord = 128;
constexpr qint64 highestVersion = 1000000;
constexpr qint64 mostDays = 365000; // a thousand years
constexpr qint64 highestSequence = Q_INT64_C(1) << 53; // JSON knows no higher number for certain

QJsonObject objectOf(const QByteArray &json)
{
    return json.size() > longestState ? QJsonObject() : QJsonDocument::fromJson(json).object();
}

std::optional<qint64> readWhole(const QJsonValue &value, qint64 least, qint64 most)
{
    const double number = value.toDouble(-1);
    const bool isWhole = value.isDouble() && std::floor(number) == number;
    return isWhole && number >= static_cast<double>(least) && number <= static_cast<double>(most)
        ? std::optional(static_cast<qint64>(number))
        : std::nullopt;
}

// An identifier or a key: it is compared and hashed, never shown.
std::optional<QString> readId(const QJsonValue &value)
{
    const QString text = value.toString();
    const bool isPlain
        = std::all_of(text.cbegin(), text.cend(), [](QChar each) { return each > u' ' && each <= u'~'; });
    return !text.isEmpty() && text.size() <= longestWord && isPlain ? std::optional(text) : std::nullopt;
}

std::optional<ShareRights> readRights(const QJsonValue &value)
{
    const ShareRights rights = value.toBool() ? ShareRights::ReadAndWrite : ShareRights::Read;
    return value.isBool() ? std::optional(rights) : std::nullopt;
}

} // namespace

std::optional<int> readOldestVersion(const QByteArray &json)
{
    const auto oldest = readWhole(objectOf(json)["oldest"_L1], 1, highestVersion);
    return oldest ? std::optional(static_cast<int>(*oldest)) : std::nullopt;
}

std::optional<ServerState> readServerState(const QByteArray &json)
{
    const QJsonObject object = objectOf(json);
    const auto version = readWhole(object["version"_L1], 1, highestVersion);
    const auto oldest = readWhole(object["oldest"_L1], 1, version.value_or(0));
    const auto share = readId(object["share"_L1]);
    const auto secret = readId(object["secret"_L1]);
    const QJsonValue days = object["keepDays"_L1];
    const auto keepDays = days.isNull() ? 0 : readWhole(days, 0, mostDays); // none: for ever
    const auto rights = readRights(object["mayWrite"_L1]);
    const auto sequence = readWhole(object["sequence"_L1], 0, highestSequence);
    if (!version || !oldest || !share || !secret || !keepDays || !rights || !sequence) {
        return {};
    }
    return ServerState {.version = static_cast<int>(*version),
                        .oldest = static_cast<int>(*oldest),
                        .share = *share,
                        .secret = *secret,
                        .keepDays = static_cast<int>(*keepDays),
                        .rights = *rights,
                        .sequence = *sequence};
}

ShareFitness shareFitness(int ours, int oldest)
{
    return oldest > ours ? ShareFitness::Newer : ShareFitness::Works;
}

} // namespace Rufzeichen
