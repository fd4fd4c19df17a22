// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/tr064request.h"

#include "core/tr064/soapmessage.h"

namespace Rufzeichen {

BoxAudience Tr064Request::audience() const
{
    const bool isSecret = soap ? needsLogin(*soap) : fileUrl.has_value();
    return isSecret ? BoxAudience::Users : BoxAudience::Everybody;
}

bool Tr064Request::isOnlyDescription() const
{
    return !soap && !fileUrl;
}

std::optional<HttpRequest> Tr064Request::overHttp(const DeviceDescription &description) const
{
    if (soap) {
        const DescribedService *const service = description.service(serviceType(soap->service));
        return service == nullptr ? std::nullopt : soapOverHttp(*soap, service->controlUrl);
    }
    const std::optional<QByteArray> path = pathOfUrl(fileUrl.value_or(QString()));
    return path ? std::optional(HttpRequest {.path = *path, .largestAnswer = largestFile}) : std::nullopt;
}

QString Tr064Result::value(QStringView argument) const
{
    return valueOf(arguments, argument);
}

} // namespace Rufzeichen
