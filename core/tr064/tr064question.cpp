// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/tr064question.h"

namespace Rufzeichen {

namespace {

constexpr qint64 largestFile = 32 << 20; // bytes; a phone book with 10,000 contacts has about 5 MB

} // namespace

BoxAudience Tr064Question::audience() const
{
    const bool isSecret = soap ? needsLogin(*soap) : fileUrl.has_value();
    return isSecret ? BoxAudience::Users : BoxAudience::Everybody;
}

bool Tr064Question::isOnlyDescription() const
{
    return !soap && !fileUrl && actionsOf.isEmpty();
}

std::optional<HttpRequest> Tr064Question::request(const DeviceDescription &description) const
{
    const DescribedService *const service = description.service(serviceType(soap ? soap->service : actionsOf));
    if (soap) {
        return service == nullptr ? std::nullopt : soapOverHttp(*soap, service->controlUrl);
    }
    const QString url = fileUrl ? *fileUrl : service == nullptr ? QString() : service->scpdUrl;
    const std::optional<QByteArray> path = pathOfUrl(url);
    return path ? std::optional(HttpRequest {.path = *path, .largestAnswer = largestFile}) : std::nullopt;
}

} // namespace Rufzeichen
