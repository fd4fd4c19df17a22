// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <memory>

namespace Rufzeichen {

/**
 * Notices when it is worth to try the box at once: the network came back or the machine woke up. Only a hint: where
 * the system tells nothing, it stays silent. On Linux it asks the kernel and needs neither D-Bus nor a timer;
 * elsewhere it is QNetworkInformation.
 */
class NetworkWatcher : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatcher(QObject *parent = nullptr);
    ~NetworkWatcher() override;

Q_SIGNALS:
    /** An address or a route has appeared, or the clock has jumped, as it does when a machine wakes. */
    void networkChanged();

private:
    struct Sources;
    std::unique_ptr<Sources> m_sources;
};

} // namespace Rufzeichen
