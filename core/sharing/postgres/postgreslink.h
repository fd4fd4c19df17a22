// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/postgres/linksignal.h"
#include "core/sharing/postgres/postgresconnection.h"
#include "core/sharing/sharelink.h"

#include <QHostAddress>
#include <QList>

namespace Rufzeichen {

/** A link to a server of PostgreSQL. */
class PostgresLink : public ShareLink
{
public:
    PostgresLink() = default;

    /** Connects and listens. Once, before anything else. */
    [[nodiscard]] ShareAnswer connect(const ShareAddress &address);

    [[nodiscard]] bool isOpen() const override { return m_connection.isOpen() && !m_abandoned.isGiven(); }
    [[nodiscard]] ShareAnswer ask(const QByteArray &function, const QByteArray &argument) override;
    [[nodiscard]] ShareAnswer run(const QByteArray &statements) override;
    [[nodiscard]] News wait(std::chrono::milliseconds atMost) override;
    void wake() override { m_woken.give(); }
    void abandon() override { m_abandoned.give(); }

private:
    [[nodiscard]] ShareAnswer tryAll(const ShareAddress &address, const QList<QHostAddress> &peers, Deadline until);

    LinkSignal m_abandoned;
    LinkSignal m_woken;
    PostgresConnection m_connection {m_abandoned};
    qint64 m_unasked = 0; // bytes that came without a question
};

} // namespace Rufzeichen
