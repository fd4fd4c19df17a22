// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/searchreply.h"
#include "core/http/hostaddress.h"
#include "core/tr064/devicedescription.h"
#include "tests/fuzz/fuzzinput.h"

using namespace Rufzeichen;

namespace {

void checkDescription(const DeviceDescription &description)
{
    constexpr qsizetype longestText = 200;
    require(description.model.size() <= longestText && description.name.size() <= longestText);
    require(description.version.size() <= longestText && description.udn.size() <= longestText);
    require(description.services.size() <= longestText);
    for (const DescribedService &service : description.services) {
        require(service.type.size() <= longestText && service.controlUrl.size() <= longestText);
        require(description.service(service.type) != nullptr);
    }
}

} // namespace

/** What anybody in the network may answer to a search: only a private address comes of it, and what describes itself
 * there has bounds. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto device = parseSearchReply(bytes)) {
        require(isPrivate(*device) && device->protocol() == QAbstractSocket::IPv4Protocol);
    }
    static_cast<void>(defaultGateway(bytes));
    checkDescription(parseDescription(bytes));
    return 0;
}
