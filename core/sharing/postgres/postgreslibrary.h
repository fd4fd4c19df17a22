// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/sharelink.h"

#include <QObject>

namespace Rufzeichen {

/** Talks to servers by libpq: the root of the file that is loaded. */
class PostgresLibrary : public QObject, public ShareLibrary
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RUFZEICHEN_SHARE_LIBRARY)
    Q_INTERFACES(Rufzeichen::ShareLibrary)
public:
    using ShareLibrary::connect;
    [[nodiscard]] ShareConnection connect(const ShareAddress &address, const std::stop_token &stop) override;
};

} // namespace Rufzeichen
