// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/secretkeeper.h"

#include <QObject>

namespace Rufzeichen {

/** The desktop's store for secrets, by QtKeychain: the root of the file that is loaded. */
class Keychain : public QObject, public SecretKeeper
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RUFZEICHEN_SECRET_KEEPER)
    Q_INTERFACES(Rufzeichen::SecretKeeper)
public:
    void read(const QString &account, const Done &done) override;
    void write(const QString &account, const QString &secret, const Done &done) override;
    void remove(const QString &account, const Done &done) override;
};

} // namespace Rufzeichen
